import { lineAt } from "../compare/lineAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Problem } from "../model/problem.ts";
import { counted } from "../wording/numbers.ts";
import { withoutControls } from "../wording/words.ts";
import { folded } from "./folded.ts";
import type { AnnotatedFile, Page } from "./format.ts";
import type { ProblemFormat } from "./problemFormat.ts";

/** What people read in a terminal: for each file with contradictions its lines, and how many there are in all. */
export const problemTable: ProblemFormat = {
  name: "table",
  write(files, page) {
    const blocks = files.flatMap(({ path, document, problems }) =>
      document && problems.length > 0
        ? [[withoutControls(path), ...problems.flatMap((problem) => row(document, problem, page))].join("\n")]
        : [],
    );
    return `${[...blocks, tally(files)].join("\n\n")}\n`;
  },
};

const LINE = 6;
const LEVEL = 13;

/** "   303  warning      Overview table gives … (grade-differs)", folded to the width. */
function row({ report }: ReportDocument, { start, level, code, message }: Problem, { width }: Page): readonly string[] {
  const head = `${String(lineAt(report, start)).padStart(LINE)}  ${level.padEnd(LEVEL)}`;
  const lines = folded(withoutControls(`${message} (${code})`), width - head.length);
  return lines.map((words, i) => `${i === 0 ? head : " ".repeat(head.length)}${words}`);
}

function tally(files: readonly AnnotatedFile[]): string {
  const reports = files.filter(({ document }) => document).length;
  const problems = files.flatMap((file) => file.problems);
  const of = (level: Problem["level"]): number => problems.filter((problem) => problem.level === level).length;
  const counts = [
    ...(of("warning") > 0 ? [counted(of("warning"), "{0} warning", "{0} warnings")] : []),
    ...(of("information") > 0 ? [`${of("information")} information`] : []),
    ...(of("hint") > 0 ? [counted(of("hint"), "{0} hint", "{0} hints")] : []),
  ];
  const others = files.length - reports;
  const read = `${counted(reports, "{0} report or article", "{0} reports and articles")} checked`;
  const rest = others > 0 ? `, ${counted(others, "{0} other text", "{0} other texts")} left out` : "";
  return `${counts.length > 0 ? counts.join(", ") : "No contradictions"}: ${read}${rest}.`;
}
