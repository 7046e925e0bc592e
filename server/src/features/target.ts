import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { nearness } from "./findingAt.ts";

/** A place in one of the documents at hand. */
export interface Target {
  readonly document: ReportDocument;
  readonly span: Span;
}

/** Where a jump starts from, and where it leads. */
export interface Jump {
  readonly origin: Span;
  readonly targets: readonly Target[];
}

/** Finds the jump for one kind of finding at an offset; undefined where none of its kind stands there. `related` are the other reports on the body. */
export type JumpKind = (document: ReportDocument, related: readonly ReportDocument[], offset: number) => Jump | undefined;

/** The jump of the smallest finding at an offset that leads anywhere; undefined where none does. */
export function nearestJump(
  kinds: readonly JumpKind[],
  document: ReportDocument,
  related: readonly ReportDocument[],
  offset: number,
): Jump | undefined {
  const found = kinds.flatMap((kind) => kind(document, related, offset) ?? []).filter(({ targets }) => targets.length > 0);
  return found.reduce<Jump | undefined>(
    (best, one) => (best && nearness(best.origin, offset) <= nearness(one.origin, offset) ? best : one),
    undefined,
  );
}

/** Each place once, by document, in the order of the text. */
export function inOrder(targets: readonly Target[]): readonly Target[] {
  const documents = [...new Set(targets.map(({ document }) => document))];
  return documents.flatMap((document) => {
    const own = targets
      .filter((target) => target.document === document)
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    return own.filter(({ span }, i) => i === 0 || span.start >= own[i - 1]!.span.end);
  });
}
