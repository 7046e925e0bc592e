import * as l10n from "@vscode/l10n";
import { inspectionOf } from "../compare/inspection.ts";
import { lineAt } from "../compare/lineAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import type { Statistic } from "../model/statistic.ts";
import { formatNumber } from "../wording/numbers.ts";
import { exampleReport } from "./example.ts";
import { exampleArticle } from "./exampleArticle.ts";
import { measuredAt } from "./figures/measured.ts";
import type { Finding, Rule } from "./rule.ts";

/** A national figure that somebody names is held against the one that a report has published. */
export const nationalFigureDiffers: Rule = {
  code: "national-figure-differs",
  title: "A national figure is far from the one that the inspectorate has published",
  level: "warning",
  why: "People who are asked about a report name a national average from memory. Where it is far from the published one, by more than a few years can explain, a reader should see both.",
  example: {
    fires: articleWith("while the national average is 1.1 per 1,000"),
    silent: articleWith("while the national average is 0.6 per 1,000"),
    beside: exampleReport(
      "2021/22",
      "\tCalderfold\tEngland",
      "Firefighters per 1,000 population Year ending 31 March 2022\t0.74\t0.61",
      "",
      "Responding to fires and other emergencies",
      "",
      "Good",
    ),
  },
  check: ({ document, related }) => {
    if (document.summary.identity.kind === "report") return [];
    const claims = document.report.statistics.flatMap((statistic) => nationalAt(document, statistic) ?? []);
    if (claims.length === 0) return [];
    const reports = related.filter(({ summary }) => summary.identity.kind === "report");
    const published = reports.flatMap((report) => report.report.statistics.flatMap((statistic) => nationalAt(report, statistic) ?? []));
    return claims.flatMap((claim): readonly Finding[] => {
      const same = published.filter(({ key }) => key === claim.key);
      const [nearest] = same.sort((a, b) => factor(a, claim) - factor(b, claim));
      return nearest && factor(nearest, claim) >= FAR ? [complaint(claim, nearest)] : [];
    });
  },
};

/** More than a few years' change. */
const FAR = 1.4;

interface National extends Span {
  readonly document: ReportDocument;
  readonly key: string;
  readonly value: number;
  readonly name: string;
  readonly period: string | null;
}

const factor = (one: National, other: National): number => Math.max(one.value, other.value) / Math.min(one.value, other.value);

const NATIONAL = /\b(?:England|English|nation\w*|country)\b/i;
/** Not the whole country, or the country with another. */
const PART = /\b(?:similar|rural|urban|neighbours?|target|Wales|north|south|east|west|regional)\b/i;

/** The national figure beside another of the same measure, which says what is measured. */
function nationalAt(document: ReportDocument, statistic: Statistic): National | undefined {
  const { comparator, kind, period } = statistic;
  if (!comparator || !NATIONAL.test(comparator.name) || PART.test(comparator.name) || !(comparator.value > 0)) return undefined;
  const measured = measuredAt(document.text, statistic);
  if (!measured || (!measured.isTabled && kind === "count")) return undefined;
  const { name, value, start, end } = comparator;
  return { document, key: measured.key, value, name, period, start, end };
}

function complaint(claim: National, published: National): Finding {
  const line = lineAt(published.document.report, published.start);
  const name = published.period === null ? published.name : `${published.name} (${published.period.replace(/\s+/g, " ")})`;
  return {
    start: claim.start,
    end: claim.end,
    message: l10n.t(
      "The national figure is given as {0}; the report of {1} has {2} for {3}, line {4}.",
      formatNumber(claim.value),
      inspectionOf(published.document.summary)?.name ?? "",
      formatNumber(published.value),
      name,
      line,
    ),
    related: [
      {
        uri: published.document.uri,
        start: published.start,
        end: published.end,
        message: `${published.name}: ${formatNumber(published.value)}`,
      },
    ],
  };
}

function articleWith(average: string): string {
  return exampleArticle(
    "Fire service has fewer firefighters than most",
    "It requires improvement at preventing fires and other risks.",
    "",
    `The chair of the authority said: “Here there are 0.74 firefighters per 1,000 people, ${average}.”`,
  );
}
