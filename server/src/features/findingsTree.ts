import * as l10n from "@vscode/l10n";
import { groupBy } from "../compare/groupBy.ts";
import { type BodyInspection, type InspectedBody, inspectedBodies, inspectedBody } from "../compare/inspectedBodies.ts";
import { inspectionGrades } from "../compare/inspectionGrades.ts";
import { subjectById } from "../frameworks/index.ts";
import type { FindingKind } from "../model/finding.ts";
import type { SubjectLevel } from "../model/framework.ts";
import type { ReportSummary } from "../model/summary.ts";
import { formatDate } from "../wording/numbers.ts";
import { escapeMarkdown } from "../wording/words.ts";
import type { FindingFacts } from "./findings.ts";
import { type FindingsFilter, isOpen, matches } from "./findingsFilter.ts";
import { gradeWords, stateWords, textsWords } from "./findingsWords.ts";

/** One line of the tree: body, inspection, question or pillar, finding. */
export interface FindingsNode {
  /** The same whenever the tree is asked for again, so that what is unfolded stays so. */
  readonly id: string;
  readonly kind: "body" | "inspection" | SubjectLevel | FindingKind | "accepted";
  readonly label: string;
  /** Shown beside the label; may be empty. */
  readonly description: string;
  /** Markdown. */
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly accessibleLabel: string;
  readonly hasChildren: boolean;
}

/** What the tree is made of. */
export interface FindingsSource {
  readonly summaries: readonly ReportSummary[];
  readonly filter: FindingsFilter;
  /** What is known of the findings of a report: by its summary, or in full. */
  readonly factsOf: (summary: ReportSummary) => readonly FindingFacts[];
}

/** The way to a node: key of the body, name of the inspection, id of the subject. */
export type Path = readonly (string | null)[];

/** A text with those of its findings that the filter wants. */
interface Shown {
  readonly summary: ReportSummary;
  readonly facts: readonly FindingFacts[];
}

/** The nodes below a body or an inspection, or with an empty path the bodies; none below what is not there (any more). */
export function nodesBelow(source: FindingsSource, path: Path): readonly FindingsNode[] {
  if (path.length === 0) return inspectedBodies(source.summaries).flatMap((body) => bodyNode(source, body));
  const { body, inspection } = find(source, path);
  if (!body) return [];
  if (path.length === 1) return body.inspections.flatMap((one) => inspectionNode(source, body, one));
  return inspection ? questionNodes(source, body, inspection) : [];
}

/** The body and the inspection that a path leads to, as far as they are there. */
export function find(
  { summaries }: FindingsSource,
  [key, name]: Path,
): { readonly body?: InspectedBody | undefined; readonly inspection?: BodyInspection | undefined } {
  const body = typeof key === "string" ? inspectedBody(key, summaries) : undefined;
  return { body, inspection: body?.inspections.find((one) => one.name === name) };
}

/** The texts on an inspection that have findings which the filter wants. */
export function shownTexts({ filter, factsOf }: FindingsSource, body: InspectedBody, inspection: BodyInspection): readonly Shown[] {
  const isWanted = wants(filter, body, inspection);
  return inspection.summaries
    .map((summary) => ({ summary, facts: factsOf(summary).filter(isWanted) }))
    .filter(({ facts }) => isOpen(filter) || facts.length > 0);
}

/** The same without their findings, which many thousand texts would have to be unpacked for. */
const shownSummaries = (source: FindingsSource, body: InspectedBody, inspection: BodyInspection): readonly ReportSummary[] =>
  isOpen(source.filter) ? inspection.summaries : shownTexts(source, body, inspection).map(({ summary }) => summary);

/** Says of the findings of an inspection whether the filter wants them. */
export function wants(filter: FindingsFilter, body: InspectedBody, inspection: BodyInspection): (finding: FindingFacts) => boolean {
  if (isOpen(filter)) return () => true;
  const grades = inspectionGrades(inspection);
  return (finding) => {
    const ofQuestion = grades.get(finding.subjectId)?.map(({ grading }) => grading.grade) ?? [];
    return matches(filter, finding, { body: body.name, grades: ofQuestion });
  };
}

function bodyNode(source: FindingsSource, body: InspectedBody): readonly FindingsNode[] {
  const texts = body.inspections.flatMap((inspection) => shownSummaries(source, body, inspection));
  if (texts.length === 0) return [];
  const parts = [textsWords(texts), body.inspections[0]?.inspection?.framework.title];
  return [{ ...node([body.key], bodyName(body), parts), kind: "body", hasChildren: true }];
}

function inspectionNode(source: FindingsSource, body: InspectedBody, inspection: BodyInspection): readonly FindingsNode[] {
  const texts = shownTexts(source, body, inspection);
  if (texts.length === 0) return [];
  const said = node([body.key, inspection.name], inspectionName(inspection), [textsWords(texts.map(({ summary }) => summary))]);
  const accessibleLabel = inspection.name === null ? said.accessibleLabel : l10n.t("Inspection {0}", said.accessibleLabel);
  return [{ ...said, accessibleLabel, kind: "inspection", hasChildren: texts.some(({ facts }) => facts.length > 0) }];
}

function questionNodes(source: FindingsSource, body: InspectedBody, inspection: BodyInspection): readonly FindingsNode[] {
  const framework = inspection.inspection?.framework;
  const ids = framework?.subjects.map(({ id }) => id) ?? [];
  const place = (id: string | null): number => (id === null ? ids.length + 1 : ids.includes(id) ? ids.indexOf(id) : ids.length);
  const facts = shownTexts(source, body, inspection).flatMap((text) => text.facts);
  const subjects = new Map(facts.map(({ subjectId, subject }) => [subjectId, subject]));
  const grades = inspectionGrades(inspection);
  const states = groupBy(
    inspection.summaries.flatMap((summary) => summary.states),
    ({ subjectId }) => subjectId,
  );
  const all = body.inspections.flatMap(({ summaries }) => summaries);
  return [...subjects]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([id, name]) => {
      const subject = subjectById(framework, id);
      const graded = grades.get(id);
      const said = graded ? gradeWords(graded, all) : stateWords(id === null ? [] : (states.get(id) ?? []));
      return {
        ...node([body.key, inspection.name, id], questionName(subject?.name ?? name), said.brief, said.full),
        kind: subject?.level ?? "question",
        hasChildren: true,
      };
    });
}

/** A line that says its parts in brief beside the label, in full where there is room. */
function node(path: Path, label: string, brief: readonly (string | undefined)[], full = brief): Omit<FindingsNode, "kind" | "hasChildren"> {
  const [few, all] = [brief, full].map((parts) => parts.filter((part) => part !== undefined));
  return {
    id: JSON.stringify(path),
    label,
    description: few!.join(" · "),
    tooltip: [`**${escapeMarkdown(label)}**`, ...all!.map(escapeMarkdown)].join("\n\n"),
    accessibleLabel: [label, ...all!].join(", "),
  };
}

/** A body's name for people. */
export const bodyName = ({ name }: InspectedBody): string => name ?? l10n.t("Body not stated");

/** An inspection's name for people. */
export const inspectionName = ({ name }: BodyInspection): string => (name === null ? l10n.t("Inspection not stated") : formatDate(name));

/** The name of a question or pillar for people. */
export const questionName = (subject: string | null): string => subject ?? l10n.t("Not under a question");
