import { l10n, type TextDocument, type TextEditor, window, workspace } from "vscode";
import { withoutIcons } from "./plainWords.ts";
import type { Server } from "./server.ts";
import type { Status } from "./status.ts";

/** What a command needs before it can do anything. */
export interface AtHand {
  readonly server: Server;
  readonly status: Status;
}

/**
 * The report that a command is meant for: the active document; where that is none, as over a rendered page or the walkthrough, one in another
 * group of editors, or any that is open. Says so in a sentence where there is none.
 */
export function reportAtHand({ status }: AtHand): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active) return active;
  const visible = window.visibleTextEditors.map(({ document }) => document);
  const found = [...visible, ...workspace.textDocuments].find(({ uri }) => status.isRecognised(uri));
  if (!found)
    void window.showInformationMessage(l10n.t("Open an inspection report first: a text file (.txt), or one of the sample reports."));
  return found;
}

/** The same in an editor, which is opened where there is none. */
export async function editorAtHand(atHand: AtHand): Promise<TextEditor | undefined> {
  if (window.activeTextEditor) return window.activeTextEditor;
  const document = reportAtHand(atHand);
  const beside = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  return document && window.showTextDocument(document, { preview: false, ...(beside && { viewColumn: beside }) });
}

/** Does what the reader has asked for once there is a server; where none starts, says so in a sentence. */
export async function withServer<T>({ server }: AtHand, work: () => Promise<T>): Promise<T | undefined> {
  await server.start();
  if (server.failure === undefined) return work();
  const [log, again] = [l10n.t("Show the Log"), l10n.t("Try Again")];
  const chosen = await window.showErrorMessage(server.failure, log, again);
  if (chosen === log) server.showLog();
  if (chosen !== again) return undefined;
  await server.restart();
  return server.failure === undefined ? work() : undefined;
}

/** Says something for a moment, where it is in nobody's way. */
export const sayBriefly = (sentence: string): void => void window.setStatusBarMessage(withoutIcons(sentence), 2_000);
