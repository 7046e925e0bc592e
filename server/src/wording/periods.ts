import * as l10n from "@vscode/l10n";
/** A period as it stands in a sentence after "for": "2020/21", "the year to 31 March 2021". */
export const periodName = (period: string): string =>
  /^(?:year|quarter|\d+ months)\b/i.test(period) ? l10n.t("the {0}", period.charAt(0).toLowerCase() + period.slice(1)) : period;
