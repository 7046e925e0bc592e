import * as l10n from "@vscode/l10n";
import { comparedWord } from "../compare/articles/comparedWord.ts";
import { reportFor } from "../compare/articles/reportFor.ts";
import { groupBy } from "../compare/groupBy.ts";
import { recounts } from "../compare/lifeLines/recount.ts";
import { lineAt } from "../compare/lineAt.ts";
import { subjectAt } from "../compare/subjectAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Improvement } from "../model/improvement.ts";
import type { Recount } from "../model/recount.ts";
import type { Span } from "../model/span.ts";
import { statusForm } from "../wording/forms.ts";
import { countedImprovements, improvementName } from "../wording/improvements.ts";
import { lineName } from "../wording/lines.ts";
import { formatNumber } from "../wording/numbers.ts";
import { exampleReport } from "./example.ts";
import { matchesInOrder } from "./matchesInOrder.ts";
import type { Finding, Rule, RuleContext } from "./rule.ts";

/** Areas for improvement that a text counts, resolved or issued, are counted again. */
export const improvementsCount: Rule = {
  code: "improvements-count",
  title: "A number of areas for improvement is not what a count gives",
  level: "warning",
  why: "“Eight of nine areas for improvement resolved” is quoted everywhere, and the sections below say of each what became of it. A number agrees where it counts what is said to be addressed, with or without what is said so in other words, and leaves room for what is not.",
  example: {
    fires: reportWith("3 out of 3"),
    silent: reportWith("2 out of 3"),
  },
  check: (context) => [...resolved(context.document), ...issued(context)],
};

function resolved(document: ReportDocument): readonly Finding[] {
  const wrong = recounts(document).filter((recount) => !agrees(recount));
  if (wrong.length === 0) return [];
  const open = document.report.followUps.filter(({ status }) => status === "not addressed");
  const openLines = linesOf(document, open);
  const related = document.report.followUps.slice(0, MOST_RELATED).map(({ start, end, status, explicit }) => ({
    uri: document.uri,
    start,
    end,
    message: explicit || status !== "addressed" ? statusForm(status) : l10n.t("addressed, in other words"),
  }));
  return wrong.map(({ claim, claimed, counted: found }): Finding => {
    const notAddressed = l10n.t("{0} not addressed", formatNumber(found.notAddressed));
    const said = [
      l10n.t("{0} addressed", formatNumber(found.addressed)),
      ...(found.addressedInOtherWords > 0 ? [l10n.t("{0} addressed in other words", formatNumber(found.addressedInOtherWords))] : []),
      ...(found.partlyAddressed > 0 ? [l10n.t("{0} partly addressed", formatNumber(found.partlyAddressed))] : []),
      open.length > 0 ? `${notAddressed} (${openLines})` : notAddressed,
    ];
    return {
      start: claim.start,
      end: claim.end,
      message: l10n.t(
        "{0} of {1} areas for improvement are said to be resolved (line {2}); the sections say of {3}: {4}.",
        formatNumber(claimed.addressed),
        formatNumber(claimed.total),
        lineAt(document.report, claim.start),
        formatNumber(found.total),
        said.join(", "),
      ),
      related,
    };
  });
}

/** What is not followed up contradicts nothing: only more than a claim has room for does, or another number where the totals are one. */
function agrees({ claimed, counted: found }: Recount): boolean {
  if (found.addressed > claimed.addressed || found.notAddressed > claimed.total - claimed.addressed) return false;
  return found.total !== claimed.total || claimed.addressed <= found.addressed + found.addressedInOtherWords + found.partlyAddressed;
}

/** "We issued 13 areas for improvement", in a report or in an article that lies beside it. */
function issued(context: RuleContext): readonly Finding[] {
  const { document, related } = context;
  const source = document.summary.identity.kind === "report" ? document : reportFor(document, related);
  if (!source) return [];
  const areas = source.report.improvements.filter(({ kind }) => kind === "area-for-improvement");
  const claims = areas.length > 0 ? matchesInOrder(document.text, [CLAIM]) : [];
  if (claims.length === 0) return [];
  const on = groupBy(areas, ({ subjectId }) => subjectId);
  const lines = linesOf(source, areas);
  const listed = areas
    .slice(0, MOST_RELATED)
    .map((area) => ({ uri: source.uri, start: area.start, end: area.end, message: improvementName("area-for-improvement") }));
  const there = subjectAt(document.report);
  return claims.flatMap(({ start, end, groups: [, number = ""] }): readonly Finding[] => {
    const value = Number(comparedWord(number, false));
    if (!(value > 1) || !isIssued(document, { start, end })) return [];
    const { subjectId } = there(start);
    if (value === areas.length || (subjectId !== null && value === (on.get(subjectId)?.length ?? 0))) return [];
    if (subjectId !== null && source === document) return []; // of a section, a pillar, or all: nobody says
    return [
      {
        start,
        end,
        message: l10n.t(
          "{0} areas for improvement are claimed (line {1}); the report lists {2} ({3}).",
          formatNumber(value),
          lineAt(document.report, start),
          countedImprovements(areas.length, "area-for-improvement"),
          lines,
        ),
        related: listed,
      },
    ];
  });
}

/** "13 new areas for improvement", found by its longest word. */
const CLAIM = /improvement\b(?<=\b(?<from>[a-z]{3,9}|\d{1,3})\s+(?:new\s+)?areas?\s+for\s+improvement)/dgi;
const ISSUED = /\b(?:issued|identified|made|set|given|gave|listed|lists|contains|includes)\b/i;
const EARLIER =
  /\b(?:previous|previously|earlier|last|before|outstanding|remain(?:s|ed|ing)?|still|first|then|had|of (?:the|these|those|its|our)|addressed|resolved|met|closed|completed|discharged|in (?:19|20)\d\d|from (?:19|20)\d\d)\b/i;

/** Whether the words around a count, as far as its sentence goes, say that so many were issued now. */
function isIssued({ text }: ReportDocument, { start, end }: Span): boolean {
  const before = /[^.!?]*$/.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? "";
  const after = /^[^.!?]*/.exec(text.slice(end, end + AROUND))?.[0] ?? "";
  return (
    ISSUED.test(before + after) &&
    !NARROWER.test(after) &&
    !EARLIER.test(before + after) &&
    !/\b(?:more than|over|at least|some|about|around|nearly)\s*$/i.test(before)
  );
}

/** "in prevention": what follows is a part of the report, and not all of it. */
const NARROWER =
  /^\s*(?:in|for|on|about|at|around|under|within|relating|related)\b(?!\s+(?:(?:this|the|our)\s+(?:report|inspection|service|force)|total|all)\b)/i;
const AROUND = 160;

const linesOf = ({ report }: ReportDocument, places: readonly Pick<Improvement, "start">[]): string => {
  const lines = [...new Set(places.map(({ start }) => lineAt(report, start)))];
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "…"] : lines;
  return lines.length === 1 ? lineName(lines[0] ?? 0) : l10n.t("lines {0}", shown.join(", "));
};
const MOST_LINES = 6;
const MOST_RELATED = 40;

function reportWith(claim: string): string {
  return exampleReport(
    "2021/22",
    `The service has worked hard, with ${claim} areas for improvement from 2018/19 now resolved.`,
    "",
    "Preventing fires and other risks",
    "",
    "Good (2019: Requires improvement)",
    "",
    "In our last inspection, we identified an area for improvement: the service should evaluate its prevention work. The service has addressed this area for improvement.",
    "",
    "In our last inspection, we identified an area for improvement: the service should train more staff to visit homes. The service has addressed this area for improvement.",
    "",
    "In our last inspection, we identified an area for improvement: the service should work with its partners. The service has not addressed this area for improvement.",
  );
}
