import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import type { ReportSummary } from "../model/summary.ts";

/** What a reader is told about the place under the pointer. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** What a hover may use besides. */
export interface Given {
  /** The other reports on the body, in full. */
  readonly related: readonly ReportDocument[];
  /** Whether the editor shows pictures that stand in the Markdown itself. */
  readonly showsPictures: boolean;
}

/** Tells about one kind of finding at an offset; undefined where none of its kind stands there. */
export type HoverKind = (document: ReportDocument, others: readonly ReportSummary[], offset: number, given: Given) => Hover | undefined;

/** The smallest of the findings at an offset; one that ends there counts where no other contains it. */
export function findingAt<T extends Span>(findings: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const finding of findings) {
    if (finding.start > offset || finding.end < offset) continue;
    if (!best || nearness(finding, offset) < nearness(best, offset)) best = finding;
  }
  return best;
}

/** Orders spans at an offset, nearest first: the smaller, and one that only ends there after all others. */
export const nearness = ({ start, end }: Span, offset: number): number => end - start + (offset === end ? 1e9 : 0);
