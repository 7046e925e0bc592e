/**
 * The first index below `length` for which something holds that, once it holds, holds for all after it; `length` where it never does. Found by
 * halving.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
