import { TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import * as z from "zod/mini";

const uinteger = z.int().check(z.nonnegative());
export const position = z.object({ line: uinteger, character: uinteger });
export const range = z.object({ start: position, end: position });
const changes = z.array(z.object({ text: z.string(), range: z.optional(range) }));
const opened = z.tuple([z.string(), z.string(), z.int(), z.string()]);

/**
 * The documents that the client has open. What is no valid message is refused with an exception, which the connection logs: a position
 * that is no number would silently double the text. A change older than the document, as one may come after a restart, is left out.
 */
export const openDocuments = (): TextDocuments<TextDocument> =>
  new TextDocuments({
    create: (...document) => TextDocument.create(...opened.parse(document)),
    update: (document, edits, version) => {
      if (version < document.version) return document;
      changes.parse(edits);
      return TextDocument.update(document, edits, uinteger.parse(version));
    },
  });
