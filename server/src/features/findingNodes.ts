import * as l10n from "@vscode/l10n";
import { inspectionOf } from "../compare/inspection.ts";
import type { FatesInReport } from "../compare/lifeLines/fatesInReports.ts";
import { wordsOf } from "../compare/wordsOf.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Fate } from "../model/lifeLine.ts";
import type { Span } from "../model/span.ts";
import { fileName } from "../wording/fileName.ts";
import { findingName } from "../wording/findings.ts";
import { gradeName, placeName } from "../wording/grades.ts";
import { kindName } from "../wording/kinds.ts";
import { fateName, reportedFateName } from "../wording/lifeLines.ts";
import { lineName } from "../wording/lines.ts";
import { capitalised, escapeMarkdown, shorten } from "../wording/words.ts";
import { type Finding, findingsInFull, withFates } from "./findings.ts";
import {
  bodyName,
  type FindingsNode,
  type FindingsSource,
  find,
  inspectionName,
  type Path,
  questionName,
  shownTexts,
  wants,
} from "./findingsTree.ts";
import { textNames } from "./findingsWords.ts";
import { sentenceAround } from "./sentenceAround.ts";

/** A finding's line of the tree, which leads to its place. */
export interface FindingNode extends FindingsNode {
  readonly fate: Fate | null;
  readonly uri: string;
  readonly span: Span;
  /** "Body, inspection, question, line 12: “words”", to be put into a text of the reader's own. */
  readonly citation: string;
}

const LONGEST_LABEL = 80;
const LEAST_ASKED = 20;
const LONGEST_QUOTE = 600;
const LONGEST_SPOKEN = 300;

/** The addresses of the texts that have findings on the question to which a path leads. */
export function textsWithFindings(source: FindingsSource, path: Path): readonly string[] {
  const { body, inspection } = find(source, path);
  if (!body || !inspection) return [];
  const texts = shownTexts(source, body, inspection);
  return texts.filter(({ facts }) => facts.some(({ subjectId }) => subjectId === path[2])).map(({ summary }) => summary.uri);
}

/**
 * The findings on one question at one inspection: gradings and states, what is asked for or pointed out, what became of earlier areas for
 * improvement, statistics; each in the order of the text, reports before articles. `documents` are the texts in full, `fatesIn` what became
 * of what they ask for, by their addresses.
 */
export function findingNodes(
  source: FindingsSource,
  path: Path,
  documents: readonly ReportDocument[],
  fatesIn: ReadonlyMap<string, FatesInReport>,
): readonly FindingNode[] {
  const { body, inspection } = find(source, path);
  if (!body || !inspection) return [];
  const isWanted = wants(source.filter, body, inspection);
  const texts = documents.flatMap((document) => {
    const onQuestion = withFates(findingsInFull(document), fatesIn.get(document.uri)).filter(({ subjectId }) => subjectId === path[2]);
    const findings = onQuestion.map((finding, index) => ({ finding, index })).filter(({ finding }) => isWanted(finding));
    return findings.length > 0 ? [{ document, findings }] : [];
  });
  const names = texts.length > 1 ? textNames(texts.map(({ document }) => document.summary)) : [];
  const where = [bodyName(body), inspectionName(inspection)];
  const nodes = texts.flatMap(({ document, findings }, text) =>
    findings.map(({ finding, index }) => ({
      ...wordsOfNode(finding, names[text], where, document),
      id: JSON.stringify([...path, document.uri, index]), // its number, for its place moves as the text is edited
      order: order(finding),
    })),
  );
  return nodes.sort((a, b) => a.order - b.order).map(({ order, ...node }) => node);
}

function wordsOfNode(
  finding: Finding,
  text: string | undefined,
  where: readonly string[],
  document: ReportDocument,
): Omit<FindingNode, "id"> {
  const { uri, summary } = document;
  const { kind, words, line, start, end, detail, form, fate } = finding;
  const what = findingName(kind);
  const place = form && placeName(form);
  const inText = text && l10n.t("in {0}", text);
  const at = lineName(line);
  const question = questionName(finding.subject);
  const file = fileName(uri);
  // a figure says little without its sentence
  const quote = kind === "statistic" ? wordsOf(document, sentenceAround(document, finding)) : words;
  const grade = finding.grade ?? finding.state;
  const said = grade ? gradeName(grade) : shorten(words, LONGEST_SPOKEN).replace(/[.,;:]$/, "");
  const became = fate && reportedFateName(fate, inspectionOf(summary)?.name ?? null);
  // a follow-up's label has it, and what is current goes without saying
  const isBeside = kind !== "follow-up" && fate?.fate !== "current";
  const spoken = [`${what}: ${said}`, became, detail, place, inText, at];
  const paragraphs = [
    [`**${what}**`, ...[question, ...(became ? [capitalised(became)] : [])].map(escapeMarkdown)].join(" · "),
    `“${escapeMarkdown(shorten(quote, LONGEST_QUOTE))}”`,
    ...(detail ? [escapeMarkdown(detail)] : []),
    escapeMarkdown([...where, `${file}, ${at}`].join(" · ")),
  ];
  const kindOfText = summary.identity.kind === "report" ? [] : [kindName(summary.identity.kind)];
  return {
    kind,
    fate: fate?.fate ?? null,
    uri,
    span: { start, end },
    label: shorten(labelOf(finding), LONGEST_LABEL),
    description: [isBeside && became && capitalised(became), detail, place, inText, at].filter(Boolean).join(" · "),
    tooltip: paragraphs.join("\n\n"),
    accessibleLabel: spoken.filter(Boolean).join(", "),
    citation: `${[...where, ...kindOfText, question, at].join(", ")}: “${quote}”`,
    hasChildren: false,
  };
}

/** Its words; before them what it is, where it is not what most findings are. */
function labelOf({ kind, words, grade, state, fate }: Finding): string {
  switch (kind) {
    case "grading":
      return gradeName(grade ?? words);
    case "state":
      return gradeName(state ?? words);
    case "follow-up":
      return fate ? `${fateName(fate.fate)}: ${asked(words)}` : words;
    case "area-for-improvement":
    case "statistic":
      return words;
    default:
      return `${findingName(kind)}: ${words}`;
  }
}

const NAME = "area for improvement";

/** What a sentence that recalls an earlier area for improvement says it asked for: all such sentences begin alike. */
function asked(recall: string): string {
  const at = recall.toLowerCase().indexOf(NAME);
  const rest = recall.slice(at + NAME.length).trimStart();
  return at >= 0 && rest.length >= LEAST_ASKED ? `… ${rest}` : recall;
}

function order({ kind }: Finding): number {
  switch (kind) {
    case "grading":
    case "state":
      return 0;
    case "follow-up":
      return 2;
    case "statistic":
      return 3;
    default:
      return 1;
  }
}
