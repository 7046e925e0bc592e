import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { Place, ReportSummary } from "../model/summary.ts";
import { shorten } from "../wording/words.ts";
import { groupBy } from "./groupBy.ts";
import { lineAt } from "./lineAt.ts";
import { subjectAt } from "./subjectAt.ts";
import { wordsOf } from "./wordsOf.ts";

/** Enough of an area for improvement to find it by and to know it again. */
const LONGEST_WORDS = 160;

/**
 * What the workspace keeps of a report: its identity, its grades of single subjects and its areas for improvement, with places and words,
 * states in place of grades, what became of earlier areas for improvement, and how many figures stand under each subject. Undefined for a
 * text that is no report. All strings are copies: a mere slice would keep the whole text alive. The frameworks are shared by all reports
 * that were read by them.
 */
export function summarise(uri: string, text: string, report: Report): ReportSummary | undefined {
  if (!report.recognised || !report.identity) return undefined;
  const gradings = report.gradings
    .filter(({ subjectId }) => subjectId !== null)
    .map(({ form, grade, subjectId, subject, prior, inspection, ...span }) => ({
      ...placeIn(report, span),
      ...{ form, grade, subjectId, subject, prior, inspection },
      quote: text.slice(span.start, span.end),
    }));
  const states = report.states.map(({ state, subjectId, subject, ...span }) => ({
    ...placeIn(report, span),
    ...{ state, subjectId, subject },
  }));
  const improvements = report.improvements.map(({ kind, subjectId, subject, ...span }) => ({
    ...placeIn(report, span),
    ...{ kind, subjectId, subject },
    words: shorten(wordsOf({ text, report }, span), LONGEST_WORDS),
  }));
  const followUps = report.followUps.map(({ status, explicit, subjectId, subject, ...span }) => ({
    ...placeIn(report, span),
    ...{ status, explicit, subjectId, subject },
  }));
  const at = subjectAt(report);
  const subjects = groupBy(
    report.statistics.map(({ start }) => at(start)),
    ({ subjectId }) => subjectId,
  );
  const statistics = [...subjects.values()].map((same) => ({ ...same[0]!, count: same.length }));
  const summary: ReportSummary = { uri, identity: report.identity, gradings, states, improvements, followUps, statistics };
  const copy = JSON.parse(JSON.stringify(summary)) as ReportSummary;
  return report.frameworks ? { ...copy, frameworks: report.frameworks } : copy;
}

/** Where a span stands, as it can be said without the text. */
export function placeIn(report: Pick<Report, "lineStarts">, { start, end }: Span): Place {
  const line = lineAt(report, start);
  return { start, end, line, character: start - (report.lineStarts[line - 1] ?? 0) };
}
