import * as l10n from "@vscode/l10n";
import { groupBy } from "../compare/groupBy.ts";
import { lineAt } from "../compare/lineAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Statistic } from "../model/statistic.ts";
import { counted } from "../wording/numbers.ts";
import { exampleReport } from "./example.ts";
import type { Finding, Rule } from "./rule.ts";
import { sentenceRound } from "./sentenceRound.ts";

/** The figures of one survey have one base. */
export const surveyBaseDiffers: Rule = {
  code: "survey-base-differs",
  title: "A survey figure has another base than the others",
  level: "hint",
  why: "A report quotes one staff survey many times, each time with how many of how many. A base that is a little different is often a slip of the pen, or means that some did not answer the question. Bases that differ throughout are left alone.",
  example: {
    fires: reportWith("66 percent (161 of 244)", "83 percent (199 of 240)"),
    silent: reportWith("66 percent (161 of 244)", "82 percent (199 of 244)"),
  },
  check: ({ document }) => {
    const answers = document.report.statistics.filter((statistic) => isAnswer(document, statistic));
    const [usual, ...others] = [...groupBy(answers, baseOf).entries()].sort(([, a], [, b]) => b.length - a.length);
    if (!usual || usual[1].length < LEAST || usual[1].length < MOSTLY * answers.length) return [];
    const [base, same] = usual;
    return others.flatMap(([other, places]) =>
      isNear(other, base) ? places.map((place) => complaint(document, place, other, base, same)) : [],
    );
  },
};

/** So many figures with one base, and such a share of all, make it the survey's. */
const LEAST = 4;
const MOSTLY = 0.8;
/** A base further away is that of some who were asked more. */
const isNear = (other: number, base: number): boolean => other > 0.85 * base && other < 1.2 * base;

function complaint(
  { uri, report }: ReportDocument,
  { start, end }: Statistic,
  other: number,
  base: number,
  same: readonly Statistic[],
): Finding {
  const [first] = same;
  const message = l10n.t(
    "The base is {0}; that of {1} is {2} (first on line {3}).",
    other,
    counted(same.length, l10n.t("{0} other survey figure"), l10n.t("{0} other survey figures")),
    base,
    lineAt(report, first!.start),
  );
  return { start, end, message, related: [{ uri, start: first!.start, end: first!.end, message: l10n.t("Of {0}", base) }] };
}

const baseOf = ({ value }: Statistic): number => (typeof value === "number" ? value : value[1]);

const SURVEY = /\bsurvey|\brespondents?\b|\bquestionnaire\b|\bthose who (?:replied|responded|answered)\b/i;
/** Asked of some, or another survey. */
const ELSEWHERE =
  /\b(?:last|previous|earlier|first|second|another|public|residents[’']?|pupil|parents?|pulse)\b(?: \w+)? (?:survey|questionnaire)|\bof these\b|\bof those who (?!replied|responded|answered)/i;

function isAnswer(document: ReportDocument, statistic: Statistic): boolean {
  if (statistic.kind !== "proportion" || statistic.percent === null || baseOf(statistic) < 20) return false;
  const { start, end } = sentenceRound(document, statistic);
  const sentence = document.text.slice(start, end);
  return SURVEY.test(sentence) && !ELSEWHERE.test(sentence);
}

function reportWith(...shares: readonly string[]): string {
  const all = ["95 percent (231 of 244)", "71 percent (174 of 244)", "80 percent (195 of 244)", ...shares];
  const said = ["know the values", "feel safe to speak up", "have the right equipment", "think promotion is fair", "trust senior leaders"];
  return exampleReport(
    "2021/22",
    "Promoting the right values and culture",
    "",
    "Good",
    "",
    ...all.flatMap((share, i) => [`In our staff survey, ${share} of respondents said that they ${said[i]}.`, ""]),
  );
}
