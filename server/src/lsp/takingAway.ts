import { ProtocolRequestType } from "vscode-languageserver";
import * as z from "zod/mini";
import { lineAt } from "../compare/lineAt.ts";
import { citationOf } from "../features/citation.ts";
import { cited } from "../features/cited.ts";
import { cleanCopy } from "../features/cleanCopy.ts";
import { findingPlaces } from "../features/findingPlaces.ts";
import { checkedReport } from "./checkedReport.ts";
import { range } from "./documents.ts";
import { exportFindings } from "./exportFindings.ts";
import { type Feature, inDocument, onReport, textDocument } from "./feature.ts";
import { pathInFolder } from "./pathInFolder.ts";
import { CITATION, type CitationAnswer, CLEAN_COPY, FINDING_PLACES, type FindingPlaceAnswer } from "./protocol.ts";
import { toRange } from "./toLsp.ts";

/** What our own client asks to go from finding to finding, and to take things out of a report into texts of the reader's own. */
export const takingAway: readonly Feature[] = [
  onReport(ours<FindingPlaceAnswer[]>(FINDING_PLACES), {
    params: inDocument,
    empty: [],
    async answer({ document, report }, _, session) {
      const { open } = await checkedReport(report, session.state(report.summary), session);
      return findingPlaces(report, open).map(({ label, ...span }) => ({ range: toRange(document, span), label }));
    },
  }),
  onReport(ours<CitationAnswer | null>(CITATION), {
    params: z.object({ textDocument, range }),
    empty: null,
    answer({ document, report }, { range }, session) {
      const found = cited(report, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) });
      if (!found) return null;
      const { kind, ...span } = found;
      const { citationForm } = session.settingsFor(report.uri);
      const text = citationOf(report, span, { form: citationForm, path: pathInFolder(report.uri, session.folders) });
      return { text, kind, line: lineAt(report.report, span.start) };
    },
  }),
  onReport(ours<string | null>(CLEAN_COPY), {
    params: inDocument,
    empty: null,
    answer({ report }, _, session) {
      const copy = cleanCopy(report, session.settingsFor(report.uri).cleanCopyLines, session.configurations.of(report.uri).parse);
      session.made.add(copy, "copy");
      return copy;
    },
  }),
  exportFindings,
];

/** A request that only our own client knows. */
function ours<Result>(method: string): ProtocolRequestType<unknown, Result, never, void, void> {
  return new ProtocolRequestType(method);
}
