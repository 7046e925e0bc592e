import { type FindingFacts, findingsInFull, findingsInSummary } from "../features/findings.ts";
import type { ReportSummary } from "../model/summary.ts";
import type { Session } from "./session.ts";

/** Texts that are read in full for one search; of all others only the summaries are searched. */
export const MOST_SEARCHED = 200;

type FactsOf = (summary: ReportSummary) => readonly FindingFacts[];

/** So many reports' findings are kept, a few searches' worth: of many thousand reports they would be larger than all summaries. */
const MOST_KEPT = 2 * MOST_SEARCHED;

/** Finds what is known of the findings of reports, once for each report and each of its versions. */
export interface Search {
  /** What the summary says. */
  readonly inSummary: FactsOf;
  /** Reads the first reports in full, one after another with room for other requests between them, and gives what is known then. */
  inFull(summaries: readonly ReportSummary[]): Promise<FactsOf>;
}

export function createSearch(session: Pick<Session, "inFull" | "log">): Search {
  const brief = createLatest<ReportSummary, readonly FindingFacts[]>(MOST_KEPT);
  const full = createLatest<ReportSummary, readonly FindingFacts[]>(MOST_KEPT);
  let reading: Promise<void> = Promise.resolve();

  function inSummary(summary: ReportSummary): readonly FindingFacts[] {
    const facts = brief.get(summary) ?? findingsInSummary(summary);
    brief.set(summary, facts);
    return facts;
  }

  async function read(summaries: readonly ReportSummary[]): Promise<void> {
    for (const summary of summaries.filter((one) => !full.has(one))) {
      const document = await session.inFull(summary.uri);
      // copies: a mere slice would keep the whole text alive
      full.set(summary, document ? (JSON.parse(JSON.stringify(findingsInFull(document))) as readonly FindingFacts[]) : inSummary(summary));
      await pause();
    }
  }

  return {
    inSummary,
    async inFull(summaries) {
      const searched = new Set(summaries.slice(0, MOST_SEARCHED));
      reading = reading
        .then(() => read([...searched]))
        .catch((error: unknown) => session.log(`A search went no further than summaries: ${error}`));
      await reading;
      return (summary) => (searched.has(summary) && full.get(summary)) || inSummary(summary);
    },
  };
}

/** Keeps what was set last, so many. */
function createLatest<Key, Value>(most: number): Pick<Map<Key, Value>, "get" | "has" | "set"> {
  const latest = new Map<Key, Value>();
  return {
    get: (key) => latest.get(key),
    has: (key) => latest.has(key),
    set(key, value) {
      latest.delete(key);
      for (const oldest of latest.keys()) {
        if (latest.size < most) break;
        latest.delete(oldest);
      }
      return latest.set(key, value);
    },
  };
}

/** A turn of the event loop, so that requests come between two reports. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
