import { DocumentSymbolRequest, HoverRequest } from "vscode-languageserver";
import * as z from "zod/mini";
import { asksForRelated, hover } from "../features/hover.ts";
import { outlineInSteps } from "../features/outline.ts";
import { amendments } from "./amendments.ts";
import { asides } from "./asides.ts";
import { codeActions } from "./codeActions.ts";
import { comparisons } from "./comparisons.ts";
import { documentDiagnostics } from "./diagnostics.ts";
import { position } from "./documents.ts";
import { atPosition, type Feature, inDocument, onReport, textDocument } from "./feature.ts";
import { findings } from "./findings.ts";
import { inText } from "./inText.ts";
import { navigation } from "./navigation.ts";
import { RECOGNITION_DETAILS } from "./protocol.ts";
import { safely } from "./safely.ts";
import { takingAway } from "./takingAway.ts";
import { toFlatSymbols, toHover, toSymbols } from "./toLsp.ts";
import { vitalsOfServer } from "./vitalsOfServer.ts";
import { workspaceDiagnostics } from "./workspaceDiagnostics.ts";
import { workspaceSymbols } from "./workspaceSymbols.ts";

/** Every feature; a new one is an entry here over a function of `features/`. */
export const features: readonly Feature[] = [
  onReport(HoverRequest.type, {
    params: atPosition,
    empty: null,
    async answer({ document, report }, { position }, session) {
      const offset = document.offsetAt(position);
      const related = asksForRelated(report, offset) ? await session.related(report) : [];
      const found = hover(report, session.others(document.uri), offset, {
        related,
        showsPictures: session.showsPictures && session.settingsFor(document.uri).hoverPictures,
      });
      return found ? toHover(document, found, session.client) : null;
    },
  }),
  onReport(DocumentSymbolRequest.type, {
    params: inDocument,
    empty: [],
    *answer({ document, report }, _, session) {
      const items = yield* outlineInSteps(report, { findings: session.settingsFor(document.uri).outlineFindings });
      yield;
      return (session.client.nestsSymbols ? toSymbols : toFlatSymbols)(document, items);
    },
  }),
  ...navigation,
  ...inText,
  ...asides,
  workspaceSymbols,
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

/** Our own client's page on what was recognised and why: of any open document, for a text that is no report has its reasons too. */
function recognition(): Feature {
  return {
    listen(connection, session) {
      const params = z.object({ textDocument, position: z.optional(position) });
      const answer = async ({ textDocument: { uri }, position }: z.infer<typeof params>): Promise<string | null> => {
        const { recognitionDetails } = await import("../features/recognitionDetails.ts"); // seldom asked for
        const document = session.documents.get(uri);
        if (!document) return null;
        const { parse } = session.configurations.of(uri);
        return recognitionDetails(uri, document.getText(), { line: position && position.line + 1, refused: session.isRefused(uri), parse });
      };
      connection.onRequest(RECOGNITION_DETAILS, safely(RECOGNITION_DETAILS, { params, empty: null, answer }, session.log));
    },
  };
}
