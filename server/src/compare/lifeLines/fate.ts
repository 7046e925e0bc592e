import type { FollowUpStatus } from "../../model/improvement.ts";
import type { Fate, LifeEvent, LifeLine } from "../../model/lifeLine.ts";

/**
 * What became of an area for improvement by the newest report that speaks of it. `latest` is the name of the newest inspection at hand:
 * what that one asks for is current, and what an earlier one asked for and no later one mentions was not mentioned again.
 */
export function fateOf({ events }: Pick<LifeLine, "events">, latest: string | null): Fate {
  const newest = events.at(-1)?.inspection ?? null;
  const last = events.filter(({ inspection }) => inspection === newest);
  const isAgain = last.some(({ kind }) => kind === "issued again");
  const status = last.find(isStatus);
  if (isAgain) return status?.kind === "not addressed" ? "not addressed, issued again" : "issued again";
  if (status) return fateOfStatus(status.kind, status.explicit);
  return newest === latest ? "current" : "not mentioned again";
}

/** What became of an earlier area for improvement by one sentence of a report. */
export const fateOfStatus = (status: FollowUpStatus, explicit: boolean): Fate =>
  status === "addressed" && !explicit ? "addressed in other words" : status;

/** The inspection whose report says so, by its own name; null where it has none, and where it is no report that says it. */
export const reporterOf = ({ events }: Pick<LifeLine, "events">, fate: Fate): string | null =>
  fate === "not mentioned again" ? null : (events.at(-1)?.inspection ?? null);

const isStatus = (event: LifeEvent): event is LifeEvent & { readonly kind: FollowUpStatus } =>
  event.kind === "addressed" || event.kind === "partly addressed" || event.kind === "not addressed";
