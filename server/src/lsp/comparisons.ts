import * as z from "zod";
import { comparable, comparisonOf, comparisonWithPrevious } from "../features/comparisons.ts";
import { type Feature, inDocument, textDocument } from "./feature.ts";
import { COMPARABLE, COMPARISON, type ComparableDocument, type PageAnswer } from "./protocol.ts";
import { safely } from "./safely.ts";
import type { Session } from "./session.ts";

const comparisonParams = z.object({ textDocument, with: z.array(z.string()).optional() });

/** What our own client asks to show reports beside each other. */
export const comparisons: Feature = {
  capability: () => ({}),
  listen(connection, session) {
    const listed = {
      params: inDocument,
      empty: [],
      answer: ({ textDocument: { uri } }: z.infer<typeof inDocument>) => listOf(uri, session),
    };
    const compared = {
      params: comparisonParams,
      empty: null,
      answer: (params: z.infer<typeof comparisonParams>) => compare(params, session),
    };
    connection.onRequest(COMPARABLE, safely(COMPARABLE, listed, session.log));
    connection.onRequest(COMPARISON, safely(COMPARISON, compared, session.log));
  },
};

function listOf(uri: string, session: Session): readonly ComparableDocument[] {
  const own = session.report(uri)?.report.summary;
  return own ? comparable(own, session.others(uri)) : [];
}

async function compare(
  { textDocument: { uri }, with: chosen }: z.infer<typeof comparisonParams>,
  session: Session,
): Promise<PageAnswer | null> {
  const own = session.report(uri)?.report;
  if (!own) return null;
  if (!chosen) return comparisonWithPrevious(own, await session.related(own));
  const others = await Promise.all(chosen.map((other) => session.inFull(other)));
  return comparisonOf([own, ...others.filter((other) => other !== undefined)]);
}
