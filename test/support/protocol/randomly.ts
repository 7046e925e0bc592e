/** A source of chance that gives the same for the same seed. */
export interface Randomly {
  /** A whole number from 0, less than `below`. */
  readonly below: (below: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  /** True once in so many times. */
  readonly onceIn: (times: number) => boolean;
}

export function randomly(seed: number): Randomly {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneOf: (items) => items[below(items.length)]!,
    onceIn: (times) => below(times) === 0,
  };
}
