import type { Identity, Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { Place, ReportSummary, SummaryGrading } from "../model/summary.ts";
import { copied } from "../text/copied.ts";
import { finish, type Steps } from "../text/steps.ts";
import { shorten } from "../wording/words.ts";
import { lineAt } from "./lineAt.ts";
import { type SubjectThere, subjectAt } from "./subjectAt.ts";
import { wordsOf } from "./wordsOf.ts";

/** Enough of an area for improvement to find it by and to know it again. */
const LONGEST_WORDS = 160;

/**
 * What the workspace keeps of a report: its identity, its grades of single subjects and its areas for improvement, with places and words,
 * states in place of grades, what became of earlier areas for improvement, and how many figures stand under each subject. Undefined for a
 * text that is no report. Strings out of the text are copies: a mere slice would keep the whole text alive. Names of subjects and the
 * frameworks are shared by all reports that were read by them.
 */
export const summarise = (uri: string, text: string, report: Report): ReportSummary | undefined =>
  finish(summariseInSteps(uri, text, report));

/** Findings that are looked at in one step. */
const STRETCH = 2_000;

/** `summarise`, in steps. */
export function* summariseInSteps(uri: string, text: string, report: Report): Steps<ReportSummary | undefined> {
  if (!report.recognised || !report.identity) return undefined;
  const gradings: SummaryGrading[] = [];
  let looked = 0;
  // field by field, here and below: objects made by spreads, copied by way of JSON, took five times as long
  for (const { start, end, form, grade, subjectId, subject, prior, inspection } of report.gradings) {
    if (++looked % STRETCH === 0) yield;
    if (subjectId === null) continue;
    const { line, character } = placeIn(report, { start, end });
    const [label, quote] = [copied(inspection), copied(text.slice(start, end))];
    gradings.push({ start, end, line, character, form, grade, subjectId, subject, prior, inspection: label, quote });
  }
  yield;
  const states = report.states.map(({ start, end, state, subjectId, subject }) => {
    const { line, character } = placeIn(report, { start, end });
    return { start, end, line, character, state, subjectId, subject };
  });
  const improvements = report.improvements.map(({ start, end, kind, subjectId, subject }) => {
    const { line, character } = placeIn(report, { start, end });
    const words = copied(shorten(wordsOf({ text, report }, { start, end }), LONGEST_WORDS));
    return { start, end, line, character, kind, subjectId, subject, words };
  });
  yield;
  const followUps = report.followUps.map(({ start, end, status, explicit, subjectId, subject }) => {
    const { line, character } = placeIn(report, { start, end });
    return { start, end, line, character, status, explicit, subjectId, subject };
  });
  yield;
  const identity = copyOf(report.identity);
  const summary: ReportSummary = { uri, identity, gradings, states, improvements, followUps, statistics: yield* figuresBySubject(report) };
  return report.frameworks ? { ...summary, frameworks: report.frameworks } : summary;
}

function* figuresBySubject(report: Report): Steps<ReportSummary["statistics"]> {
  const at = subjectAt(report);
  const subjects = new Map<string | null, SubjectThere & { count: number }>();
  for (const [i, { start }] of report.statistics.entries()) {
    if (i % STRETCH === 0) yield;
    const there = at(start);
    const known = subjects.get(there.subjectId);
    if (known) known.count++;
    else subjects.set(there.subjectId, { ...there, count: 1 });
  }
  return [...subjects.values()];
}

const copyOf = (identity: Identity): Identity => ({
  ...identity,
  body: copied(identity.body),
  inspection: copied(identity.inspection),
  published: copied(identity.published),
  priorLabels: identity.priorLabels.map(copied),
});

/** Where a span stands, as it can be said without the text. */
export function placeIn(report: Pick<Report, "lineStarts">, { start, end }: Span): Place {
  const line = lineAt(report, start);
  return { start, end, line, character: start - (report.lineStarts[line - 1] ?? 0) };
}
