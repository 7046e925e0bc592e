import * as l10n from "@vscode/l10n";
import { formatNumber } from "../../wording/numbers.ts";

/** "4 + 4 + 3 + 1 makes 12" */
export const added = (numbers: readonly number[]): string =>
  l10n.t("{0} makes {1}", numbers.map(formatNumber).join(" + "), formatNumber(sumOf(numbers)));

/** Without what binary fractions add: 0.1 + 0.2 is 0.3. */
export const sumOf = (numbers: readonly number[]): number => Math.round(1e6 * numbers.reduce((all, one) => all + one, 0)) / 1e6;
