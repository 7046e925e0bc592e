import * as z from "zod";
import { fates } from "../model/lifeLine.ts";
import { checkedArticle } from "./checkedArticles.ts";
import { place, recount } from "./sharedFields.ts";

/** The public format of `compare --format json`. Fields may be added; none changes its meaning without a new version. */
const inspection = z.int().min(0).describe("Index of the inspection in `inspections`.");
const kind = z.enum(["report", "article", "letter", "minutes"]);
const gradePlace = z.object({
  ...place,
  source: z
    .enum(["report", "recalled", "article"])
    .describe("The inspection’s own report, a later report that recalls it, or an article or letter."),
  form: z.enum(["table", "heading", "standalone", "sentence", "list", "transition", "news", "headline", "score", "implied"]),
});

const cell = z.object({
  kind: z
    .enum(["graded", "state", "not graded", "not asked", "not known"])
    .describe(
      "`state`: the report says that it has no grade; `not graded`: nothing is graded so in this round; `not asked`: the round’s framework does not have it; `not known`: the files do not say.",
    ),
  grade: z.string().nullable().describe("Canonical, lower case, as the scale spells it; only with kind `graded`."),
  state: z.enum(["not yet graded", "not graded", "inspected but not rated"]).nullable(),
  places: z.array(z.union([gradePlace, z.object(place)])).describe("Nearest source first, plainest place first."),
  disagreement: z
    .array(z.object({ grade: z.string(), places: z.array(gradePlace) }))
    .describe("Other grades that other places or files give for the same."),
  step: z
    .object({
      since: inspection,
      earlier: z.string(),
      relation: z.enum(["better", "worse", "same", "not directly comparable"]),
      why: z.string(),
    })
    .nullable()
    .describe("How the grade stands to the last one known before."),
});

const subject = z.object({
  id: z.string().describe("Stable over all rounds of a programme."),
  level: z.enum(["overall", "pillar", "question"]),
  name: z.string().describe("As the newest inspection calls it."),
  otherNames: z.array(z.object({ inspection, name: z.string() })),
  newIn: inspection.nullable().describe("The first inspection that asks it, where one before did not."),
  goneAfter: inspection.nullable().describe("The last inspection that asks it, where one after did not."),
  cells: z.array(cell).describe("One for each inspection."),
});

const event = z.object({
  ...place,
  kind: z.enum(["issued", "recalled", "addressed", "partly addressed", "not addressed", "issued again"]),
  inspection: z.string().nullable(),
  explicit: z.boolean().describe("False where a status is said in other words than “has (not) addressed this area for improvement”."),
  likeness: z
    .object({ share: z.number().min(0).max(1), isVerbatim: z.boolean() })
    .nullable()
    .describe("To how it was stated before: the share of words alike, and whether what is asked for is the same word for word."),
});

const improvements = z.object({
  inspection: inspection.nullable().describe("The one that issued them; null where the texts do not say which."),
  isNewest: z.boolean().describe("True for those of the newest report: they are current."),
  lines: z.array(
    z.object({
      kind: z.enum(["area-for-improvement", "priority-action", "cause-of-concern", "recommendation"]),
      subject: z.string().nullable(),
      fate: z.enum(fates),
      events: z.array(event).describe("In the order of inspections."),
    }),
  ),
});

const claim = z.object({ ...place, inspection, ...recount });

const statistic = z.object({
  kind: z.enum(["percent", "proportion", "rate", "currency", "count", "duration", "change"]),
  measure: z.string().describe("As the newest report words it."),
  unit: z.string().nullable(),
  cells: z
    .array(
      z
        .object({
          ...place,
          value: z.union([z.number(), z.tuple([z.number(), z.number()])]).describe("As in the format of `annotate`."),
          percent: z.number().nullable(),
          period: z.string().nullable(),
          difference: z
            .object({
              since: inspection,
              amount: z
                .number()
                .nullable()
                .describe("In the unit; in percentage points for percentages. Null where there is none, for the reason in `why`."),
              percent: z.number().nullable().describe("Of the earlier value."),
              why: z.string().nullable(),
            })
            .nullable(),
        })
        .nullable(),
    )
    .describe("One for each inspection; null where its report gives no such figure."),
});

const comparison = z.object({
  body: z.string(),
  programme: z.string(),
  inspections: z
    .array(
      z.object({
        name: z.string().nullable(),
        otherLabels: z.array(z.string()),
        published: z.iso.date().nullable(),
        framework: z.string().describe("Id of the assessment framework."),
        scale: z.array(z.string()).describe("Best first."),
        files: z.array(z.object({ path: z.string(), kind, published: z.iso.date().nullable() })),
      }),
    )
    .describe("Oldest first; those that a later text recalls are among them, without files."),
  questions: z.array(subject).describe("Pillars and questions, in the newest framework’s order."),
  improvements: z.array(improvements),
  claims: z.array(claim).describe("What reports say of their earlier areas for improvement in one figure, beside a recount."),
  statistics: z.array(statistic),
  articles: z
    .array(checkedArticle)
    .describe("Articles, letters and minutes beside the report of the same inspection, where that is among the files."),
});

export const comparisonsSchema = z.object({
  version: z.literal(1),
  comparisons: z.array(comparison).describe("One for each body and programme of which two files or more speak."),
});

export type Comparisons = z.output<typeof comparisonsSchema>;
export type ComparisonEntry = Comparisons["comparisons"][number];
