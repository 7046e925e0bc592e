import * as l10n from "@vscode/l10n";
import { articleChecks } from "../compare/articles/articleChecks.ts";
import { lineAt } from "../compare/lineAt.ts";
import type { QuotationCheck } from "../model/check.ts";
import type { ReportDocument } from "../model/document.ts";
import { quotationNote } from "../wording/verdicts.ts";
import { exampleReport } from "./example.ts";
import { exampleNews } from "./exampleNews.ts";
import type { Finding, Rule } from "./rule.ts";

/** Words that an article gives in quotation marks, held against the report's own. */
export const quotationAltered: Rule = {
  code: "quotation-altered",
  title: "A quotation is not in the report’s words",
  level: "warning",
  why: "Words in quotation marks are taken for the report’s own. Where an article leaves some out without a mark, ends a sentence before the report does, or puts others in their place, its readers cannot know.",
  example: {
    fires: articleWith("The service has no hope of visiting every home on its list before 2024."),
    silent: articleWith("The service has no realistic hope of visiting every home on its list before 2024."),
    beside: exampleReport(
      "2021/22",
      "Preventing fires and other risks",
      "",
      "Good",
      "",
      "The service has no realistic hope of visiting every home on its list before 2024.",
    ),
  },
  check: ({ document, related }) =>
    articleChecks(document, related).flatMap((one) => (one.kind === "quotation" ? alterations(document, one) : [])),
};

/** One finding for each sentence of a quotation that is not as in the report. */
function alterations({ report }: ReportDocument, { sentences, speaker }: QuotationCheck): readonly Finding[] {
  return sentences.flatMap((sentence): readonly Finding[] => {
    const { start, end, source } = sentence;
    if (source === null) return [];
    const what = whatOf(sentence.verdict, lineAt(report, start));
    if (what === undefined) return [];
    return [
      {
        start,
        end,
        message: `${what}: ${quotationNote(sentence, speaker)}.`,
        related: [{ uri: source.uri, start: source.start, end: source.end, message: l10n.t("Report: {0}", source.words) }],
      },
    ];
  });
}

/** What is wrong with a quotation; words that are nowhere in the report may be anybody's. */
/** What is wrong with the quotation on a line; undefined where nothing is. */
function whatOf(verdict: QuotationCheck["verdict"], line: number): string | undefined {
  switch (verdict) {
    case "cut short":
      return l10n.t("The quotation on line {0} stops short of the report’s sentence", line);
    case "words omitted":
      return l10n.t("The quotation on line {0} leaves words out without a mark", line);
    case "altered":
      return l10n.t("The quotation on line {0} has other words than the report", line);
    case "number differs":
      return l10n.t("The quotation on line {0} has another number than the report", line);
    default:
      return undefined;
  }
}

function articleWith(quotation: string): string {
  return exampleNews(`Marian Holt, HM Inspector of Fire & Rescue Services, said: “${quotation}”`);
}
