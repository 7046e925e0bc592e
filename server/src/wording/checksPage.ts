import * as l10n from "@vscode/l10n";
import type { Check, CheckedArticle, Verdict } from "../model/check.ts";
import type { LinkOf } from "./comparedInspections.ts";
import { linked } from "./comparedInspections.ts";
import { fileName } from "./fileName.ts";
import { lineName } from "./lines.ts";
import { counted, formatNumber } from "./numbers.ts";
import { verdictWords } from "./verdicts.ts";
import { escapeMarkdown, shorten } from "./words.ts";

/** How a page on articles is made: where its links lead, and the level of each article's heading: 2 on a page that has a title. */
export interface ChecksPage {
  readonly linkOf: LinkOf;
  readonly level: 1 | 2;
}

const LONGEST_WORDS = 400;

/**
 * Articles held against their reports, in Markdown: of each, how many verdicts there are of each kind, then each quotation and claim with its
 * own.
 */
export function checksPage(articles: readonly CheckedArticle[], page: ChecksPage): string {
  const parts = [
    ...articles.flatMap((article) => articleParts(article, page)),
    "---",
    l10n.t("A verdict says what became of the report’s words, not why. What somebody else said is not the report’s to have."),
  ];
  return `${parts.join("\n\n")}\n`;
}

function articleParts(article: CheckedArticle, page: ChecksPage): readonly string[] {
  const { uri, reportUri, body, inspection, checks } = article;
  const report = linked(escapeMarkdown(fileName(reportUri)), { uri: reportUri, line: 1 }, page.linkOf);
  const about = escapeMarkdown([body, inspection].filter(Boolean).join(", "));
  return [
    `${"#".repeat(page.level)} ${l10n.t("{0} beside the report", escapeMarkdown(fileName(uri)))}`,
    [about, l10n.t("report: {0}", report)].filter(Boolean).join(" · "),
    ...(checks.length === 0 ? [l10n.t("Nothing in it is quoted from the report or claims what the report has.")] : []),
    ...section(l10n.t("Quotations"), "quotation", article, page),
    ...section(l10n.t("Claims"), "claim", article, page),
  ];
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

function section(title: string, kind: Check["kind"], { uri, checks }: CheckedArticle, { linkOf, level }: ChecksPage): readonly string[] {
  const all = checks.filter((check) => check.kind === kind);
  if (all.length === 0) return [];
  const times = VERDICTS.map((verdict) => ({ verdict, count: all.filter((check) => check.verdict === verdict).length }));
  const tally = times.flatMap(({ verdict, count }) => (count > 0 ? [`${verdictWords(verdict)}: ${formatNumber(count)}`] : []));
  return [
    `${"#".repeat(level + 1)} ${title}`,
    [countedChecks(all.length, kind), ...tally].join(" · "),
    all.map((check) => itemOf(check, uri, linkOf)).join("\n"),
  ];
}

const countedChecks = (count: number, kind: Check["kind"]): string =>
  kind === "quotation"
    ? counted(count, l10n.t("{0} quotation"), l10n.t("{0} quotations"))
    : counted(count, l10n.t("{0} claim"), l10n.t("{0} claims"));

function itemOf(check: Check, uri: string, linkOf: LinkOf): string {
  const { line, words } = check;
  const said = `“${escapeMarkdown(shorten(words, LONGEST_WORDS))}”`;
  const whose = check.kind === "quotation" ? (check.speaker?.words ?? null) : gradedSubject(check);
  const by = whose === null ? "" : ` (${escapeMarkdown(whose)})`;
  const where = linked(lineName(line), { uri, line }, linkOf);
  return `- ${where}: ${said}${by}  \n  **${verdictName(check)}** · ${linkedNote(check, linkOf)}`;
}

/** What a claimed grade is given to; null for any other check. */
export const gradedSubject = (check: Check): string | null =>
  check.kind === "claim" && check.comparison.kind === "grade" ? check.comparison.subject : null;

/** The verdict, and of a recount whether it agrees. */
export function verdictName(check: Check): string {
  if (check.verdict !== "count recounted" || !("agrees" in check.comparison)) return verdictWords(check.verdict);
  return check.comparison.agrees ? l10n.t("count recounted, it agrees") : l10n.t("count recounted, it does not agree");
}

/** What the verdict rests on, with its line in the report as a link. */
export function linkedNote({ note, source }: Check, linkOf: LinkOf): string {
  const words = escapeMarkdown(note);
  if (!source) return words;
  const reportLine = l10n.t("report line {0}", source.line);
  const named = [reportLine, lineName(source.line)].map(escapeMarkdown).find((name) => words.includes(name));
  return named === undefined
    ? `${words}, ${linked(reportLine, source, linkOf)}`
    : words.replace(named, () => linked(named, source, linkOf));
}
