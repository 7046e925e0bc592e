import * as z from "zod/mini";
import { inspectedBodies } from "../compare/inspectedBodies.ts";
import { findingRows } from "../features/findingRows.ts";
import { type FindingsFilter, isOpen } from "../features/findingsFilter.ts";
import { wants } from "../features/findingsTree.ts";
import type { FindingRow } from "../model/findingRow.ts";
import type { ReportSummary } from "../model/summary.ts";
import { fileName } from "../wording/fileName.ts";
import { uriKey } from "../workspace/uriKey.ts";
import { createFates } from "./fates.ts";
import { type Feature, textDocument } from "./feature.ts";
import { filter } from "./findings.ts";
import { pathInFolder } from "./pathInFolder.ts";
import { EXPORT_FINDINGS, type ExportAnswer } from "./protocol.ts";
import { safely } from "./safely.ts";
import { MOST_SEARCHED, pause } from "./search.ts";
import { workspaceRead } from "./workspaceRead.ts";

const params = z.object({
  textDocument: z.optional(textDocument),
  filter: z.prefault(filter, {}),
  format: z.enum(["csv", "markdown", "json"]),
});

type Params = z.infer<typeof params>;

const SEPARATORS = { comma: ",", semicolon: ";", tab: "\t" } as const;

/** Findings of one report, or of all that the workspace has, as a table in the reader's format. */
export const exportFindings: Feature = {
  listen(connection, session) {
    const fates = createFates(session);

    async function answer({ textDocument, filter, format }: Params): Promise<ExportAnswer | null> {
      await session.pending;
      const own = textDocument && (await session.whenRead(textDocument.uri))?.report.summary;
      if (textDocument && !own) return null;
      await workspaceRead(session);
      const all = session.all();
      const wanted = own ? [own] : all;
      const asked = wanted.slice(0, MOST_SEARCHED);
      const bodies = inspectedBodies(all);
      const known = await fates.on(
        bodies.filter((body) => body.inspections.some(({ summaries }) => asked.some((one) => summaries.includes(one)))),
      );
      const isWantedIn = wantedBy(filter, bodies);
      const rows: FindingRow[] = [];
      let reports = 0;
      for (const summary of asked) {
        const document = await session.inFull(summary.uri);
        if (!document) continue;
        const name = pathInFolder(summary.uri, session.folders) ?? fileName(summary.uri);
        const options = { name, others: session.others(summary.uri), fates: known.fates.get(summary.uri), isWanted: isWantedIn(summary) };
        const found = findingRows(document, options);
        if (found.length > 0) reports++;
        rows.push(...found);
        await pause();
      }
      if (rows.length === 0) return null;
      const { exportSeparator } = own ? session.settingsFor(own.uri) : session.settings;
      // what writes tables is loaded only when one is written
      const { findingsFormats } = await import("../export/findingsFormats.ts");
      const text = findingsFormats.find(({ name }) => name === format)?.write(rows, { separator: SEPARATORS[exportSeparator] });
      if (text === undefined) return null;
      session.made.add(text, "table");
      return { text, findings: rows.length, reports, leftOut: wanted.length - asked.length };
    }

    connection.onRequest(EXPORT_FINDINGS, safely(EXPORT_FINDINGS, { params, empty: null, answer }, session.log));
  },
};

/** Says of the findings of a report whether the filter of the findings view wants them. */
function wantedBy(
  filter: FindingsFilter,
  bodies: ReturnType<typeof inspectedBodies>,
): (summary: ReportSummary) => ReturnType<typeof wants> {
  if (isOpen(filter)) return () => () => true;
  return ({ uri }) => {
    for (const body of bodies) {
      const inspection = body.inspections.find(({ summaries }) => summaries.some((one) => uriKey(one.uri) === uriKey(uri)));
      if (inspection) return wants(filter, body, inspection);
    }
    return () => false;
  };
}
