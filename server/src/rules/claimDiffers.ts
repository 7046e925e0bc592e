import * as l10n from "@vscode/l10n";
import { articleChecks } from "../compare/articles/articleChecks.ts";
import { sentenceAt } from "../compare/sentenceAt.ts";
import type { ClaimCheck } from "../model/check.ts";
import type { ReportDocument } from "../model/document.ts";
import { numberWord } from "../wording/grades.ts";
import { theKindName } from "../wording/kinds.ts";
import { capitalised } from "../wording/words.ts";
import { exampleReport } from "./example.ts";
import { exampleNews } from "./exampleNews.ts";
import type { Finding, Rule } from "./rule.ts";

/** What an article says in its own words, held against the report that it speaks of. */
export const claimDiffers: Rule = {
  code: "claim-differs",
  title: "A grade, figure or count of an article is not the report’s",
  level: "warning",
  why: "Where an article gives a grade or a figure that the report gives otherwise, or counts more good areas than the report has, one of them is wrong, and it is the report that was inspected for.",
  example: {
    fires: articleWith("18%"),
    silent: articleWith("15%"),
    beside: exampleReport(
      "2021/22",
      "Promoting the right values and culture",
      "",
      "Good",
      "",
      "In our survey, 15 percent (32 of 212) of staff said that they had been bullied or harassed at work in the past year.",
    ),
  },
  check: ({ document, related }) =>
    articleChecks(document, related).flatMap((claim): readonly Finding[] => {
      if (claim.kind !== "claim" || !differs(claim) || isOfEarlier(document, claim)) return [];
      const { start, end, line, note, places } = claim;
      return [
        {
          start,
          end,
          message: l10n.t(
            "{0} says {1} (line {2}): {3}.",
            capitalised(theKindName(document.summary.identity.kind)),
            said(claim),
            line,
            note,
          ),
          related: places.slice(0, MOST_RELATED).map((place) => ({
            uri: place.uri,
            start: place.start,
            end: place.end,
            message: l10n.t("Report: {0}", place.words),
          })),
        },
      ];
    }),
};

function differs({ verdict, comparison }: ClaimCheck): boolean {
  if (verdict === "altered" || verdict === "number differs") return true;
  return "agrees" in comparison && !comparison.agrees;
}

/** In the article's words; those of a count say only what is counted. */
const said = ({ words, comparison }: ClaimCheck): string =>
  comparison.kind === "count" ? `${numberWord(comparison.claimed)} “${words}”` : `“${words}”`;

/** Whether the sentence looks back: a grade in it may be that of an earlier inspection, even where nothing says of which. */
function isOfEarlier(document: ReportDocument, { comparison, start }: ClaimCheck): boolean {
  if (comparison.kind !== "grade" && comparison.kind !== "count") return false;
  const sentence = sentenceAt(document.text, start);
  return sentence !== undefined && !comparison.prior && LOOKS_BACK.test(document.text.slice(sentence.start, sentence.end));
}

const LOOKS_BACK =
  /\b(?:had (?:been|said|found|told|rated|judged)|previous(?:ly)?|earlier|last time|(?:in|since|of|from) 20\d\d|years? ago|used to)\b/i;

const MOST_RELATED = 12;

function articleWith(share: string): string {
  return exampleNews(`In a survey, ${share} of staff said that they had been bullied or harassed at work in the past year.`);
}
