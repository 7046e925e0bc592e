import * as z from "zod";
import { line, offset } from "./sharedFields.ts";

/** The public format of `annotate --format json`. Fields may be added; none changes its meaning without a new version. */
const place = { start: offset, end: offset, line, quote: z.string().describe("Exactly the text from `start` to `end`.") };
const subject = z
  .string()
  .nullable()
  .describe("Canonical name of the question or pillar, `Overall`, or null where no single one is meant.");
const label = z.string().nullable().describe("The inspection as the text calls it (`2021/22`, `2019`), or null where it does not say.");
const isoDate = z.iso.date().nullable();

const earlier = z.object({
  path: z.string(),
  line,
  quote: z.string(),
  grade: z.string(),
  inspection: label,
  relation: z.enum(["better", "worse", "same", "not directly comparable"]),
  why: z.string(),
});

const grading = z.object({
  ...place,
  grade: z.string().describe("Canonical, lower case, as the scale spells it."),
  subject,
  prior: z.boolean().describe("True for the grade of an earlier inspection."),
  inspection: label,
  form: z.enum(["table", "heading", "standalone", "sentence", "list", "transition", "news", "headline", "count", "score", "implied"]),
  count: z.int().optional().describe("Only with form `count`: how many subjects or bodies."),
  score: z.tuple([z.number(), z.number()]).optional().describe("Only with form `score`: points of how many."),
  earlier: z.array(earlier).describe("How a current grade stands to those of earlier inspections, newest first; empty for a prior one."),
});

const state = z.object({ ...place, state: z.enum(["not yet graded", "not graded", "inspected but not rated"]), subject });

const improvement = z.object({
  kind: z.enum(["area-for-improvement", "cause-of-concern", "recommendation", "innovative-practice", "promising-practice"]),
  ...place,
  subject,
  due: isoDate.describe("The date by which a recommendation is to be met."),
  accelerated: z.boolean().describe("True for a cause of concern issued before the report."),
});

const followUp = z.object({
  ...place,
  status: z.enum(["addressed", "not addressed", "partly addressed"]),
  explicit: z.boolean().describe("False where the status is said in other words than “has (not) addressed this area for improvement”."),
  stated: z.object(place).describe("The sentence that recalls the earlier area for improvement."),
  subject,
});

const statistic = z.object({
  ...place,
  kind: z.enum(["percent", "proportion", "rate", "currency", "count", "duration", "change"]),
  value: z
    .union([z.number(), z.tuple([z.number(), z.number()])])
    .describe("Proportion: part and whole; change: from and to, or the amount; currency: whole pounds; duration: in the unit named."),
  percent: z.number().nullable().describe("The stated percentage of a proportion."),
  unit: z.string().nullable(),
  measure: z.string().nullable(),
  period: z.string().nullable(),
  comparator: z.object({ name: z.string(), value: z.number(), start: offset, end: offset }).nullable(),
});

const problem = z.object({
  code: z.string(),
  level: z.enum(["hint", "information", "warning"]),
  start: offset,
  end: offset,
  line,
  message: z.string(),
  related: z.array(z.object({ path: z.string(), start: offset, end: offset, line, message: z.string() })),
});

export const report = z.object({
  path: z.string().describe("As given."),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("Of the file's bytes."),
  recognised: z.boolean().describe("False: no inspection report or article about one; all lists are empty."),
  kind: z.enum(["report", "article", "letter", "minutes"]).nullable(),
  framework: z.string().nullable().describe("Id of the assessment framework."),
  body: z.string().nullable().describe("Canonical name of the inspected body."),
  inspection: label,
  published: isoDate,
  gradings: z.array(grading),
  states: z.array(state),
  improvements: z.array(improvement),
  followUps: z.array(followUp),
  statistics: z.array(statistic),
  problems: z.array(problem),
});

export const annotationsSchema = z.object({ version: z.literal(1), reports: z.array(report) });

export type Annotations = z.output<typeof annotationsSchema>;
export type AnnotatedReport = Annotations["reports"][number];
