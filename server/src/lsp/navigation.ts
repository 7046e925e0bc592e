import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  ImplementationRequest,
  ReferencesRequest,
} from "vscode-languageserver";
import { definition } from "../features/definition.ts";
import { documentHighlight } from "../features/documentHighlight.ts";
import { implementation } from "../features/implementation.ts";
import { references } from "../features/references.ts";
import { atPosition, type Feature, onReport } from "./feature.ts";
import { toDefinition, toLocation, toRange } from "./toLsp.ts";

/** From one place to others, in this document and in the other reports on its body. */
export const navigation: readonly Feature[] = [
  onReport(DefinitionRequest.type, {
    params: atPosition,
    empty: null,
    async answer({ document, report }, { position }, session) {
      const jump = definition(report, await session.related(report), document.offsetAt(position));
      return jump ? toDefinition(report, jump, session.client) : null;
    },
  }),
  onReport(ImplementationRequest.type, {
    params: atPosition,
    empty: null,
    async answer({ document, report }, { position }, session) {
      const jump = implementation(report, await session.related(report), document.offsetAt(position));
      return jump ? toDefinition(report, jump, session.client) : null;
    },
  }),
  onReport(ReferencesRequest.type, {
    params: atPosition,
    empty: null,
    answer: async ({ document, report }, { position }, session) =>
      references(report, await session.related(report), document.offsetAt(position)).map((target) => toLocation(target, session.client)),
  }),
  onReport(DocumentHighlightRequest.type, {
    params: atPosition,
    empty: null,
    answer: ({ document, report }, { position }) =>
      documentHighlight(report, document.offsetAt(position)).map((span) => ({
        range: toRange(document, span),
        kind: DocumentHighlightKind.Text,
      })),
  }),
];
