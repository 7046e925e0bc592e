import type { Check, Verdict } from "../model/check.ts";
import type { LinkOf } from "./comparedInspections.ts";
import { linked } from "./comparedInspections.ts";
import { fileName } from "./fileName.ts";
import { counted } from "./numbers.ts";
import { escapeMarkdown, shorten } from "./words.ts";

/** What a page on an article says besides its checks. */
export interface ChecksPage {
  readonly articleUri: string;
  readonly reportUri: string;
  /** Whose inspection it is, and which: "Calderfold Fire and Rescue Service, 2021/22". */
  readonly about: string;
  readonly linkOf: LinkOf;
}

const LONGEST_WORDS = 400;

/** An article held against its report, as a page in Markdown: how many verdicts of each kind, then each quotation and claim with its own. */
export function checksPage(checks: readonly Check[], page: ChecksPage): string {
  const quotations = checks.filter(({ kind }) => kind === "quotation");
  const claims = checks.filter(({ kind }) => kind === "claim");
  const parts = [
    `# ${escapeMarkdown(fileName(page.articleUri))} beside the report`,
    `${escapeMarkdown(page.about)} · report: ${linked(escapeMarkdown(fileName(page.reportUri)), { uri: page.reportUri, line: 1 }, page.linkOf)}`,
    ...(checks.length === 0 ? ["Nothing in it is quoted from the report or claims what the report has."] : []),
    ...section("Quotations", quotations, page),
    ...section("Claims", claims, page),
    "---",
    "A verdict says what became of the report’s words, not why. What somebody else said is not the report’s to have.",
  ];
  return `${parts.join("\n\n")}\n`;
}

/** In the order in which a reader wants to know of them. */
const VERDICTS: readonly Verdict[] = [
  "as in the report",
  "count recounted",
  "words omitted",
  "cut short",
  "altered",
  "number differs",
  "not found",
  "another speaker",
];

function section(title: string, checks: readonly Check[], page: ChecksPage): readonly string[] {
  if (checks.length === 0) return [];
  const times = VERDICTS.map((verdict) => ({ verdict, count: checks.filter((check) => check.verdict === verdict).length }));
  const tally = times.flatMap(({ verdict, count }) => (count > 0 ? [`${count} ${verdict}`] : [])).join(", ");
  const noun = title === "Quotations" ? counted(checks.length, "quotation") : counted(checks.length, "claim");
  return [`## ${title}`, `${noun}: ${tally}.`, checks.map((check) => itemOf(check, page)).join("\n")];
}

function itemOf(check: Check, { articleUri, linkOf }: ChecksPage): string {
  const { line, words } = check;
  const said = `“${escapeMarkdown(shorten(words, LONGEST_WORDS))}”`;
  const by = check.kind === "quotation" && check.speaker ? ` (${escapeMarkdown(check.speaker.words)})` : "";
  const where = linked(`line ${line}`, { uri: articleUri, line }, linkOf);
  return `- ${where}: ${said}${by}  \n  **${verdictName(check)}** · ${linkedNote(check, linkOf)}`;
}

/** The verdict, and of a recount whether it agrees. */
export function verdictName(check: Check): string {
  if (check.verdict !== "count recounted" || !("agrees" in check.comparison)) return check.verdict;
  return `${check.verdict}, ${check.comparison.agrees ? "it agrees" : "it does not agree"}`;
}

/** What the verdict rests on, with its line in the report as a link. */
export function linkedNote({ note, source }: Check, linkOf: LinkOf): string {
  const words = escapeMarkdown(note);
  if (!source) return words;
  const { line } = source;
  const named = new RegExp(`(report )?line ${line}(?!\\d)`);
  if (named.test(words)) return words.replace(named, (place) => linked(place, source, linkOf));
  return `${words}, ${linked(`report line ${line}`, source, linkOf)}`;
}
