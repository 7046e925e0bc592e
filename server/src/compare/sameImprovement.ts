const COMMON = new Set(
  "area areas been find finds found from good have identified improve improvement inspection issued last make makes more should service services force since some such sure that their them this those were what when which with".split(
    " ",
  ),
);

/**
 * True where two sentences ask for the same thing: of the words that carry meaning, by their first four letters, at least three in
 * five of the shorter sentence's, and two or more, are in the other. Meant for findings on one subject.
 */
export function isSameImprovement(one: string, other: string): boolean {
  const [a, b] = [stems(one), stems(other)];
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared >= 2 && shared >= 0.6 * Math.min(a.size, b.size);
}

const stems = (sentence: string): ReadonlySet<string> =>
  new Set((sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 4)));
