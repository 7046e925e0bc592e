import {
  type CancellationToken,
  ProgressType,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import * as z from "zod/mini";
import { groupBy } from "../compare/groupBy.ts";
import { bodyKey } from "../compare/lineage.ts";
import type { ReportSummary } from "../model/summary.ts";
import { uriKey } from "../workspace/uriKey.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import type { Feature } from "./feature.ts";
import { safely, whenCancelled } from "./safely.ts";
import { pause } from "./search.ts";
import type { Session } from "./session.ts";

/** Reports that are checked for one answer; a workspace with more has a line in the log. */
export const MOST_CHECKED = 1_000;

const token = z.union([z.string(), z.int()]);
const workspaceParams = z.object({
  previousResultIds: z._default(z.array(z.object({ uri: z.string(), value: z.string() })), []),
  partialResultToken: z.optional(token),
});
type WorkspaceParams = z.infer<typeof workspaceParams>;

/** The contradictions in all reports of the workspace, open or not, for clients that ask for them. */
export const workspaceDiagnostics: Feature = {
  listen(connection, session) {
    const { method } = WorkspaceDiagnosticRequest;
    const answer = async ({ previousResultIds, partialResultToken }: WorkspaceParams, token: CancellationToken) => {
      let items: WorkspaceDocumentDiagnosticReport[] = [];
      const send = async (): Promise<void> => {
        if (partialResultToken === undefined || items.length === 0) return;
        await connection.sendProgress(PARTIAL, partialResultToken, { items });
        items = [];
      };
      for await (const item of checkWorkspace(previousResultIds, token, session)) {
        items.push(item);
        if (item.kind === "full") await send(); // what is unchanged can wait
      }
      await send();
      return { items };
    };
    connection.onRequest(method, safely(method, { params: workspaceParams, empty: { items: [] }, answer }, session.log));
  },
};

const PARTIAL = new ProgressType<WorkspaceDiagnosticReport>();

/**
 * Checks one report after another, with room for other requests between them, until it is cancelled. A report whose answer would be the one
 * that the client has is not read. Files that are no reports any more lose their problems.
 */
async function* checkWorkspace(
  previous: WorkspaceParams["previousResultIds"],
  cancelled: CancellationToken,
  session: Session,
): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
  if (!session.client.pullsWorkspace) return;
  await session.pending;
  session.index.start();
  await Promise.race([session.index.whenRead(), whenCancelled(cancelled)]);
  for (const uri of session.documents.keys()) await session.whenRead(uri); // what has just been opened may not have been read yet
  const known = new Map(previous.map(({ uri, value }) => [uriKey(uri), value]));
  const all = session.all();
  let looked = 0;
  for (const { summary, state } of states(all, session)) {
    if (cancelled.isCancellationRequested) return;
    if (++looked > MOST_CHECKED) break;
    const { uri } = summary;
    const version = session.documents.get(uri)?.version ?? null;
    if (known.get(uriKey(uri)) === state) yield { kind: "unchanged", uri, version, resultId: state };
    else {
      const report = await session.inFull(uri);
      if (report) yield { kind: "full", uri, version, resultId: state, items: await diagnosticsOf(report, state, session) };
      await pause();
    }
  }
  if (looked > MOST_CHECKED) session.log(`Only the first ${MOST_CHECKED} of ${all.length} reports of the workspace are checked.`);
  const there = new Set(all.map(({ uri }) => uriKey(uri)));
  for (const { uri } of previous) if (!there.has(uriKey(uri))) yield { kind: "full", uri, version: null, items: [] };
}

/** Reports with their states; those on one body stand together, so that what is read for one is at hand for the next. */
function* states(
  summaries: readonly ReportSummary[],
  session: Session,
): Generator<{ readonly summary: ReportSummary; readonly state: string }> {
  const groups = groupBy(summaries, ({ identity }) => bodyKey(identity.body) ?? "");
  for (const group of groups.values()) {
    for (const summary of group) yield { summary, state: session.state(summary, group) };
  }
}
