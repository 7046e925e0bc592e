import * as z from "zod/mini";
import { version } from "../../../package.json";
import { groupBy } from "../compare/groupBy.ts";
import { noConfiguration } from "../configuration/configuration.ts";
import { findingsInFull } from "../features/findings.ts";
import { checkedReport } from "./checkedReport.ts";
import type { Feature } from "./feature.ts";
import { type ServerVitals, VITALS } from "./protocol.ts";
import { safely } from "./safely.ts";
import type { Session } from "./session.ts";

/** What our own client puts into a report on a problem: numbers, and nothing of what stands in a report. */
export const vitalsOfServer: Feature = {
  listen(connection, session) {
    const answer = () => vitalsOf(session);
    connection.onRequest(VITALS, safely<object, ServerVitals | null>(VITALS, { params: z.object({}), empty: null, answer }, session.log));
  },
};

async function vitalsOf(session: Session): Promise<ServerVitals> {
  const read = await Promise.all(session.documents.keys().map((uri) => session.whenRead(uri)));
  const open = read.flatMap((one) => one?.report ?? []);
  const checked = await Promise.all(open.map((report) => checkedReport(report, session.state(report.summary), session)));
  return {
    version,
    times: session.vitals.times,
    memoryInMegabytes: memory(),
    folders: session.folders.length,
    foldersWithConfiguration: session.folders.filter((folder) => session.configurations.ofFolder(folder) !== noConfiguration).length,
    documentsOpen: session.documents.keys().length,
    reportsOpen: open.length,
    reportsKnown: session.all().length,
    findings: counts(open.flatMap(findingsInFull).map(({ kind }) => kind)),
    rules: counts(checked.flatMap(({ open }) => open.map(({ code }) => code))),
  };
}

const counts = (names: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));

/** Of the process; a worker does not know its own. */
function memory(): number | null {
  const bytes = typeof process === "undefined" ? undefined : process.memoryUsage?.().rss;
  return bytes === undefined ? null : Math.round(bytes / 1_048_576);
}
