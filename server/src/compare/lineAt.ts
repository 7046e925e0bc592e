import { firstIndex } from "../text/firstIndex.ts";

/** The 1-based line of an offset (UTF-16), found by halving; offsets past the end are on the last line. */
export function lineAt({ lineStarts }: { readonly lineStarts: ArrayLike<number> }, offset: number): number {
  return Math.max(
    firstIndex(lineStarts.length, (at) => (lineStarts[at] ?? 0) > offset),
    1,
  );
}
