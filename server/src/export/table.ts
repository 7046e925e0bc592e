import { inspectionOf } from "../compare/inspection.ts";
import { countFollowUps } from "../compare/lifeLines/countFollowUps.ts";
import { frameworkById, frameworksOf } from "../frameworks/index.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Problem } from "../model/problem.ts";
import type { ReportSummary } from "../model/summary.ts";
import { countedImprovements } from "../wording/improvements.ts";
import { counted, formatDate } from "../wording/numbers.ts";
import { withoutControls } from "../wording/words.ts";
import { foldedParts } from "./folded.ts";
import type { Format, Page } from "./format.ts";
import { gradeTable } from "./gradeTable.ts";

/** What people read in a terminal: for each file who was inspected, the grades beside those before, and how much else was found. */
export const table: Format = {
  name: "table",
  write(files, page) {
    const summaries = files.flatMap(({ document }) => document?.summary ?? []);
    const blocks = files.map(({ path, document, problems }) => {
      const name = withoutControls(path);
      if (!document) return [`${name}: not an inspection report`];
      return [...(files.length > 1 ? [name] : []), ...block(document, problems, summaries, page)];
    });
    return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
  },
};

function block(document: ReportDocument, problems: readonly Problem[], summaries: readonly ReportSummary[], page: Page): readonly string[] {
  const strong = (words: string): string => (page.bold ? `\x1b[1m${words}\x1b[22m` : words);
  const [header, ...rows] = gradeTable(document.summary, summaries, page.width - 2).map(withoutControls);
  const grades = header === undefined ? [] : [strong(header), ...rows].map((line) => `  ${line}`.trimEnd());
  const tally = foldedParts(tallyOf(document, problems), " · ", page.width - 2).map((line) => `  ${line}`);
  return [strong(title(document.summary)), ...(grades.length > 0 ? ["", ...grades] : []), "", ...tally];
}

function title(summary: ReportSummary): string {
  const { body, kind, frameworkId, inspection, published } = summary.identity;
  const framework = frameworkById(frameworkId, frameworksOf(summary))?.title;
  const name = inspectionOf(summary)?.name ?? inspection;
  const parts = [
    body ?? "Body not stated",
    [framework, name].filter(Boolean).join(" "),
    kind === "report" ? "" : kind,
    published ? `published ${formatDate(published)}` : "",
  ];
  return withoutControls(parts.filter(Boolean).join(" · "));
}

function tallyOf({ report }: ReportDocument, problems: readonly Problem[]): readonly string[] {
  const { improvements, followUps, statistics } = report;
  const areas = improvements.filter(({ kind }) => kind === "area-for-improvement").length;
  const concerns = improvements.filter(({ kind }) => kind === "cause-of-concern").length;
  const { addressed, partlyAddressed, notAddressed, addressedInOtherWords, total } = countFollowUps(followUps);
  const statuses = [
    [addressed, "addressed"],
    [partlyAddressed, "partly"],
    [notAddressed, "not"],
    [addressedInOtherWords, "in other words"],
  ] as const;
  // what is said more quietly need not be wrong
  const warnings = problems.filter(({ level }) => level === "warning").length;
  const said = statuses.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []));
  return [
    ...(areas > 0 ? [countedImprovements(areas, "area-for-improvement")] : []),
    ...(concerns > 0 ? [countedImprovements(concerns, "cause-of-concern")] : []),
    ...(said.length > 0 ? [`${total} earlier: ${said.join(", ")}`] : []),
    ...(statistics.length > 0 ? [counted(statistics.length, "{0} statistic", "{0} statistics")] : []),
    warnings > 0 ? counted(warnings, "{0} contradiction", "{0} contradictions") : "no contradictions",
    ...(problems.length > warnings ? [counted(problems.length - warnings, "{0} note", "{0} notes")] : []),
  ];
}
