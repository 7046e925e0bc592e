import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  type Location,
  type ProtocolRequestType,
  type ServerCapabilities,
} from "vscode-languageserver";
import * as z from "zod";
import { hover } from "../features/hover.ts";
import { outline } from "../features/outline.ts";
import { recognitionDetails } from "../features/recognitionDetails.ts";
import type { RelatedPlace } from "../model/problem.ts";
import type { ReportSummary } from "../model/summary.ts";
import { check } from "../rules/check.ts";
import type { Abilities } from "./capabilities.ts";
import { position } from "./documents.ts";
import { findings } from "./findings.ts";
import { RECOGNITION_DETAILS } from "./protocol.ts";
import { safely } from "./safely.ts";
import type { OpenReport, Session } from "./session.ts";
import { toDiagnostic, toFlatSymbols, toHover, toRange, toSymbols } from "./toLsp.ts";

/** One feature of the Language Server Protocol: what announces it, and what answers it. */
export interface Feature {
  readonly capability: (client: Abilities) => Partial<ServerCapabilities>;
  readonly listen: (connection: Connection, session: Session) => void;
}

const textDocument = z.object({ uri: z.string() });
const inDocument = z.object({ textDocument });
const atPosition = z.object({ textDocument, position });

/** Every feature; a new one is an entry here over a function of `features/`. */
export const features: readonly Feature[] = [
  onReport(HoverRequest.type, {
    capability: () => ({ hoverProvider: true }),
    params: atPosition,
    empty: null,
    answer({ document, report }, { position }, session) {
      const found = hover(report, session.others(document.uri), document.offsetAt(position));
      return found ? toHover(document, found, session.client) : null;
    },
  }),
  onReport(DocumentSymbolRequest.type, {
    capability: () => ({ documentSymbolProvider: true }),
    params: inDocument,
    empty: [],
    answer: ({ document, report }, _, { client }) => (client.nestsSymbols ? toSymbols : toFlatSymbols)(document, outline(report)),
  }),
  onReport(DocumentDiagnosticRequest.type, {
    capability: (client) =>
      client.pullsDiagnostics ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } } : {},
    params: z.object({ textDocument, previousResultId: z.string().optional() }),
    empty: { kind: "full", items: [] },
    answer(open, { previousResultId }, session): DocumentDiagnosticReport {
      const resultId = session.state(open.document);
      if (resultId === previousResultId) return { kind: "unchanged", resultId };
      return { kind: "full", resultId, items: diagnostics(open, session) };
    },
  }),
  recognition(),
  findings,
];

/** Our own client's page on what was recognised and why: of any open document, for a text that is no report has its reasons too. */
function recognition(): Feature {
  return {
    capability: () => ({}),
    listen(connection, session) {
      const params = z.object({ textDocument, position: position.optional() });
      const answer = ({ textDocument: { uri }, position }: z.infer<typeof params>): string | null => {
        const document = session.documents.get(uri);
        if (!document) return null;
        const { parse } = session.configurations.of(uri);
        return recognitionDetails(uri, document.getText(), { line: position && position.line + 1, refused: session.isRefused(uri), parse });
      };
      connection.onRequest(RECOGNITION_DETAILS, safely(RECOGNITION_DETAILS, { params, empty: null, answer }, session.log));
    },
  };
}

/** What the rules say about an open report. */
export function diagnostics({ document, report }: OpenReport, session: Session): Diagnostic[] {
  const others = session.others(document.uri);
  const locate = (place: RelatedPlace) => (session.client.showsRelatedPlaces ? locationOf(place, others, session) : undefined);
  return check(report, others, session.rulesFor(report.uri), session.log).map((problem) => toDiagnostic(document, problem, locate));
}

/** A place in an open document; in a report that is not open, the beginning of the line, for only that is kept of it. */
function locationOf(place: RelatedPlace, others: readonly ReportSummary[], { documents }: Session): Location | undefined {
  const document = documents.get(place.uri);
  if (document) return { uri: place.uri, range: toRange(document, place) };
  const grading = others.find(({ uri }) => uri === place.uri)?.gradings.find(({ start }) => start === place.start);
  const start = grading && { line: grading.line - 1, character: 0 };
  return start && { uri: place.uri, range: { start, end: start } };
}

/** A feature that answers requests on an open report, and with `empty` those on any other document. */
function onReport<Params extends { readonly textDocument: { readonly uri: string } }, P, Result, PR, E, RO>(
  { method }: ProtocolRequestType<P, Result, PR, E, RO>,
  feature: Pick<Feature, "capability"> & {
    readonly params: z.ZodType<Params>;
    readonly empty: Result;
    readonly answer: (open: OpenReport, params: Params, session: Session) => Result;
  },
): Feature {
  const { capability, params, empty } = feature;
  return {
    capability,
    listen(connection, session) {
      const answer = (params: Params) => {
        const open = session.report(params.textDocument.uri);
        return open ? feature.answer(open, params, session) : empty;
      };
      const handle = safely(method, { params, empty, answer }, session.log);
      // What is laid down for a folder is awaited, so that the first answer is right: an editor asks for an outline only once.
      connection.onRequest(method, (raw: unknown, token) => {
        const { pending } = session.configurations;
        return pending ? pending.then(() => handle(raw, token)) : handle(raw, token);
      });
    },
  };
}
