import { CodeLensRequest, InlayHintRequest, type CodeLens as LspCodeLens, ProtocolRequestType } from "vscode-languageserver";
import * as z from "zod/mini";
import { annotations } from "../features/annotations.ts";
import { type CodeLens, codeLens } from "../features/codeLens.ts";
import { inlayHints } from "../features/inlayHints.ts";
import { range } from "./documents.ts";
import type { EncodedDocument } from "./encodedDocument.ts";
import { type Feature, inDocument, onReport, textDocument } from "./feature.ts";
import { ANNOTATIONS, type AnnotationsAnswer, COMPARE_WITH_PREVIOUS, type PlacesToShow, SHOW_PLACES } from "./protocol.ts";
import type { Session } from "./session.ts";
import { rangeOfPlace, toMarkup, toRange } from "./toLsp.ts";

const annotationsRequest = new ProtocolRequestType<unknown, AnnotationsAnswer | null, never, void, void>(ANNOTATIONS);

/** What an editor shows beside a report's words: marks under grades, what a grade was before, and lines above headings. */
export const asides: readonly Feature[] = [
  onReport(annotationsRequest, {
    params: inDocument,
    empty: null,
    answer: ({ document, report }) => ({
      version: document.version,
      marks: annotations(report).map(({ shape, prior, ...span }) => ({ range: toRange(document, span), shape, prior })),
    }),
  }),
  onReport(InlayHintRequest.type, {
    params: z.object({ textDocument, range }),
    empty: null,
    answer({ document, report }, { range: { start, end } }, session) {
      if (!session.settings.inlayHints) return null;
      const within = { start: document.offsetAt(start), end: document.offsetAt(end) };
      return inlayHints(report, session.others(document.uri), within).map(({ offset, label, tooltip }) => ({
        position: document.positionAt(offset),
        label,
        tooltip: toMarkup(document, tooltip, session.client),
        paddingLeft: true,
      }));
    },
  }),
  onReport(CodeLensRequest.type, {
    params: inDocument,
    empty: null,
    answer: ({ document, report }, _, session) =>
      session.settings.codeLens ? codeLens(report, session.others(document.uri)).map((lens) => toCodeLens(document, lens, session)) : null,
  }),
];

/** A lens whose command our own client executes; any other one shows its words alone. */
function toCodeLens(document: EncodedDocument, { span, title, leadsTo }: CodeLens, { client }: Session): LspCodeLens {
  const range = toRange(document, span);
  if (!client.runsCommands) return { range, command: { title, command: "" } };
  if (leadsTo.kind === "comparison") return { range, command: { title, command: COMPARE_WITH_PREVIOUS } };
  const toShow: PlacesToShow = {
    from: { uri: document.uri, range },
    places:
      leadsTo.kind === "findings"
        ? leadsTo.spans.map((one) => ({ uri: document.uri, range: toRange(document, one) }))
        : [{ uri: leadsTo.uri, range: rangeOfPlace(leadsTo.place) }],
  };
  return { range, command: { title, command: SHOW_PLACES, arguments: [toShow] } };
}
