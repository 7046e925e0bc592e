import * as l10n from "@vscode/l10n";
import * as z from "zod";
import { pattern } from "./patternSchema.ts";

const LETTERS = { error: () => l10n.t("this must have a letter in it") };
const words = z.string().max(300).regex(/\p{L}/u, LETTERS);
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/, { error: () => l10n.t("an id is made of small letters, digits and hyphens") });
const grade = z
  .string()
  .max(60)
  .regex(/^(?!(?:a|an|the|its|their|our)$)\p{L}[\p{L}'’ -]*$/iu, { error: () => l10n.t("a grade is made of letters, spaces and hyphens") });
const date = z.iso.date({ error: () => l10n.t("this must be a date such as {0}", "2027-03-31") });

/** Names in a list, each with a letter in it. */
export const names = z.array(words).max(200);
export { words };

const subject = z.strictObject({
  id: id.describe("Stays the same over all rounds, so that a question keeps its history when it is renamed."),
  name: words.describe("The name as reports print it."),
  level: z
    .enum(["overall", "pillar", "question"])
    .default("question")
    .describe("A graded question, a pillar above questions, or the whole."),
  pillar: id.optional().describe("The id of the pillar that a question belongs to."),
  aliases: names.default([]).describe("Every other name that texts give it. Case, articles, plurals and verb endings make no difference."),
  shortNames: names.default([]).describe("Names of one word that count only where a sentence about grades lists them."),
  graded: z.boolean().default(true).describe("False where the inspectorate looks at it and gives no grade."),
});

const incomparable = z.strictObject({
  with: z.array(id).max(100).describe("Ids of the frameworks whose grades may not be compared with these."),
  why: words.describe('Why, as a clause that can follow "not directly comparable:".'),
});

const published = z.strictObject({
  from: date.describe("First day of publication of this round's reports."),
  to: date.optional().describe("Last day; left out for a round that is still running."),
});

/** One framework of the reader's own, as the file has it. */
export const frameworkSchema = z
  .strictObject({
    id: id.describe("Inspectorate, programme and first year: harbours-2030. One that is known already takes its place."),
    programme: id.optional().describe("Frameworks of one programme form one history. Left out: the id."),
    title: words.describe("For people: Harbour review."),
    inspectorate: names.min(1).describe("Names of the inspectorate as texts give them."),
    round: z.string().min(1).max(60).optional().describe("Label of the round as reports print it. Left out: the first label."),
    scale: z.array(grade).min(2).max(12).describe("The grades, best first."),
    subjects: z.array(subject).min(1).max(200).describe("What is graded."),
    bodyKind: words
      .optional()
      .describe("The words in which names of the inspected bodies end (harbour authority), or a known kind such as police force."),
    bodyPattern: pattern
      .optional()
      .describe("A pattern for the body's name near the beginning of a report: its first group, else all of it."),
    published: published.describe("When reports of this round come out."),
    labels: z.array(z.string().min(1).max(60)).max(50).optional().describe("Labels that name this round in a text. Left out: the round."),
    signs: names.default([]).describe("Names that only this round's texts use."),
    incomparable: z.array(incomparable).max(100).default([]).describe("Frameworks of the same programme are comparable unless named here."),
  })
  .superRefine(({ bodyKind, bodyPattern, scale, subjects }, { addIssue }) => {
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
  });

export type FrameworkGiven = z.output<typeof frameworkSchema>;
