import * as vscode from "vscode";
import type { Lens } from "../../client/src/client.ts";
import { expect, until } from "./harness.ts";

/** What the extension gives to its tests. */
export const lens = async (): Promise<Lens> => {
  const extension = vscode.extensions.getExtension<Lens>("inspection-lens.inspection-lens");
  expect(extension, "The extension is not installed.");
  return extension.activate();
};

/** The copy of the samples. */
export const folder = (): vscode.Uri => {
  const [samples] = vscode.workspace.workspaceFolders ?? [];
  expect(samples, "There is no workspace folder.");
  return samples.uri;
};

/** Opens a file of the folder in an editor. */
export async function show(file: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), file));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Waits until a document is in a language. */
export const becomes = (document: vscode.TextDocument, language: string): Promise<string> =>
  until(
    () => document.languageId,
    (languageId) => languageId === language,
    `${document.uri.path} should be in the language ${language}.`,
  );
