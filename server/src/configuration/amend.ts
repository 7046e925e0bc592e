import * as l10n from "@vscode/l10n";
import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import type { AcceptedFinding } from "./accepted.ts";
import { readJson } from "./json.ts";
import { placeIn } from "./readBySchema.ts";

/** Something to be added to one of the reader's files; the report itself is never changed. */
export type Amendment =
  | { readonly kind: "accepted"; readonly entry: AcceptedFinding }
  | { readonly kind: "furniture"; readonly line: string }
  /** One more name of a subject; `programme` is that of its framework, or the framework's id. */
  | { readonly kind: "alias"; readonly programme: string; readonly subjectId: string; readonly name: string };

/** Text to be put in at an offset. */
export interface Insertion {
  readonly offset: number;
  readonly content: string;
}

/** What to put into a file, undefined where it has it already, or a sentence on why nothing can be. */
export type Amended = { readonly insertion: Insertion | undefined } | { readonly reason: string };

/**
 * Adds to the text of an `inspection-lens.json` or `inspection-lens.accepted.json`, "" for one that is not there yet. All else stays as it
 * stands. What is no JSON, or has something else where the list should be, is left alone.
 */
export function amend(text: string, amendment: Amendment): Amended {
  const { list, item } = additionOf(amendment);
  if (text.trim() === "")
    return { insertion: { offset: text.length, content: `${JSON.stringify(wrapped(list, [item]), undefined, 2)}\n` } };
  const json = readJson(text);
  if ("why" in json)
    return { reason: l10n.t("The file is not JSON at {0}: {1}. Mend that first.", placeIn(text, json.at.start), json.why) };
  const root = parseTree(text);
  const depth = list.findIndex((_, i) => !root || !findNodeAtLocation(root, list.slice(0, i + 1)));
  const missing = depth < 0 ? [] : list.slice(depth);
  const nearest = root && findNodeAtLocation(root, list.slice(0, list.length - missing.length));
  const type = missing.length > 0 ? "object" : "array";
  if (nearest?.type !== type) return { reason: l10n.t("“{0}” is no list in the file. Mend that first.", list.join(".")) };
  const [key, ...inner] = missing;
  if (key !== undefined) return { insertion: insertionInto(text, nearest, wrapped(inner, [item]), `${JSON.stringify(key)}: `) };
  const isThere = nearest.children?.some((node) => node.type === "string" && node.value === item);
  return { insertion: isThere ? undefined : insertionInto(text, nearest, item) };
}

function additionOf(amendment: Amendment): { readonly list: string[]; readonly item: unknown } {
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

/** A value inside objects of one key each. */
const wrapped = (keys: readonly string[], value: unknown): unknown => keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);

/** Puts a value last in a list or object: on lines of its own, unless the whole stands on one line and is not empty. */
function insertionInto(text: string, container: Node, value: unknown, name = ""): Insertion {
  const end = container.offset + container.length - 1;
  const last = container.children?.at(-1);
  if (last && !text.slice(container.offset, end).includes("\n"))
    return { offset: last.offset + last.length, content: `, ${name}${JSON.stringify(value)}` };
  const unit = /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";
  const outer = indentAt(text, container.offset);
  const indent = outer + unit;
  const lines = `\n${indent}${name}${JSON.stringify(value, undefined, unit).replaceAll("\n", `\n${indent}`)}`;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const content = (last ? `,${lines}` : `${lines}\n${outer}`).replaceAll("\n", eol);
  return { offset: last ? last.offset + last.length : end, content };
}

/** The white space with which the line of an offset begins. */
const indentAt = (text: string, offset: number): string => /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))?.[0] ?? "";
