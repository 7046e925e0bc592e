/**
 * A regular expression that costs at least as much as one with looks ahead and behind, for a checker that does not read those; undefined
 * where something is said to stand before that has no greatest length.
 *
 * A look ahead becomes a way of its own that leads nowhere, beside the way that goes on as if it held. A look behind of limited length costs
 * the same at every place, and is taken out. At the end stands a mark that no text has: so every way is gone to its end, as in a text where
 * nothing matches. For its sake `$` and `\b` are taken out as well, since a checker would leave out what cannot lead to the mark.
 */
export function withoutLooks(source: string): string | undefined {
  const closings: string[] = [];
  let text = "";
  let behind = 0;
  for (const piece of source.match(PIECES) ?? []) {
    if (behind > 0 || piece.startsWith("(?<=") || piece.startsWith("(?<!")) {
      if (UNLIMITED.test(piece)) return undefined;
      behind += piece.startsWith("(") ? 1 : piece === ")" ? -1 : 0;
    } else if (piece === "(?=" || piece === "(?!") {
      closings.push(")\\uF8FE|)");
      text += "(?:(?:";
    } else if (piece.startsWith("(")) {
      closings.push(")");
      text += piece;
    } else if (piece === ")") text += closings.pop();
    else if (!ASSERTION.test(piece)) text += piece;
  }
  return `(?:${text})\\uF8FF`;
}

/** Classes, escapes, openings of groups, quantifiers and single characters. */
const PIECES = /\[(?:\\.|[^\]\\])*\]|\\[pPu]\{[^}]*\}|\\.|\(\?(?:[:=!]|<[=!]|<\w+>)|\{\d+(?:,\d*)?\}|./gsu;
const UNLIMITED = /^(?:[*+]|\{\d+,\})$/;
const ASSERTION = /^(?:\$|\\[bB])$/;
