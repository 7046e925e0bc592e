import * as l10n from "@vscode/l10n";
import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type Location,
} from "vscode-languageserver";
import * as z from "zod/mini";
import { tooLargeWords } from "../features/tooLarge.ts";
import type { ReportDocument } from "../model/document.ts";
import type { RelatedPlace } from "../model/problem.ts";
import { capped } from "../rules/cap.ts";
import { formatNumber } from "../wording/numbers.ts";
import { checkedReport } from "./checkedReport.ts";
import { onReport, textDocument } from "./feature.ts";
import type { Session } from "./session.ts";
import { toDiagnostic, toLocation } from "./toLsp.ts";

/** The contradictions in one document, for clients that ask for them. */
export const documentDiagnostics = onReport(DocumentDiagnosticRequest.type, {
  params: z.object({ textDocument, previousResultId: z.optional(z.string()) }),
  empty: { kind: "full", items: [] },
  otherwise: (uri, { documents }): DocumentDiagnosticReport | undefined =>
    documents.isTooLarge(uri) ? { kind: "full", items: [notRead()] } : undefined,
  async answer({ report }, { previousResultId }, session): Promise<DocumentDiagnosticReport> {
    const resultId = session.state(report.summary);
    if (resultId === previousResultId) return { kind: "unchanged", resultId };
    return { kind: "full", resultId, items: await diagnosticsOf(report, resultId, session) };
  },
});

/** All that is said of a text that is too long to be read. */
export const notRead = (): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  source: "Inspection Lens",
  message: tooLargeWords(),
});

/** What the rules say about a report, without what the reader has accepted; where that is more than can be shown, the last one says so. */
export async function diagnosticsOf(report: ReportDocument, state: string, session: Session): Promise<Diagnostic[]> {
  const opened = session.documents.get(report.uri);
  // what is wrong in a copy is told of the report it was made from
  if (opened && session.made.of(opened) === "copy") return [];
  const { open, related } = await checkedReport(report, state, session);
  const { shown, more } = capped(open);
  const documents = new Map([report, ...related].map((one) => [one.uri, one]));
  const locate = (place: RelatedPlace): Location | undefined => {
    const target = session.client.showsRelatedPlaces ? documents.get(place.uri) : undefined;
    return target && toLocation({ document: target, span: place }, session.client);
  };
  const diagnostics = shown.map((problem) => withPage(toDiagnostic(report, problem, locate, session.client), problem.code, session));
  const last = diagnostics.at(-1);
  return more > 0 && last ? [...diagnostics, leftOut(last, more)] : diagnostics;
}

const leftOut = ({ range, source = "" }: Diagnostic, more: number): Diagnostic => ({
  range,
  severity: DiagnosticSeverity.Information,
  source,
  message:
    more === 1
      ? l10n.t("1 more contradiction in this document is not shown.")
      : l10n.t("{0} more contradictions in this document are not shown.", formatNumber(more)),
});

const withPage = (diagnostic: Diagnostic, code: string, { client: { rulePages } }: Session): Diagnostic =>
  rulePages === undefined ? diagnostic : { ...diagnostic, codeDescription: { href: `${rulePages}#${code}` } };
