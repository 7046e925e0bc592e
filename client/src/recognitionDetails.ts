import { l10n } from "vscode";
import { RECOGNITION_DETAILS, type RecognitionDetailsParams } from "../../server/src/lsp/protocol.ts";
import { type AtHand, editorAtHand } from "./atHand.ts";
import { fileName, type Pages } from "./pages.ts";

/** Opens, beside the active document, the page that says what was recognised in it and on the line of the cursor, and why. */
export async function showRecognitionDetails(atHand: AtHand, pages: Pages): Promise<void> {
  const editor = await editorAtHand(atHand);
  if (!editor) return;
  const { uri } = editor.document;
  const { line, character } = editor.selection.active;
  const params: RecognitionDetailsParams = { textDocument: { uri: uri.toString() }, position: { line, character } };
  const write = () => atHand.server.ask<string | null>(RECOGNITION_DETAILS, params);
  await pages.show({ name: l10n.t("Recognition details of {0}", fileName(uri)), about: [uri], write }, "beside");
}
