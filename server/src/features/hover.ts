import type { ReportDocument } from "../model/document.ts";
import type { ReportSummary } from "../model/summary.ts";
import { checkHover } from "./checkHover.ts";
import { findingAt, type Given, type Hover, type HoverKind, nearness } from "./findingAt.ts";
import { followUpHover } from "./followUpHover.ts";
import { gradingHover } from "./gradingHover.ts";
import { improvementHover } from "./improvementHover.ts";
import { questionHover } from "./questionHover.ts";
import { stateHover } from "./stateHover.ts";
import { statisticHover } from "./statisticHover.ts";

export type { Hover };

/** Every kind of hover; a new one is one file and one line here. */
const kinds: readonly HoverKind[] = [checkHover, gradingHover, stateHover, statisticHover, questionHover, improvementHover, followUpHover];

/** Whether a hover at an offset tells more where it has the other reports on the body in full: on what was asked for and followed up, and in articles. */
export const asksForRelated = ({ report, summary }: ReportDocument, offset: number): boolean =>
  summary.identity.kind !== "report" ||
  findingAt([...report.improvements, ...report.followUps.flatMap((followUp) => [followUp, followUp.stated])], offset) !== undefined;

/** The hover of the smallest finding at an offset (UTF-16); undefined where there is none. */
export function hover(
  document: ReportDocument,
  others: readonly ReportSummary[],
  offset: number,
  { related = [], showsPictures = false }: Partial<Given> = {},
): Hover | undefined {
  const found = kinds.flatMap((kind) => kind(document, others, offset, { related, showsPictures }) ?? []);
  return found.reduce<Hover | undefined>(
    (best, one) => (best && nearness(best.span, offset) <= nearness(one.span, offset) ? best : one),
    undefined,
  );
}
