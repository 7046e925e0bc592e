import * as l10n from "@vscode/l10n";
import { currentGradings } from "../compare/currentGradings.ts";
import { earlierGrades } from "../compare/earlierGrades.ts";
import { wordsOf } from "../compare/wordsOf.ts";
import type { ReportDocument } from "../model/document.ts";
import type { FollowUp, Improvement } from "../model/improvement.ts";
import type { Section } from "../model/section.ts";
import type { Span } from "../model/span.ts";
import { finish, type Steps } from "../text/steps.ts";
import { gradeName } from "../wording/grades.ts";
import { followUpName, improvementName } from "../wording/improvements.ts";
import { shorten } from "../wording/words.ts";

/** One line of the outline; `span` contains `selection` and the spans of all children. */
export interface OutlineItem {
  readonly name: string;
  /** Shown beside the name: "Requires improvement · was Good"; may be empty. */
  readonly detail: string;
  readonly kind: "pillar" | "question" | "heading" | "improvements" | "improvement" | "follow-up";
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

const LONGEST_NAME = 80;

/**
 * The outline of a report in the order of its text, with the findings below the headings or without them; empty where it has no sections.
 * Cost is linear.
 */
export const outline = (document: ReportDocument, wanted?: { readonly findings: boolean }): readonly OutlineItem[] =>
  finish(outlineInSteps(document, wanted));

/** `outline`, in steps. */
export function* outlineInSteps(document: ReportDocument, wanted = { findings: true }): Steps<readonly OutlineItem[]> {
  const { sections } = document.report;
  const findings = wanted.findings ? yield* findingItems(document) : [];
  let made = 0;
  let next = 0;
  const until = (offset: number): readonly OutlineItem[] => {
    const from = next;
    while (next < findings.length && findings[next]!.span.start < offset) next++;
    return findings.slice(from, next);
  };
  const details = gradeDetails(document);
  function* itemsOf(list: readonly Section[], end: number): Steps<readonly OutlineItem[]> {
    const items: OutlineItem[] = [];
    for (const section of list) {
      if (++made % STRETCH === 0) yield;
      for (const item of until(section.start)) add(items, item);
      add(items, sectionItem(document, section, details, yield* itemsOf(section.children, section.end)));
    }
    for (const item of until(end)) add(items, item);
    return items;
  }
  return sections.length > 0 ? yield* itemsOf(sections, document.text.length + 1) : [];
}

/** Lines that are made in one step. */
const STRETCH = 500;

function* findingItems(document: ReportDocument): Steps<readonly OutlineItem[]> {
  const items: OutlineItem[] = [];
  const { improvements, followUps } = document.report;
  for (const one of [...improvements, ...followUps]) {
    if (items.length % STRETCH === STRETCH - 1) yield;
    items.push(one.kind === "follow-up" ? followUpItem(document, one) : improvementItem(document, one));
  }
  return items.sort((a, b) => a.span.start - b.span.start);
}

function sectionItem(document: ReportDocument, section: Section, details: Details, children: readonly OutlineItem[]): OutlineItem {
  const name = shorten(wordsOf(document, section.title), LONGEST_NAME);
  const place = { span: cover([section, section.title, ...children.map(({ span }) => span)]), selection: section.title };
  if (section.level === "box") return box({ name, detail: "", kind: "improvements", ...place, children });
  if (section.level !== "heading") return { name, detail: details(section.subjectId), kind: section.level, ...place, children };
  // A heading over what became of one earlier finding, or one that is itself a finding, is one line.
  const [only] = children;
  const isOne = children.length === 1 && (only?.kind === "follow-up" || only?.selection.start === section.title.start);
  return isOne && only ? { ...only, name, ...place, children: [] } : { name, detail: "", kind: "heading", ...place, children };
}

/** The heading of a list of findings, with their number: "Areas for improvement (4)". */
function box(item: OutlineItem): OutlineItem {
  const found = item.children.filter(({ kind }) => kind === "improvement").length;
  return found > 0 ? { ...item, name: `${item.name} (${found})` } : item;
}

/** Adds an item; a finding that has a heading of its own goes below the empty box before it. */
function add(items: OutlineItem[], item: OutlineItem): void {
  const last = items.at(-1);
  if (item.kind === "improvement" && last?.kind === "improvements" && last.children.length === 0)
    items[items.length - 1] = box({ ...last, span: cover([last.span, item.span]), children: [item] });
  else items.push(item);
}

const improvementItem = (document: ReportDocument, improvement: Improvement): OutlineItem => ({
  name: shorten(wordsOf(document, improvement), LONGEST_NAME),
  detail: improvement.heading ? "" : improvementName(improvement.kind),
  kind: "improvement",
  ...whole(improvement),
  children: [],
});

const followUpItem = (document: ReportDocument, followUp: FollowUp): OutlineItem => ({
  name: shorten(wordsOf(document, followUp.stated), LONGEST_NAME),
  detail: followUpName(followUp.status),
  kind: "follow-up",
  ...whole(followUp),
  children: [],
});

const whole = ({ start, end }: Span): { readonly span: Span; readonly selection: Span } => ({
  span: { start, end },
  selection: { start, end },
});

const cover = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

type Details = (subjectId: string | null) => string;

/** "Requires improvement · was Good" for each subject, worked out once. */
function gradeDetails({ report, summary }: ReportDocument): Details {
  const current = currentGradings(report.gradings);
  const known = new Map<string | null, string>();
  return (subjectId) => {
    const grading = current.get(subjectId);
    if (!grading) return "";
    const [before] = known.has(subjectId) ? [] : earlierGrades(summary, grading, []);
    const detail =
      known.get(subjectId) ?? [gradeName(grading.grade), ...(before ? [l10n.t("was {0}", gradeName(before.grade))] : [])].join(" · ");
    known.set(subjectId, detail);
    return detail;
  };
}
