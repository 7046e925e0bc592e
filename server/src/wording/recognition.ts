import type { Candidate, Count, Explanation, LineExplanation, LineFinding, LinePart, Lines, Quote } from "../model/explanation.ts";
import { numberWord } from "./grades.ts";
import { counted, formatDate, formatNumber } from "./numbers.ts";
import { evidenceWords, leftReason, numberReason, ruledOutWords, whyNotWords } from "./reasons.ts";

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
    ...(line ? [{ title: `Line ${line.line}`, rows: lineRows(line, explanation) }] : []),
    { title: "Document", rows: recognised ? identityRows(explanation) : refusalRows(explanation) },
    ...(candidates.length > 0 ? [{ title: "Framework", rows: candidateRows(explanation) }] : []),
    { title: "Found", rows: foundRows(explanation) },
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
      "Recognised",
      "yes: it has the wording of a grade or finding, and somebody inspects or is inspected",
      look.graded,
      look.inspectorate ?? look.inspected ?? look.asked,
    ),
    row("Body", identity?.body == null ? "not stated" : body ? `${votes(body)}${rivals}` : `${identity.body}, by the first line`),
    row("Inspectorate", inspectorate ? inspectorate.words : "not named", inspectorate),
    row("Framework", chosen ? nameOf(chosen) : "none"),
    row("Kind", [identity?.kind, kind?.why].filter(Boolean).join(": "), kind?.quote),
    row("Inspection", [identity?.inspection ?? "not stated", inspection?.why].filter(Boolean).join(": "), inspection?.quote),
    row(
      "Published",
      identity?.published ? [formatDate(identity.published), published?.why].filter(Boolean).join(": ") : "not stated",
      published?.quote,
    ),
  ];
}

const votes = ({ name, votes }: Explanation["bodies"][number]): string => `${name} (${counted(votes, "vote")})`;

function refusalRows({ whyNot, look, bodies }: Explanation): readonly Row[] {
  return [
    row("Recognised", `no. ${whyNot === null ? "" : whyNotWords(whyNot)}`),
    row("Grade or finding", look.graded ? "worded" : "not worded", look.graded),
    row("Inspectorate", look.inspectorate ? "named" : "not named", look.inspectorate),
    row("Inspected body", look.inspected ? "named" : "not named", look.inspected),
    row("Inspectors’ question", look.asked ? "asked" : "not asked", look.asked),
    ...(bodies.length > 0 ? [row("Bodies", bodies.slice(0, 4).map(votes).join(", "))] : []),
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
    ...(chosen ? [row("Chosen", `${nameOf(chosen)}: ${points(chosen.points)}`), ...evidenceRows(chosen)] : []),
    ...rest.map((one) => row(chosen ? "Runner-up" : "Not enough", `${nameOf(one)}: ${points(one.points)} (${summary(one)})`)),
    ...reasons.map((why) => {
      const out = candidates.filter(({ ruledOut }) => ruledOut === why);
      return row("Ruled out", `${out.map(nameOf).join(", ")}: ${ruledOutWords(why)}`, out[0]?.ruledOutBy);
    }),
  ];
}

const points = (value: number): string => `${formatNumber(value)} ${value === 1 ? "point" : "points"}`;
const signed = (value: number): string => `${value > 0 ? "+" : ""}${formatNumber(value)}`;
const summary = ({ evidence }: Candidate): string =>
  evidence.map((one) => `${evidenceWords(one)} ${signed(one.points)}`).join(", ") || "no evidence";

const evidenceRows = ({ evidence }: Candidate): readonly Row[] =>
  evidence.map((one) => row(signed(one.points), evidenceWords(one), ...one.quotes));

function foundRows({ counts, furniture, contents, faults }: Explanation): readonly Row[] {
  const recognisers = [...new Set(counts.map(({ recogniser }) => recogniser))];
  return [
    ...recognisers.map((recogniser) => {
      const own = counts.filter((count) => count.recogniser === recogniser).sort((a, b) => b.count - a.count);
      return row(plural(recogniser), own.map(countWords).join(" · "));
    }),
    ...linesRows("Page furniture", furniture),
    ...linesRows("Contents lines", contents),
    ...faults.map((fault) => row("Fault", fault)),
  ];
}

const countWords = ({ form, count }: Count): string => `${formatNumber(count)} ${form === null ? "" : spaced(form)}`.trimEnd();
const spaced = (form: string): string => form.replaceAll("-", " ");
const MOST_LINES = 6;

function linesRows(label: string, { count, kinds }: Lines): readonly Row[] {
  if (count === 0) return [];
  const shown = kinds.length > MOST_LINES ? `, the first ${numberWord(MOST_LINES)} of them` : "";
  return [row(label, `${counted(count, "line")}, ${counted(kinds.length, "kind")}${shown}`, ...kinds.slice(0, MOST_LINES))];
}

const RECOGNISERS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  sections: ["Section", "Sections"],
  gradings: ["Grading", "Gradings"],
  states: ["State", "States"],
  improvements: ["Finding", "Findings"],
  followUps: ["Follow-up", "Follow-ups"],
  statistics: ["Statistic", "Statistics"],
};

const single = (recogniser: string): string => RECOGNISERS[recogniser]?.[0] ?? recogniser;
const plural = (recogniser: string): string => RECOGNISERS[recogniser]?.[1] ?? recogniser;

function lineRows({ parts, furniture, findings, left, numbers }: LineExplanation, { recognised }: Explanation): readonly Row[] {
  return [
    ...parts.map((part) => row("Read as", partWords(part))),
    ...furniture.map((words) => row("Page furniture", `“${words}”: taken out before anything else is read`)),
    ...findings.map((finding) => row(single(finding.recogniser), findingWords(finding))),
    ...left.map((word) => row("No grading", `“${word.words}”: ${leftReason(word)}`)),
    ...numbers.map(({ words, reason }) => row("No statistic", `“${words}”: ${numberReason(reason)}`)),
    ...(parts.length + furniture.length === 0 ? [row("Read as", "a line without words")] : []),
    ...(parts.length > 0 && findings.length + left.length + numbers.length === 0
      ? [row("Found", recognised ? "nothing: no grade word, finding or figure stands here" : "nothing, for the text is no report")]
      : []),
  ];
}

function partWords({ block, role, subject, words }: LinePart): string {
  const what =
    block === "contents" ? "contents line" : (roleWords(role) ?? { item: "list item", row: "table row" }[block as string] ?? block);
  if (role === "subject" && subject !== null) return `heading of ${subject}: “${words}”`;
  return `${what}${subject === null ? "" : `, under ${subject}`}: “${words}”`;
}

function roleWords(role: LinePart["role"]): string | undefined {
  switch (role) {
    case "grade":
      return "grade alone on its line";
    case "findings":
      return "heading over findings";
    case "subject":
    case "heading":
    case "body":
    case null:
      return undefined;
  }
}

function findingWords({ words, recogniser, form, what, subject, way, prior, priorBecause, inspection }: LineFinding): string {
  const facts = [
    what === words.toLowerCase() ? "" : recogniser === "gradings" ? what : spaced(what),
    recogniser === "gradings" ? `form ${form}${way === null ? "" : `, found by ${way}`}` : "",
    subject === null ? (recogniser === "statistics" ? "" : "no single subject") : subject,
    prior ? `earlier${priorBecause === null ? "" : ` (“${priorBecause}”)`}` : "",
    inspection === null ? (recogniser === "gradings" ? "inspection not stated" : "") : `inspection ${inspection}`,
  ];
  return `“${words}”: ${facts.filter(Boolean).join(" · ")}`;
}
