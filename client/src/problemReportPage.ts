import type { ServerVitals } from "../../server/src/lsp/protocol.ts";

/** What a report on a problem is made from. */
export interface ProblemFacts {
  /** Versions and the like, by what they are. */
  readonly about: Readonly<Record<string, string>>;
  readonly settings: readonly Setting[];
  /** Undefined where there is no server, or it does not answer. */
  readonly vitals: ServerVitals | undefined;
  /** Lines of the log by their level; undefined where there is no log yet. */
  readonly logged: Readonly<Record<string, number>> | undefined;
}

/** A setting that is not as it is by default. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
  /** What the extension's manifest says of it. */
  readonly schema: { readonly type?: unknown; readonly enum?: readonly unknown[]; readonly properties?: Readonly<Record<string, unknown>> };
}

/**
 * A report on a problem in Markdown, for somebody else to read. Nothing of what stands in a report is in it, and no name of a file or folder:
 * of a setting only values that the manifest knows are given.
 */
export function problemReportPage({ about, settings, vitals, logged }: ProblemFacts): string {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ["Versions", Object.entries(about).map(([name, value]) => `${name}: ${value}`)],
    ["Settings that are not the default", settings.length > 0 ? settings.map(settingLine) : ["None"]],
    ["Language server", vitals ? serverLines(vitals) : ["It is not running, or did not answer."]],
    ["Findings in open reports", countLines(vitals?.findings)],
    ["Contradictions in open reports, by rule", countLines(vitals?.rules)],
    ["Lines in the log, by level", countLines(logged)],
  ];
  const sections = parts.map(([title, lines]) => `## ${title}\n\n${lines.map((line) => `- ${line}`).join("\n")}`);
  return `${["# Problem report of Inspection Lens", "What happened, and what did you expect?", ...sections].join("\n\n")}\n`;
}

function settingLine({ key, value, schema }: Setting): string {
  if (typeof value === "boolean" || schema.enum?.includes(value)) return `${key}: ${value}`;
  const known = Object.entries(typeof value === "object" && value !== null ? value : {}).filter(
    ([name]) => name in (schema.properties ?? {}),
  );
  const shown = known.filter(([, one]) => LEVELS.has(one)).map(([name, level]) => `${name} ${level}`);
  return `${key}: set${shown.length > 0 ? ` (${shown.join(", ")})` : ""}`;
}

/** The levels of rules: the only setting that is an object. */
const LEVELS: ReadonlySet<unknown> = new Set(["off", "hint", "information", "warning"]);

const serverLines = (vitals: ServerVitals): readonly string[] => [
  `Version: ${vitals.version}`,
  `Running for: ${Math.round(vitals.times.up / 1000)} s`,
  `Memory: ${vitals.memoryInMegabytes === null ? "not known" : `${vitals.memoryInMegabytes} MB`}`,
  `Folders: ${vitals.folders}, of which ${vitals.foldersWithConfiguration} with a configuration`,
  `Documents open: ${vitals.documentsOpen}, of which ${vitals.reportsOpen} recognised`,
  `Reports known: ${vitals.reportsKnown}`,
  `Last analysis: ${inMilliseconds(vitals.times.lastAnalysis)}`,
  `Last reading of the workspace: ${inMilliseconds(vitals.times.lastIndexing)}`,
];

const inMilliseconds = (time: number | null): string => (time === null ? "none yet" : `${time} ms`);

function countLines(counts: Readonly<Record<string, number>> = {}): readonly string[] {
  const lines = Object.entries(counts).map(([name, count]) => `${name}: ${count}`);
  return lines.length > 0 ? lines : ["None"];
}
