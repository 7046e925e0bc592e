import { env, l10n, type Position, window } from "vscode";
import { CITATION, type Citation, type CitationAnswer, type CitationParams } from "../../server/src/lsp/protocol.ts";
import { type AtHand, editorAtHand, sayBriefly } from "./atHand.ts";

/**
 * Puts a citation on the clipboard: the one given, as a quick fix does; else that of the selection, of the finding at the cursor or of the
 * sentence there, in the form that the reader wants.
 */
export async function copyCitation(atHand: AtHand, given?: unknown): Promise<void> {
  if (isCitation(given)) return void (await env.clipboard.writeText(given.text));
  const editor = await editorAtHand(atHand);
  if (!editor) return;
  const { document, selection } = editor;
  const range = { start: plain(selection.start), end: plain(selection.end) };
  const params: CitationParams = { textDocument: { uri: document.uri.toString() }, range };
  const answer = await atHand.server.ask<CitationAnswer | null>(CITATION, params);
  if (!answer) return void window.setStatusBarMessage(l10n.t("There is nothing to cite here."), 4_000);
  await env.clipboard.writeText(answer.text);
  sayBriefly(wordsOf(answer));
}

// a worker is given copies, and a copy of the editor's own position has lost its numbers
const plain = ({ line, character }: Position): CitationParams["range"]["start"] => ({ line, character });

// a menu gives the document's address
const isCitation = (given: unknown): given is Citation =>
  typeof given === "object" && given !== null && "text" in given && typeof given.text === "string";

function wordsOf({ kind, line }: CitationAnswer): string {
  switch (kind) {
    case "selection":
      return l10n.t("Copied the selection as a citation, line {0}", line);
    case "finding":
      return l10n.t("Copied the finding at the cursor as a citation, line {0}", line);
    case "sentence":
      return l10n.t("Copied the sentence at the cursor as a citation, line {0}", line);
  }
}
