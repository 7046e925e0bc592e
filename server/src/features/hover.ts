import type { ReportDocument } from "../model/document.ts";
import type { ReportSummary } from "../model/summary.ts";
import { type Hover, type HoverKind, nearness } from "./findingAt.ts";
import { followUpHover } from "./followUpHover.ts";
import { gradingHover } from "./gradingHover.ts";
import { improvementHover } from "./improvementHover.ts";
import { questionHover } from "./questionHover.ts";
import { stateHover } from "./stateHover.ts";
import { statisticHover } from "./statisticHover.ts";

export type { Hover };

/** Every kind of hover; a new one is one file and one line here. */
const kinds: readonly HoverKind[] = [gradingHover, stateHover, statisticHover, questionHover, improvementHover, followUpHover];

/** The hover of the smallest finding at an offset (UTF-16); undefined where there is none. */
export function hover(document: ReportDocument, others: readonly ReportSummary[], offset: number): Hover | undefined {
  const found = kinds.flatMap((kind) => kind(document, others, offset) ?? []);
  return found.reduce<Hover | undefined>(
    (best, one) => (best && nearness(best.span, offset) <= nearness(one.span, offset) ? best : one),
    undefined,
  );
}
