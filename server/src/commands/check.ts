import { parseArgs } from "node:util";
import { lineagesOf } from "../compare/lineages.ts";
import type { AnnotatedFile } from "../export/format.ts";
import { problemFormats } from "../export/problemFormats.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Problem } from "../model/problem.ts";
import { check as problemsOf } from "../rules/check.ts";
import { rules } from "../rules/index.ts";
import { chosenFormat } from "./chosenFormat.ts";
import { type Command, print, UsageError } from "./command.ts";
import { chosenConfigurations } from "./configurations.ts";
import { foundFiles } from "./foundFiles.ts";
import { pageOf } from "./pageOf.ts";
import { type ReadFile, readFiles } from "./readFiles.ts";

const names = problemFormats.map(({ name }) => name);

/** From the loudest to the quietest. */
const LEVELS: readonly Problem["level"][] = ["warning", "information", "hint"];

/** Checks files and folders for contradictions, and says by its exit code whether there are any. */
export const check: Command = {
  name: "check",
  summary: "Check reports for contradictions; the exit code says whether there are any.",
  help: `Usage: inspection-lens check [--level ${LEVELS.toReversed().join("|")}] [--format ${names.join("|")}] [--config FILE|--no-config] PATH…

Checks reports and articles for contradictions, in each text and between those on one body. A path is a file or a folder; in a folder, the
text files that its inspection-lens.json includes are read (all *.txt files without one), but not what .gitignore names. "-" reads standard
input. A text that is no inspection report has no contradictions.

Options:
  --level LEVEL          the least that counts: warning (this by default), information or hint
  --format ${names.join("|")}   how to print it; a table on a terminal, JSON when piped; SARIF for tools that show the results of checks
  --config FILE          read by this inspection-lens.json, and not by the nearest one upwards from each file
  --no-config            read by none
  --help                 show this help

Exit code: 0 nothing found at the level or above, 1 something found, 2 wrong usage or a file that cannot be read (the others are still
checked).
`,
  async run(args, streams) {
    const string = { type: "string" } as const;
    const options = { format: string, level: string, config: string, "no-config": { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const format = chosenFormat(problemFormats, values.format ?? (streams.stdout.isTTY ? "table" : "json"));
    const levels = levelsFrom(values.level ?? "warning");
    if (positionals.length === 0) throw new UsageError('check needs a file or folder, or "-" for standard input.');
    const { configurations, isUsable } = await chosenConfigurations(values.config, values["no-config"]);
    const found = await foundFiles(positionals, configurations);
    const { files, complaints } = await readFiles(found.paths, configurations, streams);
    const faults: string[] = [];
    const checked = checkAll(files, levels, (sentence) => faults.push(sentence));
    for (const sentence of [...configurations.complaints, ...found.complaints, ...complaints, ...faults])
      await print(streams.stderr, `${sentence}\n`);
    await print(streams.stdout, format.write(checked, { ...pageOf(streams), rules }));
    if (files.length < found.paths.length || !isUsable) return 2;
    return checked.some(({ problems }) => problems.length > 0) ? 1 : 0;
  },
};

/** The levels that count, from one of them up. */
function levelsFrom(least: string): readonly Problem["level"][] {
  const at = LEVELS.indexOf(least as Problem["level"]);
  if (at < 0) throw new UsageError(`There is no level "${least}": choose ${LEVELS.join(", ")}.`.replace(/, (\w+)\.$/, " or $1."));
  return LEVELS.slice(0, at + 1);
}

function checkAll(
  files: readonly ReadFile[],
  levels: readonly Problem["level"][],
  onFault: (sentence: string) => void,
): readonly AnnotatedFile[] {
  const lineages = new Map<ReportDocument, readonly ReportDocument[]>();
  for (const lineage of lineagesOf(files.flatMap(({ document }) => document ?? [])))
    for (const document of lineage) lineages.set(document, lineage);
  return files.map(({ path, sha256, document, rules: ownLevels }) => {
    const say = (sentence: string): void => onFault(`inspection-lens: ${path}: ${sentence}`);
    document?.report.faults.forEach(say);
    const problems = document ? problemsOf(document, lineages.get(document) ?? [], { levels: ownLevels, onFault: say }) : [];
    return { path, sha256, document, problems: problems.filter(({ level }) => levels.includes(level)) };
  });
}
