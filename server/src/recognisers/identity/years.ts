/** First and last calendar year of a label ("2018/19", "2023-25", "2019", "December 2018"); undefined where it holds no year. */
export function yearsOf(label: string): readonly [number, number] | undefined {
  const found = /\b(19|20)(\d\d)(?:\s?[/–-]\s?(?:(?:19|20))?(\d\d))?\b/.exec(label);
  if (found === null) return undefined;
  const first = Number(found[1]! + found[2]!);
  const last = found[3] === undefined ? first : Number(found[1]! + found[3]);
  return last >= first && last - first <= 5 ? [first, last] : [first, first];
}
