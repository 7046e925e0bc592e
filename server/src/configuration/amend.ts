import { type Edit, type ModificationOptions, modify } from "jsonc-parser";
import type { AcceptedFinding } from "./accepted.ts";
import { readJson } from "./json.ts";
import { placeIn } from "./readBySchema.ts";

/** Something to be added to one of the reader's files; the report itself is never changed. */
export type Amendment =
  | { readonly kind: "accepted"; readonly entry: AcceptedFinding }
  | { readonly kind: "furniture"; readonly line: string }
  /** One more name of a subject; `programme` is that of its framework, or the framework's id. */
  | { readonly kind: "alias"; readonly programme: string; readonly subjectId: string; readonly name: string };

/** Replacements of stretches of a file's text, as offsets and lengths, or a sentence on why there are none. */
export type Amended = { readonly edits: readonly Edit[] } | { readonly reason: string };

/**
 * Adds to the text of an `inspection-lens.json` or `inspection-lens.accepted.json`, "" for one that is not there yet. All else stays as it
 * stands, order and formatting too; what is there already is not added again. A file that is no JSON is left alone.
 */
export function amend(text: string, amendment: Amendment): Amended {
  const isNew = text.trim() === "";
  const json = isNew ? { value: {} } : readJson(text);
  if ("why" in json) return { reason: `The file is not JSON at ${placeIn(text, json.at.start)}: ${json.why}. Mend that first.` };
  const { list, item } = additionOf(amendment);
  const before = list.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), json.value);
  if (!isObject(json.value) || (before !== undefined && !Array.isArray(before)))
    return { reason: `“${list.join(".")}” is no list in the file. Mend that first.` };
  if (Array.isArray(before) && before.some((one) => JSON.stringify(one) === JSON.stringify(item))) return { edits: [] };
  try {
    const edits = modify(isNew ? "{}" : text, [...list, -1], item, { ...formattingOf(text), isArrayInsertion: true });
    return { edits: isNew ? [{ offset: 0, length: text.length, content: `${applied("{}", edits)}\n` }] : edits };
  } catch {
    return { reason: `“${list.join(".")}” cannot be added to the file as it stands. Mend that first.` };
  }
}

function additionOf(amendment: Amendment): { readonly list: readonly string[]; readonly item: unknown } {
  switch (amendment.kind) {
    case "accepted":
      return { list: ["accepted"], item: sortedKeys(amendment.entry) };
    case "furniture":
      return { list: ["furniture"], item: amendment.line };
    case "alias":
      return { list: ["aliases", amendment.programme, amendment.subjectId], item: amendment.name };
  }
}

const sortedKeys = (entry: object): object => Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));

/** As the file is indented, else by two spaces. */
function formattingOf(text: string): Pick<ModificationOptions, "formattingOptions"> {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return { formattingOptions: { insertSpaces: !indent.startsWith("\t"), tabSize: indent.length, eol } };
}

/** A text with edits, last one first, as `modify` gives them in the order of the text. */
const applied = (text: string, edits: readonly Edit[]): string =>
  edits.toReversed().reduce((so, { offset, length, content }) => so.slice(0, offset) + content + so.slice(offset + length), text);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
