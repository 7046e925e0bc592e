import * as l10n from "@vscode/l10n";
import { formatNumber } from "../wording/numbers.ts";

/**
 * The longest text that is read, in UTF-16 units. The longest published reports have some two million. Reading takes about a tenth of a
 * second for each million at first, and its words, blocks and findings are kept while it is open.
 */
export const LARGEST_TEXT = 12_000_000;

/** Whether a text is too long to be read. */
export const isTooLarge = (text: string): boolean => text.length > LARGEST_TEXT;

/** Why nothing is said of such a text, in sentences. */
export const tooLargeWords = (): string =>
  l10n.t(
    "This text has more than {0} million characters. It is not read, so nothing in it is recognised or checked.",
    formatNumber(LARGEST_TEXT / 1_000_000),
  );

/** The same in the few words of a status bar. */
export const tooLargeStatus = (): string => l10n.t("Too long to be read");
