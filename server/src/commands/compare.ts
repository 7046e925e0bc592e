import { parseArgs } from "node:util";
import { checkedArticles } from "../compare/articles/checkedArticles.ts";
import { reportFor } from "../compare/articles/reportFor.ts";
import { compareReports } from "../compare/comparison/comparison.ts";
import { inspectionOf } from "../compare/inspection.ts";
import { lineagesOf } from "../compare/lineages.ts";
import { comparisonFormats } from "../export/comparisonFormats.ts";
import type { ReportDocument } from "../model/document.ts";
import { chosenFormat } from "./chosenFormat.ts";
import { type Command, complain, print, UsageError } from "./command.ts";
import { chosenConfigurations } from "./configurations.ts";
import { type ReadFile, readFiles } from "./readFiles.ts";

const names = comparisonFormats.map(({ name }) => name);

/** Compares the reports and articles among files, body by body. */
export const compare: Command = {
  name: "compare",
  summary: "Compare the inspections of one body, and articles with their reports.",
  help: `Usage: inspection-lens compare [--format ${names.join("|")}] [--config FILE|--no-config] FILE FILE…

Compares reports and articles on one body: the grade of each question at each inspection, and whether it is better, worse, the same or not
directly comparable; what became of areas for improvement; figures that several reports give. Each body and kind of inspection among the
files has a comparison of its own. Articles, letters and minutes are also held against the report of the same inspection, where that is
among the files: each quotation and claim, with what became of the report's words. "-" reads standard input.

Options:
  --format ${names.join("|")}    how to print it; Markdown on a terminal, JSON when piped
  --config FILE          read by this inspection-lens.json, and not by the nearest one upwards from each file
  --no-config            read by none
  --help                 show this help

Exit code: 0 done, 2 wrong usage or a file that cannot be read (the others are still compared). A file that is compared with no other, and
an article whose report is not among the files, is named on standard error.
`,
  async run(args, streams) {
    const options = { format: { type: "string" }, config: { type: "string" }, "no-config": { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const isTerminal = streams.stdout.isTTY === true;
    const format = chosenFormat(comparisonFormats, values.format ?? (isTerminal ? "markdown" : "json"));
    if (positionals.length < 2) throw new UsageError("compare needs two files or more.");
    const { configurations, isUsable } = await chosenConfigurations(values.config, values["no-config"]);
    const { files, complaints } = await readFiles(positionals, configurations, streams);
    const lineages = lineagesOf(files.flatMap(({ document }) => document ?? []));
    for (const sentence of [...configurations.complaints, ...complaints, ...files.flatMap((file) => remarks(file, lineages))])
      await complain(streams, sentence);
    const output = format.write(
      lineages
        .filter(({ length }) => length > 1)
        .map((documents) => ({ comparison: compareReports(documents), articles: checkedArticles(documents) })),
      { isTerminal },
    );
    if (output !== "") await print(streams.stdout, output);
    return files.length < positionals.length || !isUsable ? 2 : 0;
  },
};

/** What is to be said of a file besides the comparison: what failed in reading it, and what it is not compared with. */
function remarks({ path, document }: ReadFile, lineages: readonly (readonly ReportDocument[])[]): readonly string[] {
  const faults = document?.report.faults ?? [];
  const missing = document ? missingBeside(document, lineages) : "this is not an inspection report, so it is compared with none";
  return [...faults, ...(missing === undefined ? [] : [missing])].map((sentence) => `inspection-lens: ${path}: ${sentence}`);
}

/** Why a document is compared with none, or not with its report. */
function missingBeside(document: ReportDocument, lineages: readonly (readonly ReportDocument[])[]): string | undefined {
  const { body, kind } = document.summary.identity;
  const lineage = lineages.find((documents) => documents.some(({ uri }) => uri === document.uri));
  if (!lineage) return "it does not say clearly enough what was inspected, so it is compared with none";
  if (lineage.length < 2) return `no other file is about an inspection of ${body} of this kind, so it is compared with none`;
  if (kind === "report" || reportFor(document, lineage)) return undefined;
  const name = inspectionOf(document.summary)?.name;
  return `the report ${name ? `of ${name}` : "that it speaks of"} is not among the files`;
}
