import type { ReportSummary } from "../model/summary.ts";
import { bytesOfGrams } from "../text/grams.ts";
import { packed, summaryIn } from "./packedSummary.ts";
import { numberOf, renumbered, wordOf } from "./packing.ts";

/** Packed summaries on their way to another thread or a later run, with the words that they share. */
export interface Parcel {
  /** By their numbers in this parcel. */
  readonly words: readonly (string | null)[];
  /** One summary after another. */
  readonly bytes: Uint8Array;
  /** How many bytes each has; 0 where there is no summary. */
  readonly lengths: readonly number[];
}

/** Puts summaries together, with a gap where there is none. */
export function parcelOf(summaries: readonly (ReportSummary | undefined)[]): Parcel {
  const words = new Map<number, number>();
  const numberIn = (number: number): number => {
    const known = words.get(number) ?? words.size;
    words.set(number, known);
    return known;
  };
  const all = summaries.map((summary) => {
    if (!summary) return NOTHING;
    const own = packed(summary);
    return renumbered(own, bytesOfGrams(own), numberIn);
  });
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of all) {
    bytes.set(one, at);
    at += one.length;
  }
  return { words: [...words.keys()].map(wordOf), bytes, lengths: all.map(({ length }) => length) };
}

/** Takes a parcel apart: the summaries as they were put in, under these addresses and with these frameworks. It trusts the bytes, which are our own. */
export function summariesIn(
  { words, bytes, lengths }: Parcel,
  about: (place: number) => Pick<ReportSummary, "uri" | "frameworks">,
): readonly (ReportSummary | undefined)[] {
  const numbers = words.map(numberOf);
  let from = 0;
  return lengths.map((length, place) => {
    if (length === 0) return undefined;
    const packed = bytes.subarray(from, from + length);
    const own = renumbered(packed, bytesOfGrams(packed), (number) => numbers[number]!);
    from += length;
    const { uri, frameworks } = about(place);
    return summaryIn(uri, own, frameworks);
  });
}

const NOTHING = new Uint8Array(0);
