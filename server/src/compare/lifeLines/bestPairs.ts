/**
 * Pairs items of two lists one to one, the best pair first, by a score that is 0 where two do not belong together. Equal scores go by
 * the order of the lists.
 */
export function bestPairs<A, B>(as: readonly A[], bs: readonly B[], scoreOf: (a: A, b: B) => number): ReadonlyMap<A, B> {
  const all = as.flatMap((a) => bs.map((b) => ({ a, b, score: scoreOf(a, b) }))).filter(({ score }) => score > 0);
  const pairs = new Map<A, B>();
  const taken = new Set<B>();
  for (const { a, b } of all.sort((one, other) => other.score - one.score)) {
    if (pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
  return pairs;
}
