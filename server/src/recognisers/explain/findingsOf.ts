import type { Report } from "../../model/report.ts";
import type { Section } from "../../model/section.ts";
import type { Span } from "../../model/span.ts";

/** A finding of any kind, with the recogniser that made it, its form where the recogniser has several, and what was found. */
export interface Recognised {
  readonly span: Span;
  readonly recogniser: keyof Pick<Report, "sections" | "gradings" | "states" | "improvements" | "followUps" | "statistics">;
  readonly form: string | null;
  readonly what: string;
  readonly subject: string | null;
  readonly prior: boolean;
  readonly inspection: string | null;
}

const PLAIN = { subject: null, prior: false, inspection: null } as const;

/** Every finding of a report, recogniser by recogniser, in the order of the text. Sections stand for their titles. */
export function findingsOf({ sections, gradings, states, improvements, followUps, statistics }: Report): readonly Recognised[] {
  return [
    ...titlesIn(sections).map(
      ({ title, level, subject }): Recognised => ({ ...PLAIN, span: title, recogniser: "sections", form: level, what: level, subject }),
    ),
    ...gradings.map(
      ({ form, grade, subject, prior, inspection, count, score, ...span }): Recognised => ({
        span,
        recogniser: "gradings",
        form,
        what: score ? `${grade}, ${score[0]} out of ${score[1]}` : count === undefined ? grade : `${grade}, ${count} times`,
        subject,
        prior,
        inspection,
      }),
    ),
    ...states.map(
      ({ state, subject, ...span }): Recognised => ({ ...PLAIN, span, recogniser: "states", form: state, what: state, subject }),
    ),
    ...improvements.map(
      ({ kind, subject, due, ...span }): Recognised => ({
        ...PLAIN,
        span,
        recogniser: "improvements",
        form: kind,
        what: due === null ? kind : `${kind} by ${due}`,
        subject,
      }),
    ),
    ...followUps.map(
      ({ status, explicit, subject, ...span }): Recognised => ({
        ...PLAIN,
        span,
        recogniser: "followUps",
        form: status,
        what: explicit ? status : `${status}, said in other words`,
        subject,
      }),
    ),
    ...statistics.map(
      ({ kind, measure, ...span }): Recognised => ({
        ...PLAIN,
        span,
        recogniser: "statistics",
        form: kind,
        what: measure === null ? kind : `${kind}: ${measure}`,
      }),
    ),
  ];
}

const titlesIn = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...titlesIn(section.children)]);
