import { l10n, Range, type TextEditor, window } from "vscode";
import { FINDING_PLACES, type FindingPlaceAnswer } from "../../server/src/lsp/protocol.ts";
import { type AtHand, editorAtHand } from "./atHand.ts";

/** Long enough to be read; the next step takes its place. */
const SHOWN_MS = 8_000;

/**
 * Goes to the next finding or contradiction in the order of the text, or the one before, and round from the last to the first. Its words are
 * selected, which has a screen reader say them; the status bar says what it is.
 */
export async function stepToFinding(atHand: AtHand, direction: "next" | "previous"): Promise<void> {
  const editor = await editorAtHand(atHand);
  if (!editor) return;
  const { document } = editor;
  const { version } = document;
  const found = await atHand.server.ask<readonly FindingPlaceAnswer[]>(FINDING_PLACES, { textDocument: { uri: document.uri.toString() } });
  if (document.version !== version || !found) return;
  const places = found.map(({ range: { start, end }, label }) => ({
    range: new Range(start.line, start.character, end.line, end.character),
    label,
  }));
  const at = direction === "next" ? nextAfter(places, editor) : previousBefore(places, editor);
  const place = places[at];
  if (!place) return void window.setStatusBarMessage(l10n.t("Nothing was found in this text."), SHOWN_MS);
  // awaited, so that the next step begins here: a selection that is merely set may be overtaken by news of the one before
  await window.showTextDocument(document, { selection: place.range, ...(editor.viewColumn && { viewColumn: editor.viewColumn }) });
  window.setStatusBarMessage(l10n.t("{0} of {1} · {2}", at + 1, places.length, place.label), SHOWN_MS);
}

interface Place {
  readonly range: Range;
}

/** The first that begins after the selection does, or with it but ends later; the first of all where there is none. */
function nextAfter(places: readonly Place[], { selection }: TextEditor): number {
  const at = places.findIndex(
    ({ range }) =>
      range.start.isAfter(selection.start) ||
      (range.start.isEqual(selection.start) && (range.end.isAfter(selection.end) || (selection.isEmpty && !range.isEmpty))),
  );
  return Math.max(at, 0);
}

function previousBefore(places: readonly Place[], { selection }: TextEditor): number {
  const at = places.findLastIndex(
    ({ range }) => range.start.isBefore(selection.start) || (range.start.isEqual(selection.start) && range.end.isBefore(selection.end)),
  );
  return at < 0 ? places.length - 1 : at;
}
