import * as l10n from "@vscode/l10n";
import type { ComparedSubject, Comparison, GradedCell, GradeSource } from "../model/comparison.ts";
import type { Relation } from "../model/summary.ts";
import { inspectionName, type LinkOf, linked } from "./comparedInspections.ts";
import { gradeName, placeName } from "./grades.ts";
import { lineName } from "./lines.ts";
import { stepName } from "./relations.ts";
import { escapeMarkdown } from "./words.ts";

interface Changed {
  readonly subject: ComparedSubject;
  readonly at: number;
  readonly cell: GradedCell;
}

/** What changed, as paragraphs of list items: from each inspection to the next, then questions that came and went, then where sources disagree. */
export function changeParagraphs(comparison: Comparison, linkOf: LinkOf): readonly string[] {
  const graded = comparison.subjects.flatMap((subject) =>
    subject.cells.flatMap((cell, at): readonly Changed[] => (cell.kind === "graded" ? [{ subject, at, cell }] : [])),
  );
  const nameOf = (at: number): string => escapeMarkdown(inspectionName(comparison.inspections[at]!));
  const pairs = [...new Set(graded.flatMap(({ cell, at }) => (cell.step ? [at * comparison.inspections.length + cell.step.since] : [])))];
  const steps = pairs
    .sort((a, b) => a - b)
    .flatMap((pair) => {
      const [at, since] = [Math.floor(pair / comparison.inspections.length), pair % comparison.inspections.length];
      const own = graded.filter((one) => one.at === at && one.cell.step?.since === since);
      const items = relationItems(own, linkOf);
      return items.length > 0 ? [`**${l10n.t("{0} to {1}", nameOf(since), nameOf(at))}**`, items.join("\n")] : [];
    });
  const others = [...askedItems(comparison, nameOf), ...disagreementItems(graded, nameOf, linkOf)];
  return [...steps, ...(others.length > 0 ? [...(steps.length > 0 ? [`**${l10n.t("Besides")}**`] : []), others.join("\n")] : [])];
}

function relationItems(changed: readonly Changed[], linkOf: LinkOf): readonly string[] {
  const of = (relation: Relation): readonly Changed[] => changed.filter(({ cell }) => cell.step?.relation === relation);
  const apart = of("not directly comparable");
  const isSameWord = ({ cell }: Changed): boolean => cell.step?.earlier === cell.grade;
  const item = (label: string, all: readonly Changed[]): readonly string[] =>
    all.length > 0 ? [`- **${label}**`, ...all.map((one) => `  - ${stepWords(one, linkOf)}`)] : [];
  return [
    ...item(stepName({ relation: "better" }), of("better")),
    ...item(stepName({ relation: "worse" }), of("worse")),
    ...item(
      l10n.t("not directly comparable, another word"),
      apart.filter((one) => !isSameWord(one)),
    ),
    ...item(l10n.t("not directly comparable, the same word"), apart.filter(isSameWord)),
  ];
}

/** "Preventing fires and other risks: Good › Requires improvement", both grades linked. */
function stepWords({ subject, cell }: Changed, linkOf: LinkOf): string {
  const before = cell.step && subject.cells[cell.step.since];
  const grade = ({ grade, places }: GradedCell): string => linked(escapeMarkdown(gradeName(grade)), places[0]!, linkOf);
  const earlier = before?.kind === "graded" ? `${grade(before)} › ` : "";
  return `${escapeMarkdown(subject.name)}: ${earlier}${grade(cell)}`;
}

function askedItems({ subjects, inspections }: Comparison, nameOf: (at: number) => string): readonly string[] {
  const names = (all: readonly ComparedSubject[]): string => all.map(({ name }) => escapeMarkdown(name)).join("; ");
  const item = (label: string, all: readonly ComparedSubject[]): readonly string[] =>
    all.length > 0 ? [`- **${label}**: ${names(all)}`] : [];
  return inspections.flatMap((_, at) => [
    ...item(
      l10n.t("New in {0}", nameOf(at)),
      subjects.filter(({ newIn }) => newIn === at),
    ),
    ...item(
      l10n.t("No longer asked after {0}", nameOf(at)),
      subjects.filter(({ goneAfter }) => goneAfter === at),
    ),
    ...item(
      l10n.t("Not graded in {0}", nameOf(at)),
      subjects.filter(({ cells }) => cells[at]?.kind === "not graded"),
    ),
  ]);
}

const disagreementItems = (graded: readonly Changed[], nameOf: (at: number) => string, linkOf: LinkOf): readonly string[] =>
  graded
    .filter(({ cell }) => cell.disagreement.length > 0)
    .map(({ subject, at, cell }) => {
      const grades = [cell, ...cell.disagreement].map(({ grade, places }) => {
        const [place] = places;
        return `${linked(escapeMarkdown(gradeName(grade)), place!, linkOf)} (${sourceName(place!.source)}, ${placeName(place!.form)}, ${lineName(place!.line)})`;
      });
      return `- ${l10n.t("**Sources disagree** on {0} in {1}: {2}", escapeMarkdown(subject.name), nameOf(at), grades.join(", "))}`;
    });

function sourceName(source: GradeSource): string {
  switch (source) {
    case "report":
      return l10n.t("its report");
    case "recalled":
      return l10n.t("a later report");
    case "article":
      return l10n.t("an article");
  }
}
