import type { Edit } from "./edit.ts";
import { firstIndex } from "./firstIndex.ts";
import { finish, type Steps } from "./steps.ts";
import { byteOf, WINDOWS_1252_UPPER, withUpper } from "./windows1252.ts";

/** A text as it is meant, and the way back from its offsets to those of the text as given. */
export interface Undisguised {
  readonly text: string;
  /** Offset in the given text of what begins at an offset of the meant one. */
  readonly startOf: (offset: number) => number;
  /** Offset in the given text of what ends at an offset of the meant one. */
  readonly endOf: (offset: number) => number;
}

const same = (offset: number): number => offset;

/** A text that means what it says. */
export const asGiven = (text: string): Undisguised => ({ text, startOf: same, endOf: same });

/**
 * Undoes what converters and scanners do to characters: invisible ones are left out, ligatures become letters, UTF-8 that was read as
 * Windows-1252 ("â€™") becomes what it was, and I, l and O in numbers and grade words what they must be. White space and line ends
 * stay as they are. Any string will do; the work is linear, and a text without a disguise is given back itself.
 */
export const undisguise = (given: string): Undisguised => finish(undisguiseInSteps(given));

/** `undisguise`, in steps. */
export function* undisguiseInSteps(given: string): Steps<Undisguised> {
  if (!(yield* isDisguised(given))) return asGiven(given);
  const edits: Replaced[] = [];
  let text = "",
    from = 0,
    looked = 0;
  for (const { 0: found, index } of given.matchAll(DISGUISE)) {
    if (++looked % STRETCH === 0) yield;
    const end = index + found.length;
    const meant = meaningOf(found, isLineEnd(given, end));
    // what stands between CR and LF keeps them two line ends
    if (meant === found || (meant === "" && given[index - 1] === "\r")) continue;
    text += given.slice(from, index);
    edits.push({ from: text.length, to: text.length + meant.length, start: index, end });
    text += meant;
    from = end;
  }
  if (edits.length === 0) return asGiven(given);
  return {
    text: text + given.slice(from),
    startOf: (offset) => wayBack(edits, offset, "start"),
    endOf: (offset) => wayBack(edits, offset, "end"),
  };
}

/** Values that are led back in one step. */
const STRETCH = 2_000;

/** `ledBack` of what has lists of findings, in steps. */
export function* ledBackInSteps<T extends object>(findings: T, way: Pick<Undisguised, "startOf" | "endOf">): Steps<T> {
  const all: [string, unknown][] = [];
  for (const [name, list] of Object.entries(findings) as [string, unknown][]) {
    if (!Array.isArray(list)) {
      all.push([name, ledBack({ [name]: list }, way)[name]]);
      continue;
    }
    const led: unknown[] = [];
    for (const one of list as readonly unknown[]) {
      if (led.length % STRETCH === STRETCH - 1) yield;
      led.push(ledBack(one, way));
    }
    all.push([name, led]);
  }
  return Object.fromEntries(all) as T;
}

/** Every offset pair (`start` and `end`) anywhere in a value, led back to the given text. */
export function ledBack<T>(value: T, way: Pick<Undisguised, "startOf" | "endOf">): T {
  if (Array.isArray(value)) return value.map((one) => ledBack(one, way)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]: [string, unknown]) => {
    if (typeof one !== "number") return [key, ledBack(one, way)];
    return [key, key === "start" ? way.startOf(one) : key === "end" ? way.endOf(one) : one];
  });
  return Object.fromEntries(entries) as T;
}

/** `from` … `to` of the meant text stand for `start` … `end` of the given one. */
interface Replaced {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** An offset inside an edit goes to the edge of what it stands for; what is left out belongs to neither side. */
function wayBack(edits: readonly Replaced[], offset: number, edge: "start" | "end"): number {
  const last = edits[firstIndex(edits.length, (at) => (edge === "start" ? edits[at]!.from > offset : edits[at]!.from >= offset)) - 1];
  if (last === undefined) return offset;
  return offset < last.to ? last[edge] : edge === "end" && offset === last.to ? last.end : last.end + offset - last.to;
}

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" };

/** What a scanner makes of I, O, o and m in grades; no English word has any of these. */
const MISREAD: readonly (readonly [string, string])[] = [
  ["lmprov", "Improv"],
  ["1mprov", "Improv"],
  ["ernent", "ement"],
  ["lnadequate", "Inadequate"],
  ["1nadequate", "Inadequate"],
  ["0utstanding", "Outstanding"],
  ["G0od", "Good"],
  ["Go0d", "Good"],
  ["G00d", "Good"],
];

/** Any byte that can go on a character of UTF-8, as Windows-1252 or Latin-1 shows it. */
const MORE = `[\\u0080-\\u00bf${WINDOWS_1252_UPPER.replaceAll(/[\u0080-\u009f]/g, "")}]`;

const INVISIBLE = "\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff";
// next to digits on both sides: "1,1O0", "2O19", "1l5"
const DIGITS = "(?<=\\d)[IlO]{1,3}(?=\\d|,\\d{3}(?!\\d)|\\.\\d)|(?<=\\d,)[IlO](?=\\d\\d(?!\\d))|(?<=\\d\\.)[IlO](?=\\d)";

const DISGUISE = new RegExp(
  [
    `[ÂÃ]${MORE}`,
    `[âï]${MORE}{2}`,
    "â€",
    `[${INVISIBLE}]`,
    "[ﬀ-ﬆ]",
    "[\\u0080-\\u0084\\u0086-\\u009f]",
    DIGITS,
    ...MISREAD.map(([word]) => word),
  ].join("|"),
  "g",
);
// three patterns that an engine scans for quickly; one of all three takes it longer, and one of all misread words half as long again
const SIGNS = [
  new RegExp(`[ÂÃâï\\u0080-\\u0084\\u0086-\\u009f${INVISIBLE}ﬀ-ﬆ]`),
  // a digit, and what may follow it in a number or in a misread word
  new RegExp(`\\d(?:[,.]?[IlO]|${MISREAD.flatMap(([word]) => /(?<=^\D*\d).+/.exec(word) ?? []).join("|")})`),
  // the other misread words, by what is rarest in them
  /l(?:mprov|nadequate)|rnent/,
];

/** No sign is longer. */
const LONGEST_SIGN = 16;

/** A cheap look: most texts have nothing of the kind. */
function* isDisguised(text: string): Steps<boolean> {
  for (const sign of SIGNS) {
    yield;
    if (sign.test(text)) return true;
  }
  return false;
}

/** `isDisguised` of a text that was not so before it was edited. */
export const isDisguisedBy = (text: string, { from, to }: Edit): boolean =>
  finish(isDisguised(text.slice(Math.max(0, from - LONGEST_SIGN), to + LONGEST_SIGN)));

const isLineEnd = (text: string, at: number): boolean => text[at] === "\n" || text[at] === "\r";

function meaningOf(found: string, beforeLineEnd: boolean): string {
  const first = found.charCodeAt(0);
  if (first < 0x80) return MISREAD.find(([word]) => word === found)?.[1] ?? found.replaceAll("O", "0").replaceAll(/[Il]/g, "1");
  const character = unmixed(found);
  // a soft hyphen at a line's end breaks a word, which is made whole where words are cut
  if (character === "\u00ad" && beforeLineEnd) return character;
  return ALL_INVISIBLE.test(character) ? "" : (LIGATURES[character] ?? character);
}

const ALL_INVISIBLE = new RegExp(`^[${INVISIBLE}]$`);

/** One character of UTF-8 whose bytes were read as Windows-1252 or Latin-1 each; itself where the bytes make none that reports use. */
function unmixed(found: string): string {
  if (found === "â€") return "”"; // its third byte is one that Windows-1252 leaves free, and many programs drop
  if (found.length === 1) return withUpper(found);
  const [lead = 0, ...more] = [...found].map(byteOf);
  const code = more.reduce((sum, byte) => sum * 64 + (byte & 0x3f), found.length === 2 ? lead & 0x1f : lead & 0x0f);
  const isText = found.length === 2 ? code >= 0xa0 : (code >= 0x2000 && code < 0x2c00) || code >= 0xe000;
  return isText ? String.fromCharCode(code) : found;
}
