import type { Span } from "../model/span.ts";
import { sentencesIn } from "./sentencesIn.ts";

/** So far to either side of a place its sentence is looked for; hardly any is longer. */
const FURTHEST = 600;

/** The sentence or heading of a text in which an offset (UTF-16) stands, as far as it is near to it; undefined between two. */
export function sentenceAt(text: string, offset: number): Span | undefined {
  const near = { start: Math.max(0, offset - FURTHEST), end: Math.min(text.length, offset + FURTHEST) };
  return sentencesIn(text, near).find(({ start, end }) => start <= offset && offset < end);
}
