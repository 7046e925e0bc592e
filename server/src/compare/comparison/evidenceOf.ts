import type { Evidence } from "../../model/comparison.ts";
import type { ReportDocument } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { placeIn } from "../summarise.ts";
import { wordsOf } from "../wordsOf.ts";

/** A span of a document as it can be said without the document. */
export const evidenceOf = (document: ReportDocument, span: Span): Evidence => ({
  uri: document.uri,
  ...placeIn(document.report, span),
  words: wordsOf(document, span),
});
