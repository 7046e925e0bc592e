import * as l10n from "@vscode/l10n";
import { groupBy } from "../compare/groupBy.ts";
import { lineAt } from "../compare/lineAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Improvement } from "../model/improvement.ts";
import type { Span } from "../model/span.ts";
import { improvementName } from "../wording/improvements.ts";
import { lineName } from "../wording/lines.ts";
import { exampleReport } from "./example.ts";
import type { Finding, Rule } from "./rule.ts";

/** One area for improvement stands under “Area for improvement”, several under “Areas for improvement”. */
export const improvementsHeading: Rule = {
  code: "improvements-heading",
  title: "The heading over areas for improvement does not fit their number",
  level: "information",
  why: "Reports head one area for improvement with “Area for improvement” and several with “Areas for improvement”. Where the two disagree, an item was added, struck out or lost.",
  example: {
    fires: reportWith("Area for improvement"),
    silent: reportWith("Areas for improvement"),
  },
  check: ({ document }) => {
    const areas = document.report.improvements.filter(({ kind, heading }) => kind === "area-for-improvement" && heading !== null);
    return [...groupBy(areas, ({ heading }) => heading!.start).values()].flatMap((items): readonly Finding[] => {
      const heading = items[0]!.heading!;
      const words = document.text.slice(heading.start, heading.end);
      const isWrong = SINGULAR.test(words) ? areSeveral(document, items) : PLURAL.test(words) && isOne(document, items);
      return isWrong ? [finding(document, heading, items)] : [];
    });
  },
};

const SINGULAR = /^\W*area for improvement\W*$/i;
const PLURAL = /^\W*areas for improvement\W*$/i;
const DEMAND = /\b(?:should|must|needs? to)\b/i;
/** A line that begins with a bullet or number. */
const ITEM = /^(?:[•◦●○▪■◼▫□➢·‣⁃*\ue000-\uf8ff–—-]|\(?\d{1,3}[.)])/u;

/** Items that ask for something each; those that share one lead-in are parts of one. */
const areSeveral = ({ text }: ReportDocument, items: readonly Improvement[]): boolean =>
  items.length > 1 && items.every(({ start, end }) => DEMAND.test(text.slice(start, end)));

/** One demand, and below it the report goes on with what cannot be another item or the rest of this one. */
function isOne({ text }: ReportDocument, items: readonly Improvement[]): boolean {
  const [item] = items;
  const words = item ? text.slice(item.start, item.end) : "";
  if (!item || items.length > 1 || !DEMAND.test(words) || /\bfollowing\b|:$/i.test(words)) return false;
  const next =
    text
      .slice(item.end, item.end + NEXT)
      .trimStart()
      .split(/\r?\n\s*\n/, 1)[0] ?? "";
  return next !== "" && !DEMAND.test(next) && !ITEM.test(next) && !/^\W*\p{Ll}|:$/u.test(next);
}

/** So far is looked for another item, in UTF-16 units. */
const NEXT = 300;

function finding({ report, uri }: ReportDocument, heading: Span, items: readonly Improvement[]): Finding {
  const lines = items.map(({ start }) => lineAt(report, start));
  const where = lines.length === 1 ? lineName(lines[0] ?? 0) : l10n.t("lines {0}", lines.join(", "));
  const line = lineAt(report, heading.start);
  return {
    start: heading.start,
    end: heading.end,
    message:
      items.length > 1
        ? l10n.t("This heading (line {0}) announces one area for improvement; below it stand {1} items ({2}).", line, items.length, where)
        : l10n.t(
            "This heading (line {0}) announces several areas for improvement; below it stands {1} item ({2}).",
            line,
            items.length,
            where,
          ),
    related: items.map(({ start, end }) => ({ uri, start, end, message: improvementName("area-for-improvement") })),
  };
}

function reportWith(heading: string): string {
  return exampleReport(
    "2021/22",
    "Preventing fires and other risks",
    "",
    "Requires improvement",
    "",
    heading,
    "",
    "• The service should evaluate its prevention work.",
    "• The service should visit the people most at risk first.",
    "",
    "We set out our detailed findings below.",
  );
}
