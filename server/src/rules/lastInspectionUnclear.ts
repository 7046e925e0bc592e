import * as l10n from "@vscode/l10n";
import { inspectionOf, priorInspection } from "../compare/inspection.ts";
import { overlap, yearsOf } from "../compare/labels.ts";
import { lineAt } from "../compare/lineAt.ts";
import { paragraphAt } from "../compare/paragraphAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { matchesOf } from "../text/matchesOf.ts";
import { exampleReport } from "./example.ts";
import type { Rule } from "./rule.ts";

/** "Our last inspection", where the last one but one is meant. */
export const lastInspectionUnclear: Rule = {
  code: "last-inspection-unclear",
  title: "“Our last inspection” is not the last one that the report names",
  level: "hint",
  why: "A report that tells of two earlier inspections, takes its earlier grades from the older one and then says “our last inspection” leaves its readers to guess which year it compares with.",
  example: {
    fires: reportWith("In autumn 2020, we carried out a second inspection, on its response to the pandemic."),
    silent: reportWith("In autumn 2020, we wrote to all services about the pandemic."),
  },
  check: ({ document }) => {
    const { text, report, uri } = document;
    const told = report.identity?.kind === "report" ? twoTold(document) : undefined;
    const last = told && LAST.exec(text);
    if (!last) return [];
    const [meant, between] = told;
    const isMeant = gaveGrades(document);
    if (!isMeant(meant.year) || isMeant(between.year) || IS_SAID.test(text)) return [];
    const line = lineAt(report, between.start);
    return [
      {
        start: between.start,
        end: between.end,
        message: l10n.t(
          "“{0}” (first on line {1}) may be that of {2}, from which the earlier grades come, or that of {3} (line {4}).",
          last[0].replace(/\s+/g, " "),
          lineAt(report, last.index),
          meant.date,
          between.date,
          line,
        ),
        related: [
          { uri, start: meant.start, end: meant.end, message: l10n.t("Inspection of {0}", meant.date) },
          { uri, start: last.index, end: last.index + last[0].length, message: l10n.t("First use") },
        ],
      },
    ];
  },
};

const LAST = /\b(?:our|the)\s+(?:last|previous)\s+inspection\b/i;
/** Said once which inspection is the last, it is clear. */
const IS_SAID =
  /\b(?:last|previous)\s+(?:full\s+)?inspection,?\s+(?:(?:was|which|took|place|carried|out|in|of|during)\s+){1,5}(?:[a-z]+\s+)?20\d\d/i;

/** Says whether the earlier grades come from an inspection in a year: one that their labels name, or that of the round that these mean. */
function gaveGrades({ summary }: ReportDocument): (year: number) => boolean {
  const own = inspectionOf(summary);
  const labels = summary.identity.priorLabels.flatMap((label) => [label, (own && priorInspection(own, label).name) ?? label]);
  return (year) => labels.some((label) => overlap(yearsOf(label), [year, year]));
}

interface Told extends Span {
  /** "December 2018" */
  readonly date: string;
  readonly year: number;
}

const DATE = String.raw`((?:(?:spring|summer|autumn|winter|early|late|January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:of\s+)?)?20\d\d)\b(?![/–-]\d)`;
/** "We first inspected … in December 2018", "Our second inspection, in autumn 2020", "In autumn 2020, we carried out a second inspection". */
const TELLS = [
  String.raw`\binspected\b[^.]{0,80}?\b(?:in|during)\s+${DATE}`,
  String.raw`\b(?:first|second|third|earlier|previous)\s+(?:[\w-]+\s+){0,3}inspection\b,?\s+(?:(?:which|that|was|took|place|carried|out|made)\s+){0,4}(?:in|during)\s+${DATE}`,
  String.raw`\b(?:in|during)\s+${DATE},?\s+(?:we|HMICFRS)\s+(?:carried\s+out|made|did|completed)\s+(?:our|a|an|the)\s+(?:first|second|third|further)\s+(?:[\w-]+\s+){0,3}inspection\b`,
].map((tells) => new RegExp(tells, "gi"));

/** The two earlier inspections that one paragraph tells of, the earlier first; undefined where it is not just two. */
function twoTold(document: ReportDocument): readonly [Told, Told] | undefined {
  const { text } = document;
  const first = /\b(?:first|initially)\s+inspected\b|\bfirst\s+(?:[\w-]+\s+){0,3}inspection\b/i.exec(text);
  if (!first) return undefined;
  const paragraph = paragraphAt(document, first.index);
  const words = text.slice(paragraph.start, paragraph.end);
  const byYear = new Map<number, Told>();
  for (const tells of TELLS) {
    for (const { 0: found, 1: date = "", index } of matchesOf(tells, words)) {
      const year = Number(date.slice(-4));
      const start = paragraph.start + index;
      if (!byYear.has(year)) byYear.set(year, { start, end: start + found.length, date: date.replace(/\s+/g, " "), year });
    }
  }
  const [one, other, ...more] = [...byYear.values()].sort((a, b) => a.year - b.year);
  return one && other && more.length === 0 ? [one, other] : undefined;
}

function reportWith(second: string): string {
  return exampleReport(
    "2021/22",
    "About this inspection",
    "",
    `Calderfold was first inspected in November 2018. ${second}`,
    "",
    "Preventing fires and other risks",
    "",
    "Good (2018: Requires improvement)",
    "",
    "The service has trained more staff since our last inspection.",
  );
}
