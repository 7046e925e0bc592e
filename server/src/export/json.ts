import { earlierGrades } from "../compare/earlierGrades.ts";
import { lineAt } from "../compare/lineAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Grading } from "../model/grading.ts";
import type { Problem } from "../model/problem.ts";
import type { Span } from "../model/span.ts";
import type { EarlierGrade, ReportSummary } from "../model/summary.ts";
import type { AnnotatedReport, Annotations } from "./annotations.ts";
import type { AnnotatedFile, Format } from "./format.ts";

/** The annotations of all files as one JSON document. */
export const json: Format = {
  name: "json",
  write: (files) => `${JSON.stringify(annotationsOf(files), undefined, 2)}\n`,
};

/** What the public format says about the files; `annotations.ts` is its schema. */
export function annotationsOf(files: readonly AnnotatedFile[]): Annotations {
  const documents = new Map(files.flatMap(({ path, document }) => (document ? [[path, document]] : [])));
  const summaries = [...documents.values()].map(({ summary }) => summary);
  return {
    version: 1,
    reports: files.map(({ path, sha256, document, problems }) =>
      document
        ? {
            path,
            sha256,
            recognised: true,
            ...findings(document, summaries),
            problems: problems.map((one) => problemOf(documents, document, one)),
          }
        : { path, sha256, ...nothing },
    ),
  };
}

const nothing: Omit<AnnotatedReport, "path" | "sha256"> = {
  recognised: false,
  ...{ kind: null, framework: null, body: null, inspection: null, published: null },
  ...{ gradings: [], states: [], improvements: [], followUps: [], statistics: [], problems: [] },
};

function findings(
  document: ReportDocument,
  summaries: readonly ReportSummary[],
): Omit<AnnotatedReport, "path" | "sha256" | "recognised" | "problems"> {
  const { report, text, summary } = document;
  const { kind, frameworkId, body, inspection, published } = summary.identity;
  const place = ({ start, end }: Span) => ({ start, end, line: lineAt(report, start), quote: text.slice(start, end) });
  const earlier = earlierOf(summary, summaries);
  return {
    ...{ kind, framework: frameworkId, body, inspection, published },
    gradings: report.gradings.map((one) => ({
      ...place(one),
      ...{ grade: one.grade, subject: one.subject, prior: one.prior, inspection: one.inspection, form: one.form },
      ...(one.count === undefined ? {} : { count: one.count }),
      ...(one.score === undefined ? {} : { score: [...one.score] as [number, number] }),
      earlier: earlier(one),
    })),
    states: report.states.map((one) => ({ ...place(one), state: one.state, subject: one.subject })),
    improvements: report.improvements.map(({ kind, subject, due, accelerated, ...span }) => ({
      // the format has no kind of its own for it: like a cause of concern, it is a failure that leaves people at risk
      kind: kind === "priority-action" ? "cause-of-concern" : kind,
      ...place(span),
      subject,
      due,
      accelerated,
    })),
    followUps: report.followUps.map(({ status, explicit, stated, subject, ...span }) => ({
      ...place(span),
      ...{ status, explicit, stated: place(stated), subject },
    })),
    statistics: report.statistics.map(({ kind, value, percent, unit, measure, period, comparator, ...span }) => ({
      ...place(span),
      ...{ kind, value: typeof value === "number" ? value : ([...value] as [number, number]), percent, unit, measure, period },
      comparator: comparator && { name: comparator.name, value: comparator.value, start: comparator.start, end: comparator.end },
    })),
  };
}

/** The earlier grades of each current one; worked out once for each subject and grade, which keeps the cost of a long text linear. */
function earlierOf(
  own: ReportSummary,
  others: readonly ReportSummary[],
): (grading: Grading) => AnnotatedReport["gradings"][number]["earlier"] {
  const known = new Map<string, readonly EarlierGrade[]>();
  return (grading) => {
    if (grading.prior || grading.subjectId === null) return [];
    const key = `${grading.subjectId} ${grading.grade}`;
    const found = known.get(key) ?? earlierGrades(own, grading, others);
    known.set(key, found);
    return found.map(({ uri, line, quote, grade, inspection, relation, why }) => ({
      path: uri,
      line,
      quote,
      grade,
      inspection,
      relation,
      why,
    }));
  };
}

function problemOf(
  documents: ReadonlyMap<string, ReportDocument>,
  { report }: ReportDocument,
  problem: Problem,
): AnnotatedReport["problems"][number] {
  const { code, level, start, end, message, related } = problem;
  return {
    ...{ code, level, start, end, line: lineAt(report, start), message },
    related: related.map(({ uri, start, end, message }) => ({
      ...{ path: uri, start, end, line: lineAt(documents.get(uri)?.report ?? report, start), message },
    })),
  };
}
