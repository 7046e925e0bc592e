import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { references } from "./references.ts";

/** The places of this document that speak of what stands at an offset (UTF-16): all names of a question, all sentences on one finding. */
export const documentHighlight = (document: ReportDocument, offset: number): readonly Span[] =>
  references(document, [], offset).map(({ span }) => span);
