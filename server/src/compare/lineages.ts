import type { ReportDocument } from "../model/document.ts";
import { groupBy } from "./groupBy.ts";
import { inspectionOf } from "./inspection.ts";
import { bodyKey } from "./lineage.ts";

/**
 * Groups documents by body and programme, in the order of their first coming: what may be compared is in one group. A text whose body or
 * framework is not known is in none, and of several with one address only the first counts.
 */
export function lineagesOf(documents: readonly ReportDocument[]): readonly (readonly ReportDocument[])[] {
  const once = new Map(documents.toReversed().map((document) => [document.uri, document]));
  const known = [...new Set(documents.map(({ uri }) => once.get(uri)!))].flatMap((document) => {
    const body = bodyKey(document.summary.identity.body);
    const programme = inspectionOf(document.summary)?.framework.programme;
    return body === undefined || programme === undefined ? [] : [{ key: JSON.stringify([body, programme]), document }];
  });
  return [...groupBy(known, ({ key }) => key).values()].map((group) => group.map(({ document }) => document));
}
