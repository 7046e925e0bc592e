import { window } from "vscode";
import { RECOGNITION_DETAILS, type RecognitionDetailsParams } from "../../server/src/lsp/protocol.ts";
import { fileName, type Pages } from "./pages.ts";
import type { Server } from "./server.ts";

/** Opens, beside the active document, the page that says what was recognised in it and on the line of the cursor, and why. */
export async function showRecognitionDetails(server: Server, pages: Pages): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { uri } = editor.document;
  const { line, character } = editor.selection.active;
  const params: RecognitionDetailsParams = { textDocument: { uri: uri.toString() }, position: { line, character } };
  const write = () => server.ask<string | null>(RECOGNITION_DETAILS, params);
  await pages.show({ name: `recognition-details/${fileName(uri)}`, about: [uri], write }, "beside");
}
