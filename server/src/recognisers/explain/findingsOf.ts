import * as l10n from "@vscode/l10n";
import type { Report } from "../../model/report.ts";
import type { Section } from "../../model/section.ts";
import type { Span } from "../../model/span.ts";
import { gradingForm, improvementForm, sectionForm, statisticForm, statusForm } from "../../wording/forms.ts";
import { formatDate } from "../../wording/numbers.ts";

/** A finding of any kind, with the recogniser that made it, its form where the recogniser has several, and what was found. */
export interface Recognised {
  readonly span: Span;
  readonly recogniser: keyof Pick<Report, "sections" | "gradings" | "states" | "improvements" | "followUps" | "statistics">;
  /** In words, as is what was found. */
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
      ({ title, level, subject }): Recognised => ({ ...PLAIN, span: title, recogniser: "sections", ...alike(sectionForm(level)), subject }),
    ),
    ...gradings.map(
      ({ form, grade, subject, prior, inspection, count, score, ...span }): Recognised => ({
        span,
        recogniser: "gradings",
        form: gradingForm(form),
        what: score
          ? l10n.t("{0}, {1} out of {2}", grade, score[0], score[1])
          : count === undefined
            ? grade
            : l10n.t("{0}, {1} times", grade, count),
        subject,
        prior,
        inspection,
      }),
    ),
    ...states.map(({ state, subject, ...span }): Recognised => ({ ...PLAIN, span, recogniser: "states", ...alike(state), subject })),
    ...improvements.map(
      ({ kind, subject, due, ...span }): Recognised => ({
        ...PLAIN,
        span,
        recogniser: "improvements",
        form: improvementForm(kind),
        what: due === null ? improvementForm(kind) : l10n.t("{0} by {1}", improvementForm(kind), formatDate(due)),
        subject,
      }),
    ),
    ...followUps.map(
      ({ status, explicit, subject, ...span }): Recognised => ({
        ...PLAIN,
        span,
        recogniser: "followUps",
        form: statusForm(status),
        what: explicit ? statusForm(status) : l10n.t("{0}, said in other words", statusForm(status)),
        subject,
      }),
    ),
    ...statistics.map(
      ({ kind, measure, ...span }): Recognised => ({
        ...PLAIN,
        span,
        recogniser: "statistics",
        form: statisticForm(kind),
        what: measure === null ? statisticForm(kind) : `${statisticForm(kind)}: ${measure}`,
      }),
    ),
  ];
}

const alike = (words: string) => ({ form: words, what: words });

const titlesIn = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...titlesIn(section.children)]);
