import * as l10n from "@vscode/l10n";
/** Shortens to at most `longest` characters, at a word, with an ellipsis. */
export function shorten(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf(" ", longest - 2);
  return cut > longest / 2 ? `${words.slice(0, cut).replace(/[\s,;:–-]+$/, "")} …` : `${words.slice(0, longest - 1)}…`;
}

/** With a capital at its beginning. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * Words without what is not seen and has an effect all the same: marks that turn the direction of writing, also of our own words after them,
 * and control characters, which a terminal obeys. Line ends and tabs become spaces.
 */
export const withoutControls = (words: string): string =>
  CONTROL.test(words) ? words.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ").replace(CONTROLS, "") : words;

const CONTROL = /[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u;
const CONTROLS = /[\p{Cc}\p{Bidi_Control}]+/gu;

/** A report's words made safe inside Markdown: no markup, and no link, not even where an address alone would be made one. */
export const escapeMarkdown = (words: string): string =>
  withoutControls(words).replace(/[\\`*_[\]<>&~|#!@]|:(?=\/\/)|\.(?<=\bwww\.)/gi, "\\$&");

/** "a", "a or b", "a, b or c". */
export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : l10n.t("{0} or {1}", words.slice(0, -1).join(", "), words.at(-1) ?? "");

/** "a", "a and b", "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : l10n.t("{0} and {1}", words.slice(0, -1).join(", "), words.at(-1) ?? "");
