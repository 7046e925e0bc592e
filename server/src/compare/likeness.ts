const COMMON = new Set(
  "area areas been find finds found from good have identified improve improvement inspection issued last make makes more should service services force since some such sure that their them this those were what when which with".split(
    " ",
  ),
);

/**
 * How much two sentences ask for the same thing, from 0 to 1: the share of the shorter one's words that are in the other, counting only
 * words that carry meaning, by their first four letters; 0 where fewer than two are shared. Meant for findings on one subject.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [stems(one), stems(other)];
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared < 2 ? 0 : shared / Math.min(a.size, b.size);
}

const stems = (sentence: string): ReadonlySet<string> =>
  new Set((sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 4)));
