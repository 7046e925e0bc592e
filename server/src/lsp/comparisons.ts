import * as z from "zod/mini";
import type { ReportDocument } from "../features/document.ts";
import { uriKey } from "../workspace/uriKey.ts";
import { type Feature, inDocument, textDocument } from "./feature.ts";
import { COMPARABLE, COMPARISON, COMPARISON_WITH_REPORT, type ComparableDocument, type PageAnswer } from "./protocol.ts";
import { safely } from "./safely.ts";
import type { Session } from "./session.ts";
import { workspaceRead } from "./workspaceRead.ts";

const comparisonParams = z.object({ textDocument, with: z.optional(z.array(z.string())) });
const reportParams = z.object({ textDocument, report: z.optional(z.string()) });

// What makes pages is loaded when one is asked for.
const comparing = () => import("../features/comparisons.ts");
const holdingAgainst = () => import("../features/checks.ts");

/** What our own client asks to show reports beside each other. */
export const comparisons: Feature = {
  listen(connection, session) {
    const listed = {
      params: inDocument,
      empty: [],
      answer: async ({ textDocument: { uri } }: z.infer<typeof inDocument>) => {
        await workspaceRead(session);
        return listOf(uri, session);
      },
    };
    const compared = {
      params: comparisonParams,
      empty: null,
      answer: (params: z.infer<typeof comparisonParams>) => compare(params, session),
    };
    const heldAgainst = {
      params: reportParams,
      empty: null,
      answer: (params: z.infer<typeof reportParams>) => compareWithReport(params, session),
    };
    connection.onRequest(COMPARISON_WITH_REPORT, safely(COMPARISON_WITH_REPORT, heldAgainst, session.log));
    connection.onRequest(COMPARABLE, safely(COMPARABLE, listed, session.log));
    connection.onRequest(COMPARISON, safely(COMPARISON, compared, session.log));
  },
};

async function listOf(uri: string, session: Session): Promise<readonly ComparableDocument[]> {
  const { comparable } = await comparing();
  const own = (await session.whenRead(uri))?.report.summary;
  return own ? comparable(own, session.others(uri)) : [];
}

async function compare(
  { textDocument: { uri }, with: chosen }: z.infer<typeof comparisonParams>,
  session: Session,
): Promise<PageAnswer | null> {
  const own = (await session.whenRead(uri))?.report;
  if (!own) return null;
  await workspaceRead(session);
  const { comparisonOf, comparisonWithPrevious } = await comparing();
  if (!chosen) return comparisonWithPrevious(own, await session.related(own));
  return comparisonOf([own, ...(await chosenIn(chosen, uri, session))]);
}

async function compareWithReport(
  { textDocument: { uri }, report }: z.infer<typeof reportParams>,
  session: Session,
): Promise<PageAnswer | null> {
  const own = (await session.whenRead(uri))?.report;
  if (!own) return null;
  await workspaceRead(session);
  const [chosen] = await chosenIn(report === undefined ? [] : [report], uri, session);
  return (await holdingAgainst()).comparisonWithReport(own, await session.related(own), chosen);
}

/** Those of the chosen documents that are on the same body, in full: no other is read, whatever a client asks for. */
async function chosenIn(chosen: readonly string[], uri: string, session: Session): Promise<readonly ReportDocument[]> {
  const keys = new Set(chosen.map(uriKey));
  const members = (await listOf(uri, session)).filter((one) => keys.has(uriKey(one.uri)));
  const documents = await Promise.all(members.map((one) => session.inFull(one.uri)));
  return documents.filter((document) => document !== undefined);
}
