import { passagesFor } from "../compare/lifeLines/passages.ts";
import type { ReportDocument } from "../model/document.ts";
import type { LifeEvent } from "../model/lifeLine.ts";
import type { Span } from "../model/span.ts";
import { findingAt } from "./findingAt.ts";
import { lifeLineAt } from "./lifeLineLines.ts";
import type { Jump, JumpKind, Target } from "./target.ts";

/** From an area for improvement to the evidence for it: what the report says of the one before, else the passages that speak of the same. */
export const improvementDefinition: JumpKind = (document, _related, offset) => {
  const origin = findingAt(document.report.improvements, offset);
  if (!origin) return undefined;
  const followedUp = (lifeLineAt(document, [], origin)?.events ?? []).filter(
    ({ kind }) => kind === "not addressed" || kind === "partly addressed",
  );
  const passages = followedUp.length > 0 ? [] : passagesFor(document, origin).map((span) => ({ document, span }));
  return { origin, targets: [...targetsOf(followedUp, document, []), ...passages] };
};

/** From what recalls an earlier area for improvement to the report that issued it, else from its status to the recall. */
export const followUpDefinition: JumpKind = (document, related, offset) => {
  const origin = followUpPartAt(document, offset);
  if (!origin) return undefined;
  const events = lifeLineAt(document, related, origin)?.events ?? [];
  const before = events.slice(0, indexOf(events, document, origin));
  const issued = before.findLast(({ kind }) => kind === "issued" || kind === "issued again");
  const stated = issued ?? before.findLast(({ kind, uri }) => kind === "recalled" && uri === document.uri);
  return { origin, targets: targetsOf(stated ? [stated] : [], document, related) };
};

/** From an area for improvement, issued or recalled, to what became of it: each later status, and each time it was issued again. */
export const improvementImplementation: JumpKind = (document, related, offset) =>
  fromLifeLine(document, related, offset, (events, at) => events.slice(at + 1).filter(({ kind }) => kind !== "recalled"));

/** Every place of its life-line, its own among them. */
export const improvementReferences: JumpKind = (document, related, offset) => fromLifeLine(document, related, offset, (events) => events);

function fromLifeLine(
  document: ReportDocument,
  related: readonly ReportDocument[],
  offset: number,
  choose: (events: readonly LifeEvent[], at: number) => readonly LifeEvent[],
): Jump | undefined {
  const origin = findingAt(document.report.improvements, offset) ?? followUpPartAt(document, offset);
  if (!origin) return undefined;
  const events = lifeLineAt(document, related, origin)?.events ?? [];
  return { origin, targets: targetsOf(choose(events, indexOf(events, document, origin)), document, related) };
}

/** The sentence of a follow-up at an offset: the one that recalls, or the one that gives the status. */
const followUpPartAt = ({ report }: ReportDocument, offset: number): Span | undefined =>
  findingAt(
    report.followUps.flatMap(({ stated, start, end }) => [stated, { start, end }]),
    offset,
  );

const indexOf = (events: readonly LifeEvent[], { uri }: ReportDocument, { start }: Span): number =>
  events.findIndex((event) => event.uri === uri && event.start === start);

function targetsOf(events: readonly LifeEvent[], document: ReportDocument, related: readonly ReportDocument[]): readonly Target[] {
  const documents = new Map([document, ...related].map((one) => [one.uri, one]));
  return events.flatMap(({ uri, start, end }) => {
    const found = documents.get(uri);
    return found ? [{ document: found, span: { start, end } }] : [];
  });
}
