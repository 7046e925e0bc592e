import * as l10n from "@vscode/l10n";
import type { Related } from "../compare/comparability.ts";
import { inspectionOf, priorInspection } from "../compare/inspection.ts";
import { lineAt } from "../compare/lineAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Grading } from "../model/grading.ts";
import type { EarlierGrade, ReportSummary, SummaryGrading } from "../model/summary.ts";
import { placeName } from "../wording/grades.ts";
import { kindName } from "../wording/kinds.ts";
import { escapeMarkdown, shorten } from "../wording/words.ts";
import { lineLink } from "./place.ts";

const MOST_PLACES = 3;
const LONGEST_QUOTE = 90;

/** The places where these equal grades stand: all of this text's, then those of the other documents with their words. */
export function evidence(
  document: ReportDocument,
  others: readonly ReportSummary[],
  asked: Grading,
  entries: readonly EarlierGrade[],
): string {
  const own = entries.find(({ uri }) => uri === document.uri);
  const here = own ? placesOf(document.uri, lineAt(document.report, asked.start), recalled(document.summary, own)) : [];
  const there = entries.filter(({ uri }) => uri !== document.uri).map((entry) => elsewhere(others, entry));
  return `*${[...here, ...there].join(", ")}*`;
}

function recalled(summary: ReportSummary, { subjectId, grade, round }: EarlierGrade): readonly SummaryGrading[] {
  const own = inspectionOf(summary);
  return summary.gradings.filter(
    (one) => one.prior && one.subjectId === subjectId && one.grade === grade && own && priorInspection(own, one.inspection).name === round,
  );
}

/** Links to places in one text, nearest to a line first: "this section heading (line 303)". */
export function placesOf(uri: string, from: number, places: readonly Pick<SummaryGrading, "form" | "line">[]): readonly string[] {
  const ordered = [...places].sort((a, b) => Math.abs(a.line - from) - Math.abs(b.line - from)).slice(0, MOST_PLACES);
  return ordered.map(
    ({ form, line }) =>
      `${line === from ? l10n.t("this {0}", placeName(form)) : l10n.t("the {0}", placeName(form))} (${lineLink(uri, line)})`,
  );
}

function elsewhere(others: readonly ReportSummary[], { uri, line, quote }: EarlierGrade): string {
  const summary = others.find((other) => other.uri === uri);
  const name = summary && inspectionOf(summary)?.name;
  const kind = kindName(summary?.identity.kind ?? "report");
  const words = escapeMarkdown(shorten(quote.replace(/\s+/g, " "), LONGEST_QUOTE));
  return `${name ? l10n.t("{0} of {1}", kind, escapeMarkdown(name)) : kind}, ${lineLink(uri, line)} “${words}”`;
}

/** An inspection's name with the other labels that a text gives it: "2018/19 (2019)"; undefined where it has none. */
export function labelled(name: string | null | undefined, labels: readonly (string | null)[]): string | undefined {
  const also = [...new Set(labels)].filter((label) => label !== null && label !== name);
  if (!name) return also.length > 0 ? also.join(", ") : undefined;
  return also.length > 0 ? `${name} (${also.join(", ")})` : name;
}

/** Says in Markdown how two grades compare; a reason that was given before is not given again. */
export function wording(): (related: Related) => string {
  const said = new Set<string>();
  return ({ relation, why }) => {
    if (relation !== "not directly comparable") return escapeMarkdown(why);
    const again = said.has(why);
    said.add(why);
    return l10n.t("*not directly comparable*, {0}", again ? l10n.t("as above") : escapeMarkdown(why));
  };
}
