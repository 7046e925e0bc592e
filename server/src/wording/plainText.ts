import * as l10n from "@vscode/l10n";
import { fileName } from "./fileName.ts";

// an escaped mark; a picture; a link; emphasis; two spaces that break a line
const MARKS = /\\([!-/:-@[-`{-~])|!\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)|\[((?:\\.|[^\]\\])*)\]\(([^)\s]*)\)|\*{1,3}| {2,}(?=\n)/g;

/**
 * Markdown as this program writes it, in plain text: without emphasis and escapes, a picture as its words, a link as its words, which say
 * the line. A link to another file than one to `here` names the file too, for its address is no longer to be seen.
 */
export const plainText = (markdown: string, here: string): string =>
  markdown.replace(MARKS, (_, escaped?: string, picture?: string, link?: string, target = "") => {
    if (escaped !== undefined) return escaped;
    if (picture !== undefined) return plainText(picture, here);
    if (link !== undefined) return linkWords(plainText(link, here), fileOf(target), fileOf(here));
    return "";
  });

const linkWords = (words: string, file: string, own: string): string =>
  file === own ? words : l10n.t("{0} in {1}", words, fileName(file));

const fileOf = (target: string): string => target.replace(/#.*/s, "");
