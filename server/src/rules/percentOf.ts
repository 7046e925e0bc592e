import * as l10n from "@vscode/l10n";
import type { Statistic } from "../model/statistic.ts";
import { formatNumber } from "../wording/numbers.ts";
import { exampleReport } from "./example.ts";
import { type LooseShare, looseShares } from "./figures/looseShares.ts";
import { type StatedShare, shareOf } from "./figures/share.ts";
import type { Finding, Rule } from "./rule.ts";

/** A stated percentage is held against the two counts beside it. */
export const percentOf: Rule = {
  code: "percent-of",
  title: "A percentage does not follow from its counts",
  level: "warning",
  why: "Where a report gives a percentage with the counts behind it, one follows from the other. Rounding up, down or to the nearest is understood, to as many decimals as the report states; so are words such as “nearly” and “more than”.",
  example: {
    fires: reportWith("64 percent (121 of 212)"),
    silent: reportWith("57 percent (121 of 212)"),
  },
  check: ({ document }) => {
    const { text, report } = document;
    const beside = report.statistics.flatMap((statistic): readonly Finding[] => {
      const share = shareOf(text, statistic);
      const message = share && complaint(share, statistic);
      return message ? [{ start: statistic.start, end: statistic.end, message }] : [];
    });
    return [...beside, ...looseShares(document).flatMap((share) => looseComplaint(text, share) ?? [])];
  },
};

/** Of several counts that the part may be one of, the percentage need follow from one only; and there must be one to name. */
function looseComplaint(text: string, { statistic, part, wholes, percent }: LooseShare): Finding | undefined {
  const shares = wholes.map((whole) => shareOf(text, { ...statistic, kind: "proportion", value: [part, whole], percent: percent.value }));
  const [share] = shares;
  if (!share || shares.length > 1 || share.fit !== "off") return undefined;
  const message = complaint(share, { ...statistic, percent: percent.value });
  return message === undefined ? undefined : { start: statistic.start, end: statistic.end, message };
}

function complaint({ part, whole, stated, decimals, fit }: StatedShare, { percent }: Statistic): string | undefined {
  if (part <= whole && (percent === null || fit !== "off")) return undefined;
  const counts = l10n.t("{0} of {1}", formatNumber(part), formatNumber(whole));
  if (part > whole) return l10n.t("{0}: the part is larger than the whole.", counts);
  return l10n.t("{0} percent does not follow from {1} ({2} percent).", stated ?? "", counts, ((100 * part) / whole).toFixed(decimals));
}

function reportWith(share: string): string {
  return exampleReport(
    "2021/22",
    "Ensuring fairness and promoting diversity",
    "",
    "Requires improvement",
    "",
    `In our survey, ${share} of respondents said that they would feel safe to raise a grievance.`,
  );
}
