import * as l10n from "@vscode/l10n";
import type { Candidate, Count, Explanation, LineExplanation, LineFinding, LinePart, Lines, Quote } from "../model/explanation.ts";
import { numberWord } from "./grades.ts";
import { kindName } from "./kinds.ts";
import { counted, formatDate, formatNumber } from "./numbers.ts";
import { decidedWords, evidenceWords, leftReason, numberReason, ruledOutWords, whyNotWords } from "./reasons.ts";

/** Rows under one title: words first, then the places that they rest on. */
export interface Part {
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly label: string;
  readonly words: string;
  readonly quotes: readonly Quote[];
}

/** What was recognised and why, or why not, in words; the line that was asked about comes first. */
export function recognitionParts(explanation: Explanation): readonly Part[] {
  const { line, recognised, candidates } = explanation;
  return [
    ...(line ? [{ title: l10n.t("Line {0}", line.line), rows: lineRows(line, explanation) }] : []),
    { title: l10n.t("Document"), rows: recognised ? identityRows(explanation) : refusalRows(explanation) },
    ...(candidates.length > 0 ? [{ title: l10n.t("Framework"), rows: candidateRows(explanation) }] : []),
    { title: l10n.t("Found"), rows: foundRows(explanation) },
  ].filter(({ rows }) => rows.length > 0);
}

const row = (label: string, words: string, ...quotes: readonly (Quote | null | undefined)[]): Row => ({
  label,
  words,
  quotes: quotes.filter((quote) => quote !== null && quote !== undefined),
});

function identityRows({ identity, bodies, candidates, decided, look }: Explanation): readonly Row[] {
  const [chosen] = candidates;
  const [body, ...others] = bodies;
  const because = (field: (typeof decided)[number]["field"]) => decided.find((one) => one.field === field);
  const kind = because("kind");
  const inspection = because("inspection");
  const published = because("published");
  const inspectorate = chosen?.evidence.find(({ sign }) => sign === "inspectorate")?.quotes[0];
  const rivals = others.length > 0 ? `; ${others.slice(0, 3).map(votes).join(", ")}` : "";
  return [
    row(
      l10n.t("Recognised"),
      l10n.t("yes: it has the wording of a grade or finding, and somebody inspects or is inspected"),
      look.graded,
      look.inspectorate ?? look.inspected ?? look.asked,
    ),
    row(
      l10n.t("Body"),
      identity?.body == null ? l10n.t("not stated") : body ? `${votes(body)}${rivals}` : l10n.t("{0}, by the first line", identity.body),
    ),
    row(l10n.t("Inspectorate"), inspectorate ? inspectorate.words : l10n.t("not named"), inspectorate),
    row(l10n.t("Framework"), chosen ? nameOf(chosen) : l10n.t("none")),
    row(l10n.t("Kind"), [identity && kindName(identity.kind), kind && decidedWords(kind.why)].filter(Boolean).join(": "), kind?.quote),
    row(
      l10n.t("Inspection"),
      [identity?.inspection ?? l10n.t("not stated"), inspection && decidedWords(inspection.why)].filter(Boolean).join(": "),
      inspection?.quote,
    ),
    row(
      l10n.t("Published"),
      identity?.published
        ? [formatDate(identity.published), published && decidedWords(published.why)].filter(Boolean).join(": ")
        : l10n.t("not stated"),
      published?.quote,
    ),
  ];
}

const votes = ({ name, votes }: Explanation["bodies"][number]): string =>
  `${name} (${counted(votes, l10n.t("{0} vote"), l10n.t("{0} votes"))})`;

function refusalRows({ whyNot, look, bodies }: Explanation): readonly Row[] {
  return [
    row(l10n.t("Recognised"), l10n.t("no. {0}", whyNot === null ? "" : whyNotWords(whyNot))),
    row(l10n.t("Grade or finding"), look.graded ? l10n.t("worded") : l10n.t("not worded"), look.graded),
    row(l10n.t("Inspectorate"), look.inspectorate ? l10n.t("named") : l10n.t("not named"), look.inspectorate),
    row(l10n.t("Inspected body"), look.inspected ? l10n.t("named") : l10n.t("not named"), look.inspected),
    row(l10n.t("Inspectors’ question"), look.asked ? l10n.t("asked") : l10n.t("not asked"), look.asked),
    ...(bodies.length > 0 ? [row(l10n.t("Bodies"), bodies.slice(0, 4).map(votes).join(", "))] : []),
  ];
}

const nameOf = ({ framework: { title, round } }: Candidate): string => `${title} ${round}`;
const MOST_RUNNERS_UP = 3;

function candidateRows({ candidates, recognised, whyNot }: Explanation): readonly Row[] {
  const weighed = candidates.filter(({ ruledOut }) => ruledOut === null);
  const isChosen = recognised || whyNot === "no finding";
  const [chosen] = isChosen ? weighed : [];
  const rest = weighed.slice(chosen ? 1 : 0, MOST_RUNNERS_UP + 1);
  const reasons = [...new Set(candidates.flatMap(({ ruledOut }) => ruledOut ?? []))];
  return [
    ...(chosen ? [row(l10n.t("Chosen"), `${nameOf(chosen)}: ${points(chosen.points)}`), ...evidenceRows(chosen)] : []),
    ...rest.map((one) =>
      row(chosen ? l10n.t("Runner-up") : l10n.t("Not enough"), `${nameOf(one)}: ${points(one.points)} (${summary(one)})`),
    ),
    ...reasons.map((why) => {
      const out = candidates.filter(({ ruledOut }) => ruledOut === why);
      return row(l10n.t("Ruled out"), `${out.map(nameOf).join(", ")}: ${ruledOutWords(why)}`, out[0]?.ruledOutBy);
    }),
  ];
}

const points = (value: number): string => counted(value, l10n.t("{0} point"), l10n.t("{0} points"));
const signed = (value: number): string => `${value > 0 ? "+" : ""}${formatNumber(value)}`;
const summary = ({ evidence }: Candidate): string =>
  evidence.map((one) => `${evidenceWords(one)} ${signed(one.points)}`).join(", ") || l10n.t("no evidence");

const evidenceRows = ({ evidence }: Candidate): readonly Row[] =>
  evidence.map((one) => row(signed(one.points), evidenceWords(one), ...one.quotes));

function foundRows({ counts, furniture, contents, faults }: Explanation): readonly Row[] {
  const recognisers = [...new Set(counts.map(({ recogniser }) => recogniser))];
  return [
    ...recognisers.map((recogniser) => {
      const own = counts.filter((count) => count.recogniser === recogniser).sort((a, b) => b.count - a.count);
      return row(namesOf(recogniser)[1], own.map(countWords).join(" · "));
    }),
    ...linesRows(l10n.t("Page furniture"), furniture),
    ...linesRows(l10n.t("Contents lines"), contents),
    ...faults.map((fault) => row(l10n.t("Fault"), fault)),
  ];
}

const countWords = ({ form, count }: Count): string => `${formatNumber(count)} ${form ?? ""}`.trimEnd();
const MOST_LINES = 6;

function linesRows(label: string, { count, kinds }: Lines): readonly Row[] {
  if (count === 0) return [];
  const words = [
    counted(count, l10n.t("{0} line"), l10n.t("{0} lines")),
    counted(kinds.length, l10n.t("{0} kind"), l10n.t("{0} kinds")),
    ...(kinds.length > MOST_LINES ? [l10n.t("the first {0} of them", numberWord(MOST_LINES))] : []),
  ];
  return [row(label, words.join(", "), ...kinds.slice(0, MOST_LINES))];
}

/** What one finding of a recogniser is called, and several. */
function namesOf(recogniser: string): readonly [one: string, many: string] {
  switch (recogniser) {
    case "sections":
      return [l10n.t("Section"), l10n.t("Sections")];
    case "gradings":
      return [l10n.t("Grading"), l10n.t("Gradings")];
    case "states":
      return [l10n.t("State"), l10n.t("States")];
    case "improvements":
      return [l10n.t("Finding"), l10n.t("Findings")];
    case "followUps":
      return [l10n.t("Follow-up"), l10n.t("Follow-ups")];
    case "statistics":
      return [l10n.t("Statistic"), l10n.t("Statistics")];
    default:
      return [recogniser, recogniser];
  }
}

function lineRows({ parts, furniture, findings, left, numbers }: LineExplanation, { recognised }: Explanation): readonly Row[] {
  return [
    ...parts.map((part) => row(l10n.t("Read as"), partWords(part))),
    ...furniture.map((words) => row(l10n.t("Page furniture"), l10n.t("“{0}”: taken out before anything else is read", words))),
    ...findings.map((finding) => row(namesOf(finding.recogniser)[0], findingWords(finding))),
    ...left.map((word) => row(l10n.t("No grading"), `“${word.words}”: ${leftReason(word)}`)),
    ...numbers.map(({ words, reason }) => row(l10n.t("No statistic"), `“${words}”: ${numberReason(reason)}`)),
    ...(parts.length + furniture.length === 0 ? [row(l10n.t("Read as"), l10n.t("a line without words"))] : []),
    ...(parts.length > 0 && findings.length + left.length + numbers.length === 0
      ? [
          row(
            l10n.t("Found"),
            recognised ? l10n.t("nothing: no grade word, finding or figure stands here") : l10n.t("nothing, for the text is no report"),
          ),
        ]
      : []),
  ];
}

function partWords({ block, role, subject, words }: LinePart): string {
  const what = (block === "contents" ? undefined : roleWords(role)) ?? blockWords(block);
  if (role === "subject" && subject !== null) return l10n.t("heading of {0}: “{1}”", subject, words);
  return subject === null ? l10n.t("{0}: “{1}”", what, words) : l10n.t("{0}, under {1}: “{2}”", what, subject, words);
}

function blockWords(block: LinePart["block"]): string {
  switch (block) {
    case "contents":
      return l10n.t("contents line");
    case "item":
      return l10n.t("list item");
    case "row":
      return l10n.t("table row");
    case "heading":
      return l10n.t("heading");
    case "paragraph":
      return l10n.t("paragraph");
  }
}

function roleWords(role: LinePart["role"]): string | undefined {
  switch (role) {
    case "grade":
      return l10n.t("grade alone on its line");
    case "findings":
      return l10n.t("heading over findings");
    case "subject":
    case "heading":
    case "body":
    case null:
      return undefined;
  }
}

function findingWords({ words, recogniser, form, what, subject, way, prior, priorBecause, inspection }: LineFinding): string {
  const facts = [
    what === words.toLowerCase() ? "" : what,
    recogniser !== "gradings" ? "" : way === null ? l10n.t("form {0}", form ?? "") : l10n.t("form {0}, found by {1}", form ?? "", way),
    subject === null ? (recogniser === "statistics" ? "" : l10n.t("no single subject")) : subject,
    prior ? (priorBecause === null ? l10n.t("earlier") : l10n.t("earlier (“{0}”)", priorBecause)) : "",
    inspection === null ? (recogniser === "gradings" ? l10n.t("inspection not stated") : "") : l10n.t("inspection {0}", inspection),
  ];
  return `“${words}”: ${facts.filter(Boolean).join(" · ")}`;
}
