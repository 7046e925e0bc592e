import { frameworkById, frameworksOf } from "../../frameworks/index.ts";
import type { ReportDocument } from "../../model/document.ts";
import type { Framework } from "../../model/framework.ts";
import type { GradingForm } from "../../model/grading.ts";
import { meeting } from "../meeting.ts";
import { perDocument } from "../perDocument.ts";
import { type GradePlace, gradePlaces } from "./gradePlaces.ts";
import { misspellings } from "./spelling.ts";

/** Words in a grade's place that are none of this round's. */
export interface StrangeGrade extends GradePlace {
  /** The grade that they are a misspelling of; null where they are a grade of another scale. */
  readonly misspelt: string | null;
}

/** The strange grades of a report, in the order of its text; empty for other texts, and where its framework may be the mistake. */
export const strangeGrades = perDocument((document): readonly StrangeGrade[] => {
  const { report } = document;
  const framework = frameworkNamed(document);
  if (!framework) return [];
  const frameworks = frameworksOf(report);
  const earlier = frameworks.filter(
    ({ programme, published }) => programme === framework.programme && published.from < framework.published.from,
  );
  const own = new Set(framework.scale);
  const sinceFirst = new Set([...framework.scale, ...earlier.flatMap(({ scale }) => scale)]);
  const all = new Set([...frameworks.flatMap(({ scale }) => scale), ...OLD_GRADES]);
  const isRecognised = meeting([...report.gradings.filter(({ grade }) => sinceFirst.has(grade)), ...report.states]);
  const strange = gradePlaces(document).flatMap((place): readonly StrangeGrade[] => {
    const misspelt = faultOf(place.words.toLowerCase(), place.isLater ? sinceFirst : own, all);
    return misspelt === undefined || isRecognised(place) ? [] : [{ ...place, misspelt }];
  });
  const usual = report.gradings.filter(({ prior, form, grade }) => !prior && isPlain(form) && own.has(grade));
  const graded = new Set(usual.map(({ subjectId }) => subjectId));
  const foreign = new Set(strange.filter(({ misspelt }) => misspelt === null).map(({ subjectId }) => subjectId));
  const isCertain = graded.size >= FEWEST && foreign.size * FEWEST <= graded.size;
  return strange.filter(({ misspelt }) => isCertain || misspelt !== null);
});

/** The framework that a report's own label names, which outweighs a grade of another scale in it; else the one recognised. */
export function frameworkNamed({ report, summary }: ReportDocument): Framework | undefined {
  const { kind, frameworkId, inspection } = summary.identity;
  const frameworks = frameworksOf(report);
  const framework = frameworkById(frameworkId, frameworks);
  if (!framework || kind !== "report") return undefined;
  if (inspection === null || framework.labels.includes(inspection)) return framework;
  return frameworks.find(({ programme, labels }) => programme === framework.programme && labels.includes(inspection)) ?? framework;
}

/** Whether a grade of this form stands in a place of its own and not in a sentence. */
export const isPlain = (form: GradingForm): boolean => form === "table" || form === "heading" || form === "standalone";

/** Grades of inspectorates before the rounds that are known here. */
const OLD_GRADES = ["satisfactory", "unsatisfactory", "fair", "poor"];
/** So many subjects must have a grade of the scale for each that has a grade of another one; else the framework may be mistaken. */
const FEWEST = 3;

/** The grade that the words are a misspelling of, null for a grade of another scale, undefined where there is nothing to say. */
function faultOf(grade: string, scale: ReadonlySet<string>, all: ReadonlySet<string>): string | null | undefined {
  if (VARIANT.test(grade) || has(scale, grade) || REAL_WORDS.has(grade)) return undefined;
  if (has(all, grade)) return null;
  const steps = [...scale].flatMap((step) => [step, step.replace(/ to .*/, "")]);
  return steps.find((step) => {
    const most = step.length < 8 ? 1 : 2;
    return grade !== step && Math.abs(grade.length - step.length) <= most && misspellings(grade, step) <= most;
  });
}

const has = (scale: ReadonlySet<string>, grade: string): boolean =>
  scale.has(grade) || [...scale].some((step) => step.startsWith(`${grade} to `) || grade.startsWith(`${step} to `));

/** Other forms of a grade, which are no misspellings. */
const VARIANT = /^(?:require[sd]?|needs?|requiring|needing) improvements?(?: to be good)?$/;
/** Words that are one letter from a grade. */
const REAL_WORDS: ReadonlySet<string> = new Set(
  "adequacy adequately food gold goods hood inadequacy inadequately mood outstandingly poorly weakly wood".split(" "),
);
