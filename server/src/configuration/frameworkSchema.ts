import * as l10n from "@vscode/l10n";
import * as z from "zod/mini";
import { withoutControls } from "../wording/words.ts";
import { pattern } from "./patternSchema.ts";

const LETTERS = { error: () => l10n.t("this must have a letter in it") };
const UNSEEN = { error: () => l10n.t("this must have no control characters and no marks for the direction of writing in it") };
const seen = z.refine((name) => typeof name === "string" && withoutControls(name) === name, UNSEEN);
const words = z.string().check(z.maxLength(300), z.regex(/\p{L}/u, LETTERS), seen);
const id = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,99}$/, { error: () => l10n.t("an id is made of small letters, digits and hyphens") }));
const grade = z.string().check(
  z.maxLength(60),
  z.regex(/^(?!(?:a|an|the|its|their|our)$)\p{L}[\p{L}'’ -]*$/iu, {
    error: () => l10n.t("a grade is made of letters, spaces and hyphens"),
  }),
);
const date = z.iso.date({ error: () => l10n.t("this must be a date such as {0}", "2027-03-31") });

/** Names in a list, each with a letter in it. */
export const names = z.array(words).check(z.maxLength(200));
export { words };

const subject = z.strictObject({
  id: id.check(z.describe("Stays the same over all rounds, so that a question keeps its history when it is renamed.")),
  name: words.check(z.describe("The name as reports print it.")),
  level: z
    ._default(z.enum(["overall", "pillar", "question"]), "question")
    .check(z.describe("A graded question, a pillar above questions, or the whole.")),
  pillar: z.optional(id).check(z.describe("The id of the pillar that a question belongs to.")),
  aliases: z
    ._default(names, [])
    .check(z.describe("Every other name that texts give it. Case, articles, plurals and verb endings make no difference.")),
  shortNames: z._default(names, []).check(z.describe("Names of one word that count only where a sentence about grades lists them.")),
  graded: z._default(z.boolean(), true).check(z.describe("False where the inspectorate looks at it and gives no grade.")),
});

const incomparable = z.strictObject({
  with: z.array(id).check(z.maxLength(100)).check(z.describe("Ids of the frameworks whose grades may not be compared with these.")),
  why: words.check(z.describe('Why, as a clause that can follow "not directly comparable:".')),
});

const published = z.strictObject({
  from: date.check(z.describe("First day of publication of this round's reports.")),
  to: z.optional(date).check(z.describe("Last day; left out for a round that is still running.")),
});

/** One framework of the reader's own, as the file has it. */
export const frameworkSchema = z
  .strictObject({
    id: id.check(z.describe("Inspectorate, programme and first year: harbours-2030. One that is known already takes its place.")),
    programme: z.optional(id).check(z.describe("Frameworks of one programme form one history. Left out: the id.")),
    title: words.check(z.describe("For people: Harbour review.")),
    inspectorate: names.check(z.minLength(1)).check(z.describe("Names of the inspectorate as texts give them.")),
    round: z
      .optional(z.string().check(z.minLength(1), z.maxLength(60), seen))
      .check(z.describe("Label of the round as reports print it. Left out: the first label.")),
    scale: z.array(grade).check(z.minLength(2), z.maxLength(12)).check(z.describe("The grades, best first.")),
    subjects: z.array(subject).check(z.minLength(1), z.maxLength(200)).check(z.describe("What is graded.")),
    bodyKind: z
      .optional(words)
      .check(z.describe("The words in which names of the inspected bodies end (harbour authority), or a known kind such as police force.")),
    bodyPattern: z
      .optional(pattern)
      .check(z.describe("A pattern for the body's name near the beginning of a report: its first group, else all of it.")),
    published: published.check(z.describe("When reports of this round come out.")),
    labels: z
      .optional(z.array(z.string().check(z.minLength(1), z.maxLength(60), seen)).check(z.maxLength(50)))
      .check(z.describe("Labels that name this round in a text. Left out: the round.")),
    signs: z._default(names, []).check(z.describe("Names that only this round's texts use.")),
    incomparable: z
      ._default(z.array(incomparable).check(z.maxLength(100)), [])
      .check(z.describe("Frameworks of the same programme are comparable unless named here.")),
  })
  .check(
    z.superRefine(({ bodyKind, bodyPattern, scale, subjects }, { addIssue }) => {
      const complain = (path: readonly PropertyKey[], message: string) => addIssue({ code: "custom", path: [...path], message });
      if (bodyKind === undefined && bodyPattern === undefined)
        complain(["bodyKind"], l10n.t("a framework needs a {0} or a {1}", "bodyKind", "bodyPattern"));
      const lower = scale.map((step) => step.toLowerCase());
      for (const [i, step] of lower.entries())
        if (lower.indexOf(step) < i) complain(["scale", i], l10n.t("this grade is on the scale already"));
      const ids = subjects.map((one) => one.id);
      for (const [i, one] of subjects.entries()) {
        if (ids.indexOf(one.id) < i) complain(["subjects", i, "id"], l10n.t("another subject of this framework has this id"));
        const isPillar = subjects.some(({ id, level }) => id === one.pillar && level === "pillar");
        if (one.pillar !== undefined && !isPillar) complain(["subjects", i, "pillar"], l10n.t("no pillar of this framework has this id"));
      }
    }),
  );

export type FrameworkGiven = z.output<typeof frameworkSchema>;
