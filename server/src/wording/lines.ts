import * as l10n from "@vscode/l10n";
/** A 1-based line of a text, for people: "line 5". */
export const lineName = (line: number): string => l10n.t("line {0}", line);

/** Lines of a text, 1-based, for people: "line 5", "lines 5, 7 and 9"; of many the first few. */
export function linesName(lines: readonly number[]): string {
  const named = [...new Set(lines)];
  if (named.length < 2) return named.map(lineName).join();
  if (named.length > MOST) return l10n.t("lines {0} and {1} more", named.slice(0, MOST - 1).join(", "), named.length - MOST + 1);
  return l10n.t("lines {0} and {1}", named.slice(0, -1).join(", "), named.at(-1) ?? 0);
}

const MOST = 8;
