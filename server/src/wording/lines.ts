/** Lines of a text, 1-based, for people: "line 5", "lines 5, 7 and 9"; of many the first few. */
export function linesName(lines: readonly number[]): string {
  const named = [...new Set(lines)];
  if (named.length < 2) return `line ${named.join()}`;
  if (named.length > MOST) return `lines ${named.slice(0, MOST - 1).join(", ")} and ${named.length - MOST + 1} more`;
  return `lines ${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}

const MOST = 8;
