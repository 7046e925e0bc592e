import { DocumentSymbolRequest, HoverRequest, type SymbolInformation, WorkspaceSymbolRequest } from "vscode-languageserver";
import * as z from "zod";
import { asksForRelated, hover } from "../features/hover.ts";
import { outline } from "../features/outline.ts";
import { recognitionDetails } from "../features/recognitionDetails.ts";
import { workspaceSymbols } from "../features/workspaceSymbols.ts";
import { amendments } from "./amendments.ts";
import { codeActions } from "./codeActions.ts";
import { comparisons } from "./comparisons.ts";
import { documentDiagnostics } from "./diagnostics.ts";
import { position } from "./documents.ts";
import { atPosition, type Feature, inDocument, onReport, textDocument } from "./feature.ts";
import { findings } from "./findings.ts";
import { navigation } from "./navigation.ts";
import { RECOGNITION_DETAILS } from "./protocol.ts";
import { safely } from "./safely.ts";
import { takingAway } from "./takingAway.ts";
import { toFlatSymbols, toHover, toSymbols, toWorkspaceSymbol } from "./toLsp.ts";
import { vitalsOfServer } from "./vitalsOfServer.ts";
import { workspaceDiagnostics } from "./workspaceDiagnostics.ts";

/** Every feature; a new one is an entry here over a function of `features/`. */
export const features: readonly Feature[] = [
  onReport(HoverRequest.type, {
    capability: () => ({ hoverProvider: true }),
    params: atPosition,
    empty: null,
    async answer({ document, report }, { position }, session) {
      const offset = document.offsetAt(position);
      const related = asksForRelated(report, offset) ? await session.related(report) : [];
      const found = hover(report, session.others(document.uri), offset, { related, showsPictures: session.showsPictures });
      return found ? toHover(document, found, session.client) : null;
    },
  }),
  onReport(DocumentSymbolRequest.type, {
    capability: () => ({ documentSymbolProvider: true }),
    params: inDocument,
    empty: [],
    answer: ({ document, report }, _, { client }) => (client.nestsSymbols ? toSymbols : toFlatSymbols)(document, outline(report)),
  }),
  ...navigation,
  symbolsOfWorkspace(),
  documentDiagnostics,
  workspaceDiagnostics,
  recognition(),
  comparisons,
  findings,
  codeActions,
  amendments,
  ...takingAway,
  vitalsOfServer,
];

/** Questions and areas for improvement of all reports; asking starts the reading of the workspace. */
function symbolsOfWorkspace(): Feature {
  return {
    capability: () => ({ workspaceSymbolProvider: true }),
    listen(connection, session) {
      const params = z.object({ query: z.string() });
      const answer = ({ query }: z.infer<typeof params>): SymbolInformation[] => {
        session.index.start();
        return workspaceSymbols(session.all(), query).map(toWorkspaceSymbol);
      };
      connection.onRequest(
        WorkspaceSymbolRequest.method,
        safely(WorkspaceSymbolRequest.method, { params, empty: [], answer }, session.log),
      );
    },
  };
}

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
