/** The 1-based line of an offset (UTF-16), found by halving; offsets past the end are on the last line. */
export function lineAt({ lineStarts }: { readonly lineStarts: ArrayLike<number> }, offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low, 1);
}
