import { parseArgs } from "node:util";
import type { AnnotatedFile, Page } from "../export/format.ts";
import { formats } from "../export/index.ts";
import { recognitionTable } from "../export/recognitionTable.ts";
import { check } from "../rules/check.ts";
import { chosenFormat } from "./chosenFormat.ts";
import { type Command, complain, print, type Streams, UsageError } from "./command.ts";
import { type Configurations, chosenConfigurations } from "./configurations.ts";
import { pageOf } from "./pageOf.ts";
import { type ReadFile, readFiles } from "./readFiles.ts";
import { readText } from "./readText.ts";

const names = formats.map(({ name }) => name);

/** Prints what was recognised in files. */
export const annotate: Command = {
  name: "annotate",
  summary: "Print the gradings, areas for improvement and figures of reports.",
  help: `Usage: inspection-lens annotate [--format ${names.join("|")}] [--config FILE|--no-config] FILE…
       inspection-lens annotate --explain[=LINE] [--config FILE|--no-config] FILE…

Prints what is recognised in inspection reports given as plain text. Several files are read beside each other: earlier grades and
contradictions that need a second report are found among them. "-" reads standard input.

With --explain it prints instead, in words, why each text is taken for what it is, or for no report, and how much was found; with a line's
number also how that line was read, what was found on it, and why its other grade words and figures were left.

Options:
  --format ${names.join("|")}    how to print it; a table on a terminal, JSON when piped
  --explain[=LINE]       say why, of the text or of the line with this number
  --config FILE          read by this inspection-lens.json, and not by the nearest one upwards from each file
  --no-config            read by none
  --help                 show this help

Exit code: 0 done, 2 wrong usage or a file that cannot be read (the others are still done). What is wrong with an inspection-lens.json
is said on standard error and changes the exit code only where --config names it and nothing of it can be used.
`,
  async run(args, streams) {
    const { values, positionals } = parseArgs({ args: withExplain(args), options, allowPositionals: true });
    const format = chosenFormat(formats, values.format ?? (streams.stdout.isTTY ? "table" : "json"));
    if (positionals.length === 0) throw new UsageError('annotate needs a file to read, or "-" for standard input.');
    const { configurations, isUsable } = await chosenConfigurations(values.config, values["no-config"]);
    const page = pageOf(streams);
    if (values.explain !== undefined) {
      if (values.format === "json") throw new UsageError("--explain prints words: leave --format json out.");
      const code = await explainAll(positionals, configurations, lineNumber(values.explain), page, streams);
      for (const complaint of configurations.complaints) await complain(streams, complaint);
      return isUsable ? code : 2;
    }
    const { files, complaints } = await readFiles(positionals, configurations, streams);
    const annotated = files.map((file) => withProblems(file, files, complaints));
    for (const complaint of [...configurations.complaints, ...complaints]) await complain(streams, complaint);
    if (annotated.length > 0 || format.name === "json") await print(streams.stdout, format.write(annotated, page));
    return files.length < positionals.length || !isUsable ? 2 : 0;
  },
};

/** "--explain" alone takes no value: the file after it is none. */
function withExplain(args: readonly string[]): string[] {
  const end = args.indexOf("--");
  return args.map((arg, i) => (arg === "--explain" && (end < 0 || i < end) ? "--explain=" : arg));
}

function lineNumber(given: string): number | undefined {
  if (given !== "" && !/^[1-9]\d{0,8}$/.test(given)) throw new UsageError(`--explain=${given} names no line: lines are numbered from 1.`);
  return given === "" ? undefined : Number(given);
}

/** Explains the files one after another; one that cannot be read, or has no such line, costs itself and one line on standard error. */
async function explainAll(
  paths: readonly string[],
  configurations: Configurations,
  line: number | undefined,
  page: Page,
  streams: Streams,
): Promise<number> {
  const explained: string[] = [];
  for (const path of paths) {
    const read = await readText(path, streams.stdin);
    if ("why" in read) {
      await complain(streams, `inspection-lens: ${path}: ${read.why}`);
      continue;
    }
    const { parse } = await configurations.of(path);
    const explanation = parse.explain(read.text, line);
    if (line === undefined || line <= explanation.lines) explained.push(recognitionTable(path, explanation, page));
    else await complain(streams, `inspection-lens: ${path}: there is no line ${line}, the text has ${explanation.lines}`);
  }
  if (explained.length > 0) await print(streams.stdout, explained.join("\n"));
  return explained.length < paths.length ? 2 : 0;
}

const options = {
  format: { type: "string" },
  explain: { type: "string" },
  config: { type: "string" },
  "no-config": { type: "boolean" },
} as const;

function withProblems(file: ReadFile, files: readonly ReadFile[], complaints: string[]): AnnotatedFile {
  const { path, sha256, document, rules } = file;
  if (!document) return { path, sha256, document, problems: [] };
  const others = files.flatMap((other) => (other.document && other !== file ? [other.document] : []));
  const onFault = (sentence: string) => complaints.push(`inspection-lens: ${path}: ${sentence}`);
  document.report.faults.forEach(onFault);
  return { path, sha256, document, problems: check(document, others, { levels: rules, onFault }) };
}
