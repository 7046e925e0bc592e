import type { ReportDocument } from "../model/document.ts";
import type { Section } from "../model/section.ts";
import type { Span } from "../model/span.ts";
import { finish, inStretches, type Steps } from "../text/steps.ts";
import { linePieces } from "./linePieces.ts";
import type { SemanticTokenType } from "./semanticTokenTypes.ts";

/** A stretch of one line that an editor paints. */
export interface SemanticToken extends Span {
  readonly type: SemanticTokenType;
}

/**
 * The tokens that touch a span of a report, the whole of it without one: page furniture, current grades, figures, and headings of pillars,
 * questions, lists of findings and the rest; an earlier grade is painted as the text around it. In the order of the text, each on one line,
 * none empty, none overlapping: the one that begins first stays.
 */
export const semanticTokens = (document: ReportDocument, within?: Span): readonly SemanticToken[] =>
  finish(semanticTokensInSteps(document, within));

/** Tokens that are made in one step. */
const STRETCH = 2_000;

/** `semanticTokens`, in steps. */
export function* semanticTokensInSteps(
  document: ReportDocument,
  within: Span = { start: 0, end: document.text.length },
): Steps<readonly SemanticToken[]> {
  const { furniture, sections, gradings, statistics } = document.report;
  const isReport = document.summary.identity.kind === "report"; // a line alone in an article is as often a byline
  const headings = allOf(sections)
    .filter(({ level }) => isReport || level !== "heading")
    .map(({ level, title }) => ({ ...title, type: level === "box" ? ("findingsHeading" as const) : level }));
  const all: readonly SemanticToken[] = [
    ...gradings.filter(({ prior }) => !prior).map(({ start, end }) => ({ start, end, type: "grade" as const })),
    ...headings,
    ...statistics.map(({ start, end }) => ({ start, end, type: "number" as const })),
  ];
  yield;
  const touched = all.filter(({ start, end }) => start < within.end && end > within.start);
  const pieces: SemanticToken[] = [];
  yield* inStretches(0, touched.length, STRETCH, (from, to) => {
    for (const { type, start, end } of touched.slice(from, to))
      for (const piece of linePieces(document, { start, end })) pieces.push({ start: piece.start, end: piece.end, type });
  });
  yield;
  const besides = furniture
    .filter(({ start, end }) => start < within.end && end > within.start)
    .flatMap((span) => linePieces({ ...document, report: { ...document.report, furniture: [] } }, span))
    .map((piece): SemanticToken => ({ ...piece, type: "comment" }));
  yield;
  return apart([...besides, ...pieces]);
}

/** Without those that begin inside another; of those that begin together the first stays. */
function apart(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  let end = 0;
  return tokens
    .toSorted((a, b) => a.start - b.start)
    .filter((token) => {
      if (token.start < end) return false;
      end = token.end;
      return true;
    });
}

const allOf = (sections: readonly Section[]): readonly Section[] => sections.flatMap((section) => [section, ...allOf(section.children)]);
