import {
  DocumentLinkRequest,
  FoldingRangeKind,
  FoldingRangeRequest,
  type SelectionRange,
  SelectionRangeRequest,
  SemanticTokensBuilder,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver";
import * as z from "zod/mini";
import { documentLinks } from "../features/documentLinks.ts";
import { foldingRanges } from "../features/foldingRanges.ts";
import { selectionRanges } from "../features/selectionRange.ts";
import { type SemanticToken, semanticTokensInSteps } from "../features/semanticTokens.ts";
import { TOKEN_TYPES } from "../features/semanticTokenTypes.ts";
import type { Span } from "../model/span.ts";
import { inStretches, type Steps } from "../text/steps.ts";
import { position, range } from "./documents.ts";
import type { EncodedDocument } from "./encodedDocument.ts";
import { type Feature, inDocument, onReport, textDocument } from "./feature.ts";
import { toRange } from "./toLsp.ts";

/** What an editor does with a report's text itself: folding, selecting, painting and following addresses. */
export const inText: readonly Feature[] = [
  onReport(FoldingRangeRequest.type, {
    params: inDocument,
    empty: null,
    answer: ({ report }, _, { client }) =>
      foldingRanges(report, client.mostFolds).map(({ from, to, kind }) => ({
        startLine: from - 1,
        endLine: to - 1,
        ...(kind === "furniture" && { kind: FoldingRangeKind.Comment }),
      })),
  }),
  onReport(SelectionRangeRequest.type, {
    params: z.object({ textDocument, positions: z.array(position) }),
    empty: null,
    answer: ({ document, report }, { positions }) =>
      selectionRanges(
        report,
        positions.map((one) => document.offsetAt(one)),
      ).map((chain) => toSelectionRange(document, chain)),
  }),
  onReport(SemanticTokensRequest.type, {
    params: inDocument,
    empty: null,
    *answer({ document, report }) {
      return yield* encoded(document, yield* semanticTokensInSteps(report));
    },
  }),
  onReport(SemanticTokensRangeRequest.type, {
    params: z.object({ textDocument, range }),
    empty: null,
    *answer({ document, report }, { range: { start, end } }) {
      const within = { start: document.offsetAt(start), end: document.offsetAt(end) };
      return yield* encoded(document, yield* semanticTokensInSteps(report, within));
    },
  }),
  onReport(DocumentLinkRequest.type, {
    params: inDocument,
    empty: null,
    answer: ({ document, report }) => documentLinks(report).map(({ target, ...span }) => ({ range: toRange(document, span), target })),
  }),
];

/** A chain of spans, smallest first, as the protocol has it; it always has the whole text at its end. */
function toSelectionRange(document: EncodedDocument, chain: readonly Span[]): SelectionRange {
  const ranges = chain.map((span) => toRange(document, span)).reverse();
  return (
    ranges.reduce<SelectionRange | undefined>((parent, range) => (parent ? { range, parent } : { range }), undefined) ?? wholeOf(document)
  );
}

const wholeOf = (document: EncodedDocument): SelectionRange => ({ range: toRange(document, { start: 0, end: document.getText().length }) });

/** Tokens that are encoded in one step. */
const STRETCH = 8_000;

function* encoded(document: EncodedDocument, tokens: readonly SemanticToken[]): Steps<{ data: number[] }> {
  const builder = new SemanticTokensBuilder();
  yield* inStretches(0, tokens.length, STRETCH, (from, to) => {
    for (const { start, end, type } of tokens.slice(from, to)) {
      const { line, character } = document.positionAt(start);
      builder.push(line, character, document.positionAt(end).character - character, TOKEN_TYPES.indexOf(type), 0);
    }
  });
  return { data: builder.build().data };
}
