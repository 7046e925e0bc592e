import * as l10n from "@vscode/l10n";
import { earlierGrades } from "../compare/earlierGrades.ts";
import { inspectionOf } from "../compare/inspection.ts";
import type { FatesInReport } from "../compare/lifeLines/fatesInReports.ts";
import { wordsOf } from "../compare/wordsOf.ts";
import { frameworkById, frameworksOf } from "../frameworks/index.ts";
import type { ReportDocument } from "../model/document.ts";
import type { FindingRow } from "../model/findingRow.ts";
import type { Span } from "../model/span.ts";
import type { ReportSummary } from "../model/summary.ts";
import { valueWords } from "../wording/figures.ts";
import { relationName } from "../wording/relations.ts";
import { either } from "../wording/words.ts";
import { type Finding, type FindingFacts, findingsInFull, withFates } from "./findings.ts";
import { sentenceAround } from "./sentenceAround.ts";

/** What the rows of a report are made with. */
export interface RowOptions {
  /** How the document is named. */
  readonly name: string;
  /** The summaries of the other reports. */
  readonly others: readonly ReportSummary[];
  /** What became of what the report asks for, as far as it is known. */
  readonly fates?: FatesInReport | undefined;
  readonly isWanted: (finding: FindingFacts) => boolean;
}

/** The findings of a report that are wanted, as rows in the order of its text. */
export function findingRows(document: ReportDocument, { name, others, fates, isWanted }: RowOptions): readonly FindingRow[] {
  const { summary } = document;
  const { identity } = summary;
  const about = {
    body: identity.body,
    programme: frameworkById(identity.frameworkId, frameworksOf(summary))?.title ?? null,
    inspection: inspectionOf(summary)?.name ?? identity.inspection,
    published: identity.published,
    document: name,
  };
  const figures = new Map(document.report.statistics.map((one) => [placeKey(one), valueWords(one)]));
  return withFates(findingsInFull(document), fates)
    .filter(isWanted)
    .toSorted((a, b) => a.start - b.start)
    .map((finding) => ({
      ...about,
      line: finding.line,
      kind: finding.kind,
      question: finding.subject,
      finding: finding.kind === "statistic" ? wordsOf(document, sentenceAround(document, finding)) : finding.words,
      value: figures.get(placeKey(finding)) ?? finding.grade ?? finding.state ?? finding.fate?.fate ?? null,
      ...before(finding, summary, others),
    }));
}

const placeKey = ({ start, end }: Span): string => `${start} ${end}`;

function before(
  { grade, subjectId }: Finding,
  summary: ReportSummary,
  others: readonly ReportSummary[],
): Pick<FindingRow, "gradeBefore" | "comparison"> {
  const earlier = grade === undefined ? [] : earlierGrades(summary, { grade, subjectId, inspection: null }, others);
  const [first] = earlier;
  if (!first) return { gradeBefore: null, comparison: null };
  const grades = new Set(earlier.filter(({ round }) => round === first.round).map((one) => one.grade));
  const comparison = grades.size > 1 ? l10n.t("the sources disagree") : `${relationName(first.relation)}, ${first.why}`;
  return { gradeBefore: either([...grades]), comparison };
}
