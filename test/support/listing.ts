import { readFileSync } from "node:fs";
import type { Report } from "../../server/src/model/report.ts";
import type { Section } from "../../server/src/model/section.ts";
import type { Span } from "../../server/src/model/span.ts";
import { labelOf } from "./fixture.ts";

/** The text of a sample. */
export const textOfSample = (file: string): string => readFileSync(new URL(`../../samples/${file}`, import.meta.url), "utf8");

/** 1-based line on which an offset stands. */
export function lineOf({ lineStarts }: Pick<Report, "lineStarts">, offset: number): number {
  let line = 0;
  while (line < lineStarts.length && lineStarts[line]! <= offset) line++;
  return line;
}

/** Every span of a report, sections, titles, headings and recalls included. */
export function spansOf(report: Report): readonly Span[] {
  const inSections = (sections: readonly Section[]): readonly Span[] =>
    sections.flatMap((section) => [section, section.title, ...inSections(section.children)]);
  return [
    ...report.furniture,
    ...report.gradings,
    ...report.states,
    ...report.improvements,
    ...report.improvements.flatMap(({ heading }) => heading ?? []),
    ...report.followUps,
    ...report.statistics,
    ...report.statistics.flatMap(({ comparator }) => comparator ?? []),
    ...report.followUps.map(({ stated }) => stated),
    ...inSections(report.sections),
  ];
}

/** Everything found, one line each, in the order of the text: line, what it is, and its words with white space as single spaces. */
export function listing(text: string, report: Report): string {
  const words = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, " ");
  const findings = [...report.gradings, ...report.improvements, ...report.followUps].map((finding) => ({
    ...finding,
    what: `${finding.kind === "grading" ? "grading" : "finding"}: ${labelOf(finding)}`,
  }));
  const states = report.states.map((state) => ({ ...state, what: `state: ${state.state} of ${state.subjectId ?? "no subject"}` }));
  const sections: { readonly start: number; readonly end: number; readonly what: string }[] = [];
  const walk = (list: readonly Section[], depth: number): void => {
    for (const { title, level, subjectId, children, end } of list) {
      sections.push({ ...title, what: `${"#".repeat(depth + 1)} ${level} of ${subjectId ?? "no subject"} to line ${lineOf(report, end)}` });
      walk(children, depth + 1);
    }
  };
  walk(report.sections, 0);
  const rows = [...sections, ...findings, ...states]
    .sort((a, b) => a.start - b.start || b.end - a.end || a.what.localeCompare(b.what))
    .map((one) => `${lineOf(report, one.start)} ${one.what} | ${words(one)}`);
  return `${JSON.stringify(report.identity)}\n${rows.join("\n")}\n`;
}

/** What a text is and every finding of it with its words, none of which depends on where the text has its white space. */
export function foundIn(text: string, report: Report, undo: (quote: string) => string = (quote) => quote): readonly string[] {
  const words = ({ start, end }: Span): string => undo(text.slice(start, end)).replace(/\s+/g, " ");
  const { gradings, improvements, followUps, states, statistics, sections, identity } = report;
  const titles = (list: readonly Section[]): readonly Section[] => list.flatMap((section) => [section, ...titles(section.children)]);
  return [
    JSON.stringify(identity),
    ...titles(sections).map(({ level, subjectId, title }) => `${level} of ${subjectId} | ${words(title)}`),
    ...[...gradings, ...improvements, ...followUps].map((one) => `${labelOf(one)} | ${words(one)}`),
    ...states.map((one) => `${one.state} of ${one.subjectId} | ${words(one)}`),
    ...statistics.map((one) => `${[one.kind, one.value, one.unit, one.measure, one.period].join(", ")} | ${words(one)}`),
  ];
}
