import { l10n, window, workspace } from "vscode";
import { CLEAN_COPY } from "../../server/src/lsp/protocol.ts";
import { type AtHand, reportAtHand, sayBriefly } from "./atHand.ts";
import { LANGUAGE } from "./languageId.ts";
import { fileName } from "./pages.ts";
import { withoutLinks } from "./plainWords.ts";

/** Opens a clean copy of the report as a new document, which is in no file until the reader saves it. */
export async function createCleanCopy(atHand: AtHand): Promise<void> {
  const document = reportAtHand(atHand);
  if (!document) return;
  const content = await atHand.server.ask<string | null>(CLEAN_COPY, { textDocument: { uri: document.uri.toString() } });
  if (!content) return void window.showInformationMessage(l10n.t("{0} is no inspection report.", withoutLinks(fileName(document.uri))));
  await window.showTextDocument(await workspace.openTextDocument({ content, language: LANGUAGE }), { preview: false });
  sayBriefly(l10n.t("A clean copy of {0}: save it where you like", fileName(document.uri)));
}
