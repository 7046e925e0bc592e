import type { Section } from "../../server/src/model/section.ts";
import { parseReport } from "../../server/src/parse.ts";
import { labelOf } from "./fixture.ts";

/** Opening of a report of 2021/22, with one grade so that it is one. */
export const OPENING = "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\nUNDER EMBARGO\n\n";
const GRADED = "Future affordability\n\nGood\n\n";

/** Improvements of a text under a graded heading as "label: words". */
export function improvementsIn(text: string): readonly string[] {
  const whole = OPENING + GRADED + text;
  return parseReport(whole).improvements.map((one) => `${labelOf(one)}${one.accelerated ? ", accelerated" : ""}: ${wordsOf(whole, one)}`);
}

/** Follow-ups of a text under a graded heading as "label | recall | status sentence". */
export function followUpsIn(text: string): readonly string[] {
  const whole = OPENING + GRADED + text;
  return parseReport(whole).followUps.map((one) => `${labelOf(one)} | ${wordsOf(whole, one.stated)} | ${wordsOf(whole, one)}`);
}

/** The outline of a report, two spaces deeper for each level: "pillar effectiveness: Effectiveness". */
export function outlineOf(text: string): readonly string[] {
  const whole = OPENING + text;
  const lines = (sections: readonly Section[], indent: string): readonly string[] =>
    sections.flatMap(({ level, subjectId, title, children }) => [
      `${indent}${level}${subjectId ? ` ${subjectId}` : ""}: ${wordsOf(whole, title)}`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(parseReport(whole).sections, "");
}

/** States as "state of subject: words". */
export function statesIn(text: string): readonly string[] {
  return parseReport(text).states.map((one) => `${one.state} of ${one.subjectId ?? "no subject"}: ${wordsOf(text, one)}`);
}

const wordsOf = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end).replace(/\s+/g, " ");
