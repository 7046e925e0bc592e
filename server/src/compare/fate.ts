import type { Fate, LifeLine } from "../model/lifeLine.ts";

/**
 * What became of an area for improvement by the newest report that speaks of it. `latest` is the name of the newest inspection at hand:
 * what that one asks for is current, and what an earlier one asked for and no later one mentions was not mentioned again.
 */
export function fateOf({ events }: Pick<LifeLine, "events">, latest: string | null): Fate {
  const newest = events.at(-1)?.inspection ?? null;
  const last = events.filter(({ inspection }) => inspection === newest);
  const isAgain = last.some(({ kind }) => kind === "issued again");
  const status = last.find(({ kind }) => kind === "addressed" || kind === "partly addressed" || kind === "not addressed");
  if (isAgain) return status?.kind === "not addressed" ? "not addressed, issued again" : "issued again";
  if (status?.kind === "addressed") return status.explicit ? "addressed" : "addressed in other words";
  if (status?.kind === "partly addressed" || status?.kind === "not addressed") return status.kind;
  return newest === latest ? "current" : "not mentioned again";
}
