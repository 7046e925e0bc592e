import type { InspectedBody } from "../compare/inspectedBodies.ts";
import { type FatesInReport, fatesInReports } from "../compare/lifeLines/fatesInReports.ts";
import type { ReportDocument } from "../model/document.ts";
import type { ReportSummary } from "../model/summary.ts";
import { MOST_SEARCHED, pause } from "./search.ts";
import { MOST_RELATED, type Session } from "./session.ts";

/** What became of what the reports on some bodies ask for. */
export interface FatesOnBodies {
  /** By the address of the report; articles, and reports that were not read, are not there. */
  readonly fates: ReadonlyMap<string, FatesInReport>;
  /** How many reports were read for it. */
  readonly read: number;
  /** Of so many. */
  readonly total: number;
}

/** Finds what became of what reports ask for, once for each body and each version of its reports. */
export interface Fates {
  /** Reads the newest reports on each body in full, of the first bodies all together as many as a search reads. */
  on(bodies: readonly InspectedBody[]): Promise<FatesOnBodies>;
}

/** The reports on a body that were read, and what came of it. */
interface Known {
  readonly reports: readonly ReportSummary[];
  readonly fates: ReadonlyMap<string, FatesInReport>;
}

export function createFates(session: Pick<Session, "inFull" | "log">): Fates {
  const known = new WeakMap<ReportSummary, Known>(); // by the first report
  let reading: Promise<void> = Promise.resolve();

  const fatesOf = (reports: readonly ReportSummary[]): Known["fates"] | undefined => {
    const last = reports[0] && known.get(reports[0]);
    return last?.reports.length === reports.length && reports.every((one, i) => one === last.reports[i]) ? last.fates : undefined;
  };

  async function read(reports: readonly ReportSummary[]): Promise<void> {
    const [first] = reports;
    if (!first || fatesOf(reports)) return;
    const documents: ReportDocument[] = [];
    for (const { uri } of reports) {
      const document = await session.inFull(uri);
      if (document) documents.push(document);
      await pause();
    }
    known.set(first, { reports, fates: fatesInReports(documents) });
  }

  async function readAll(bodies: readonly (readonly ReportSummary[])[]): Promise<void> {
    for (const reports of bodies) await read(reports);
  }

  return {
    async on(bodies) {
      const all = bodies.map(reportsOn);
      const asked = firstTogether(all.map((reports) => reports.slice(0, MOST_RELATED)));
      reading = reading
        .then(() => readAll(asked))
        .catch((error: unknown) => session.log(`What became of areas for improvement was not looked up to the end: ${error}`));
      await reading;
      return {
        fates: new Map(asked.flatMap((reports) => [...(fatesOf(reports) ?? [])])),
        read: asked.flat().length,
        total: all.flat().length,
      };
    },
  };
}

/** The reports on a body, newest inspection first; none where nobody knows whether they are on one body. */
const reportsOn = ({ name, inspections }: InspectedBody): readonly ReportSummary[] =>
  name === null ? [] : inspections.flatMap(({ summaries }) => summaries.filter(({ identity }) => identity.kind === "report"));

/** The first groups, whole, that have no more than a search reads: with some reports of a body left out its fates would be wrong. */
function firstTogether(groups: readonly (readonly ReportSummary[])[]): readonly (readonly ReportSummary[])[] {
  let sum = 0;
  return groups.filter(({ length }) => {
    sum += length;
    return sum <= MOST_SEARCHED;
  });
}
