import { parseArgs } from "node:util";
import { lineagesOf } from "../compare/lineages.ts";
import type { AnnotatedFile } from "../export/format.ts";
import { problemFormats } from "../export/problemFormats.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Problem } from "../model/problem.ts";
import { check as problemsOf } from "../rules/check.ts";
import { fingerprinted } from "../rules/fingerprint.ts";
import { rules } from "../rules/index.ts";
import { siftAccepted } from "../rules/siftAccepted.ts";
import { type Accepted, nearestAccepted, nothingAccepted } from "./accepted.ts";
import { chosenFormat } from "./chosenFormat.ts";
import { type Command, complain, print, UsageError } from "./command.ts";
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
  help: `Usage: inspection-lens check [--level ${LEVELS.toReversed().join("|")}] [--format ${names.join("|")}] [--config FILE|--no-config] [--no-accepted] PATH…

Checks reports and articles for contradictions, in each text and between those on one body. A path is a file or a folder; in a folder, the
text files that its inspection-lens.json includes are read (all *.txt files without one), but not what .gitignore names. "-" reads standard
input. A text that is no inspection report has no contradictions. Those that the nearest inspection-lens.accepted.json upwards from a text
names, with a reason, are left out.

Options:
  --level LEVEL          the least that counts: warning (this by default), information or hint
  --format ${names.join("|")}   how to print it; a table on a terminal, JSON when piped; SARIF for tools that show the results of checks
  --config FILE          read by this inspection-lens.json, and not by the nearest one upwards from each file
  --no-config            read by none
  --no-accepted          show what was accepted too
  --help                 show this help

Exit code: 0 nothing found at the level or above, 1 something found, 2 wrong usage or a file that cannot be read (the others are still
checked).
`,
  async run(args, streams) {
    const string = { type: "string" } as const;
    const options = {
      format: string,
      level: string,
      config: string,
      "no-config": { type: "boolean" },
      "no-accepted": { type: "boolean" },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const format = chosenFormat(problemFormats, values.format ?? (streams.stdout.isTTY ? "table" : "json"));
    const levels = levelsFrom(values.level ?? "warning");
    if (positionals.length === 0) throw new UsageError('check needs a file or folder, or "-" for standard input.');
    const { configurations, isUsable } = await chosenConfigurations(values.config, values["no-config"]);
    const found = await foundFiles(positionals, configurations);
    const { files, complaints } = await readFiles(found.paths, configurations, streams);
    const faults: string[] = [];
    const accepted = values["no-accepted"] ? nothingAccepted : nearestAccepted();
    const checked = await checkAll(files, levels, accepted, (sentence) => faults.push(sentence));
    for (const sentence of [...configurations.complaints, ...accepted.complaints, ...found.complaints, ...complaints, ...faults])
      await complain(streams, sentence);
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

async function checkAll(
  files: readonly ReadFile[],
  levels: readonly Problem["level"][],
  accepted: Accepted,
  onFault: (sentence: string) => void,
): Promise<readonly AnnotatedFile[]> {
  const lineages = new Map<ReportDocument, readonly ReportDocument[]>();
  for (const lineage of lineagesOf(files.flatMap(({ document }) => document ?? [])))
    for (const document of lineage) lineages.set(document, lineage);
  const checkFile = async ({ path, sha256, document, rules: ownLevels }: ReadFile): Promise<AnnotatedFile> => {
    const say = (sentence: string): void => onFault(`inspection-lens: ${path}: ${sentence}`);
    document?.report.faults.forEach(say);
    if (!document) return { path, sha256, document, problems: [] };
    const others = lineages.get(document) ?? [];
    const problems = fingerprinted(document, others, problemsOf(document, others, { levels: ownLevels, onFault: say }));
    const { open } = siftAccepted(problems, await accepted.of(path));
    return { path, sha256, document, problems: open.filter(({ level }) => levels.includes(level)) };
  };
  return Promise.all(files.map(checkFile));
}
