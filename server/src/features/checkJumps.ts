import { reportFor } from "../compare/articles/reportFor.ts";
import type { Check } from "../model/check.ts";
import type { Span } from "../model/span.ts";
import { checksOf } from "./checks.ts";
import { findingAt } from "./findingAt.ts";
import type { JumpKind } from "./target.ts";

/** From a quotation, a sentence of one, or a claim of an article to where the report has it. */
export const checkDefinition: JumpKind = (article, related, offset) => {
  const report = reportFor(article, related);
  if (!report) return undefined;
  const origin = findingAt(checksOf(article, report).flatMap(partsOf), offset);
  return origin && { origin, targets: origin.places.map(({ start, end }) => ({ document: report, span: { start, end } })) };
};

/** A stretch of an article with the places of the report that it rests on. */
interface Part extends Span {
  readonly places: readonly Span[];
}

function partsOf(check: Check): readonly Part[] {
  if (check.kind === "claim" && check.places.length > 0) return [check];
  const sentences = check.kind === "quotation" ? check.sentences : [];
  return [check, ...sentences].map(({ start, end, source }) => ({ start, end, places: source ? [source] : [] }));
}
