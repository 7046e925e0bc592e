import type { ClientCapabilities } from "vscode-languageserver";

const encodings = ["utf-16", "utf-8", "utf-32"] as const;

/** What a client counts along a line: UTF-16 units, bytes of UTF-8, or characters. */
export type PositionEncoding = (typeof encodings)[number];

/** What was agreed upon, and whether the client asked for it in the way of before LSP 3.17 (`offsetEncoding`), in which it wants its answer. */
export interface AgreedEncoding {
  readonly positionEncoding: PositionEncoding;
  readonly isAskedOldWay: boolean;
}

/** The first of the client's encodings that is known here; UTF-16, which every client knows, where it names none. */
export function agreeOnEncoding({ general, offsetEncoding }: ClientCapabilities & { readonly offsetEncoding?: unknown }): AgreedEncoding {
  const isAskedOldWay = general?.positionEncodings === undefined && Array.isArray(offsetEncoding);
  const offered: unknown = isAskedOldWay ? offsetEncoding : general?.positionEncodings;
  const wanted: readonly unknown[] = Array.isArray(offered) ? offered : [];
  const positionEncoding = wanted.flatMap((one) => encodings.find((encoding) => encoding === one) ?? [])[0] ?? "utf-16";
  return { positionEncoding, isAskedOldWay };
}

// Few enough to count each time, many enough that what is remembered of a long line is little.
const STEP = 4_096;

/**
 * Says how many units of an encoding stand on a line of the text between its beginning and another UTF-16 offset, which is not inside a
 * surrogate pair. What was counted of a long line is remembered, for a text may be a single line.
 */
export function lineCounter(text: string, encoding: PositionEncoding): (lineStart: number, offset: number) => number {
  if (encoding === "utf-16") return (lineStart, offset) => offset - lineStart;
  const known = new Map<number, Counted[]>();
  return (lineStart, offset) => {
    const counted = known.get(lineStart) ?? [{ offset: lineStart, units: 0 }];
    const steps = Math.max(0, Math.floor((offset - lineStart - 1) / STEP));
    for (let { length } = counted; length <= steps; length++)
      counted.push(next(text, counted[length - 1]!, lineStart + length * STEP, encoding));
    if (steps > 0) known.set(lineStart, counted);
    return next(text, counted[steps]!, offset, encoding).units;
  };
}

/** How many units stand on a line before an offset. */
interface Counted {
  readonly offset: number;
  readonly units: number;
}

/** Counts on to an offset, or to the end of the character that it is inside of. */
function next(text: string, from: Counted, to: number, encoding: "utf-8" | "utf-32"): Counted {
  let { offset, units } = from;
  for (; offset < to; offset += widthAt(text, offset)) units += unitsAt(text, offset, encoding);
  return { offset, units };
}

/** The UTF-16 offset so many units after `start`, at most `end`; for a place inside a character, where that begins. */
export function offsetAfter(text: string, start: number, end: number, units: number, encoding: PositionEncoding): number {
  if (encoding === "utf-16") return Math.min(start + units, end);
  let at = start;
  for (let left = units; at < end; at += widthAt(text, at)) {
    left -= unitsAt(text, at, encoding);
    if (left < 0) break;
  }
  return Math.min(at, end);
}

const widthAt = (text: string, at: number): number => (codeAt(text, at) > 0xffff ? 2 : 1);

/** A surrogate without its other half goes over the wire as U+FFFD, which has three bytes too. */
function unitsAt(text: string, at: number, encoding: "utf-8" | "utf-32"): number {
  const code = codeAt(text, at);
  if (encoding === "utf-32" || code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code > 0xffff ? 4 : 3;
}

const codeAt = (text: string, at: number): number => text.codePointAt(at) ?? 0;
