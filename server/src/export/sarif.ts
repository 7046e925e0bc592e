import { version } from "../../../package.json";
import { lineAt } from "../compare/lineAt.ts";
import { wordsOf } from "../compare/wordsOf.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Problem, RelatedPlace } from "../model/problem.ts";
import type { Span } from "../model/span.ts";
import { shorten } from "../wording/words.ts";
import type { AnnotatedFile } from "./format.ts";
import type { ProblemFormat, RuleNote } from "./problemFormat.ts";

/** SARIF 2.1.0, the OASIS standard for the results of checks: for tools that show them beside the text. */
export const sarif: ProblemFormat = {
  name: "sarif",
  write(files, { rules }) {
    const codes = rules.map(({ code }) => code);
    const documents = new Map(files.flatMap(({ document }) => (document ? [[document.uri, document]] : [])));
    const log = {
      $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "Inspection Lens", semanticVersion: version, rules: rules.map(descriptorOf) } },
          columnKind: "utf16CodeUnits",
          artifacts: files.map(({ path, sha256 }) => ({ location: { uri: addressOf(path) }, hashes: { "sha-256": sha256 } })),
          results: files.flatMap((file) => file.problems.map((problem) => resultOf(file, problem, codes, documents))),
        },
      ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
  },
};

const descriptorOf = ({ code, title, why, level }: RuleNote): object => ({
  id: code,
  shortDescription: { text: `${title}.` },
  fullDescription: { text: why },
  defaultConfiguration: level === "off" ? { enabled: false } : { level: LEVELS[level] },
});

/** SARIF has no hint: both quieter levels are notes. */
const LEVELS: Readonly<Record<Problem["level"], "warning" | "note">> = { warning: "warning", information: "note", hint: "note" };

function resultOf(
  { document }: AnnotatedFile,
  problem: Problem,
  codes: readonly string[],
  documents: ReadonlyMap<string, ReportDocument>,
): object {
  const related = problem.related.flatMap((place) => {
    const target = documents.get(place.uri);
    return target ? [{ ...locationOf(target, place), message: messageOf(place.message) }] : [];
  });
  return {
    ruleId: problem.code,
    ruleIndex: codes.indexOf(problem.code),
    level: LEVELS[problem.level],
    message: messageOf(problem.message),
    locations: document ? [locationOf(document, problem)] : [],
    ...(related.length > 0 && { relatedLocations: related }),
  };
}

/** A message is plain words: `[words](1)` would be a link in it, and `{0}` be filled in. Each is escaped as the standard says (3.11.5 and 3.11.6). */
const messageOf = (words: string): object => ({ text: words.replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&") });

const LONGEST_SNIPPET = 400;

function locationOf(document: ReportDocument, span: Span | RelatedPlace): object {
  const [start, end] = [placeOf(document, span.start), placeOf(document, span.end)];
  return {
    physicalLocation: {
      artifactLocation: { uri: addressOf(document.uri) },
      region: {
        ...{ startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
        snippet: { text: shorten(wordsOf(document, span), LONGEST_SNIPPET) },
      },
    },
  };
}

/** Both 1-based, the column in UTF-16 units. */
function placeOf({ report }: ReportDocument, offset: number): { readonly line: number; readonly column: number } {
  const line = lineAt(report, offset);
  return { line, column: offset - (report.lineStarts[line - 1] ?? 0) + 1 };
}

/** A path as an address relative to where the command runs; an absolute one as a `file:` address. */
function addressOf(path: string): string {
  const slashed = path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]:/.test(path)) return `file:///${slashed.replace("%3A", ":")}`;
  return path.startsWith("/") ? `file://${slashed}` : slashed;
}
