import { TextDocuments } from "vscode-languageserver";
import * as z from "zod/mini";
import { type EncodedDocument, encodedDocument } from "./encodedDocument.ts";
import type { PositionEncoding } from "./positionEncoding.ts";

const uinteger = z.int().check(z.nonnegative());
export const position = z.object({ line: uinteger, character: uinteger });
export const range = z.object({ start: position, end: position });
const changes = z.array(z.object({ text: z.string(), range: z.optional(range) }));
const opened = z.tuple([z.string(), z.string(), z.int(), z.string()]);

/**
 * The documents that the client has open, with positions as it counts them: in the encoding that is agreed upon by then. What is no valid message is refused with an exception, which the connection logs: a position
 * that is no number would silently double the text. A change older than the document, as one may come after a restart, is left out.
 */
export const openDocuments = (encoding: () => PositionEncoding): TextDocuments<EncodedDocument> =>
  new TextDocuments({
    create: (...document) => {
      const [uri, languageId, version, text] = opened.parse(document);
      return encodedDocument({ uri, languageId, version, text }, encoding());
    },
    update: (document, edits, version) => {
      if (version < document.version) return document;
      changes.parse(edits);
      document.update(edits, uinteger.parse(version));
      return document;
    },
  });
