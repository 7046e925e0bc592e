/** A sentence in lines of at most `width` characters, a longer word on a line of its own; an empty one has no lines. */
export const folded = (sentence: string, width: number): readonly string[] => foldedParts(sentence.split(" "), " ", width);

/** Parts in lines of at most `width` characters, with what stands between two of them on one line; empty ones are left out. */
export function foldedParts(parts: readonly string[], between: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts.filter((one) => one !== "")) {
    const joined = lines.length > 0 ? `${lines.at(-1)}${between}${part}` : part;
    if (lines.length > 0 && joined.length <= width) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}
