import type { Position, TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { lineCounter, offsetAfter, type PositionEncoding } from "./positionEncoding.ts";

type Basics = Pick<TextDocument, "uri" | "languageId" | "version" | "lineCount" | "getText" | "positionAt" | "offsetAt">;

/**
 * A document with offsets in UTF-16 units, as everywhere, and positions as its client counts them. A position past the end of a line or of the
 * text is led back there, one inside a character to its beginning; but a client that counts UTF-16 units may edit half of a surrogate pair.
 */
export interface EncodedDocument extends Basics {
  readonly encoding: PositionEncoding;
  /** Edits the document, one change after another. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void;
}

/** A document with this text. */
export function encodedDocument(
  { uri, languageId = "", version = 0, text }: Pick<Basics, "uri"> & Partial<Basics> & { readonly text: string },
  encoding: PositionEncoding,
): EncodedDocument {
  const document = TextDocument.create(uri, languageId, version, text);
  let unitsTo = lineCounter(text, encoding);

  function positionAt(offset: number): Position {
    const position = document.positionAt(offset);
    if (encoding === "utf-16") return position;
    const { line, character } = position;
    const start = document.offsetAt({ line, character: 0 });
    return { line, character: unitsTo(start, start + character) };
  }

  function offsetAt({ line, character }: Position): number {
    const [start, end] = [0, Number.MAX_SAFE_INTEGER].map((far) => document.offsetAt({ line, character: far })) as [number, number];
    return offsetAfter(document.getText(), start, end, character, encoding);
  }

  function edit(change: TextDocumentContentChangeEvent, newVersion: number): void {
    if (!("range" in change) || change.range === undefined) {
      TextDocument.update(document, [{ text: change.text }], newVersion);
      return;
    }
    const [from, to] = [offsetAt(change.range.start), offsetAt(change.range.end)].sort((a, b) => a - b) as [number, number];
    const range = { start: document.positionAt(from), end: document.positionAt(to) };
    TextDocument.update(document, [{ range, text: change.text }], newVersion);
    const all = document.getText();
    // where an edit brings a CR and an LF together there is one line end less, which the library does not see
    if (isLineEndAt(all, from) || isLineEndAt(all, from + change.text.length)) TextDocument.update(document, [{ text: all }], newVersion);
  }

  return {
    uri,
    languageId,
    encoding,
    get version() {
      return document.version;
    },
    get lineCount() {
      return document.lineCount;
    },
    getText: (range) => (range ? document.getText().substring(offsetAt(range.start), offsetAt(range.end)) : document.getText()),
    positionAt,
    offsetAt,
    update(changes, newVersion) {
      for (const change of changes) edit(change, newVersion);
      unitsTo = lineCounter(document.getText(), encoding);
    },
  };
}

/** Whether an offset is between the two characters of a CRLF. */
const isLineEndAt = (text: string, offset: number): boolean => text[offset - 1] === "\r" && text[offset] === "\n";
