import * as z from "zod";
import { line, offset, place, recount } from "./sharedFields.ts";

const source = z.object(place).describe("Where the report has it.");

const quotationVerdict = z
  .enum(["as in the report", "cut short", "words omitted", "altered", "number differs", "not found", "another speaker"])
  .describe(
    "`not found`: the inspectorate is said to speak, and nothing alike stands in the report; `another speaker`: nothing alike stands there, and nothing says that it should.",
  );

const common = {
  line,
  start: offset,
  end: offset,
  words: place.words,
  source: source.nullable(),
  note: z.string().describe("What the verdict rests on, as one clause for people."),
};

const sentence = z.object({
  verdict: quotationVerdict,
  start: offset,
  end: offset,
  source: source.nullable(),
  edits: z
    .array(z.object({ kind: z.enum(["omitted", "added", "replaced", "number"]), words: z.string(), sourceWords: z.string() }))
    .describe("The article’s words and the report’s; the side that has none is empty."),
  cut: z
    .object({ before: z.string(), after: z.string() })
    .nullable()
    .describe("What the report’s own sentence has before and after; empty where nothing is missing."),
  marked: z.boolean().describe("True where words are left out at an ellipsis, or given in brackets."),
});

const quotation = z.object({
  kind: z.literal("quotation"),
  verdict: quotationVerdict.describe("The worst of its sentences’ verdicts."),
  ...common,
  speaker: z
    .object({ words: z.string(), voice: z.enum(["inspectorate", "other"]).nullable() })
    .nullable()
    .describe("Who is said to speak, and on whose behalf."),
  sentences: z.array(sentence),
});

const agrees = z.boolean();
const prior = z.boolean().describe("True where the report recalls it from an earlier inspection.");

const comparison = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("grade"), subject: z.string(), claimed: z.string(), given: z.string(), prior }),
  z.object({
    kind: z.literal("count").describe("How many subjects have a grade."),
    grade: z.string(),
    claimed: z.int(),
    counted: z.int(),
    prior,
    of: z.int(),
    subjects: z.array(z.string()).describe("Those that have the grade."),
    agrees,
  }),
  z.object({ kind: z.literal("figure"), claimed: z.string(), stated: z.string() }),
  z.object({ kind: z.literal("follow-ups").describe("What became of earlier areas for improvement."), ...recount, agrees }),
  z.object({
    kind: z.literal("improvements").describe("How many areas for improvement the report lists."),
    claimed: z.number(),
    counted: z.int(),
    agrees,
  }),
]);

const claim = z.object({
  kind: z.literal("claim"),
  verdict: z.enum(["as in the report", "altered", "number differs", "count recounted"]),
  ...common,
  speaker: z.null(),
  places: z.array(source).describe("All that the verdict rests on; `source` is the first."),
  comparison,
});

/** What the format of `compare` says of an article, letter or minutes beside the report of the same inspection. */
export const checkedArticle = z.object({
  path: place.path,
  report: z.string().describe("The file that it is held against, as given."),
  checks: z.array(z.discriminatedUnion("kind", [quotation, claim])).describe("In the article’s order."),
});

export type ArticleEntry = z.output<typeof checkedArticle>;
