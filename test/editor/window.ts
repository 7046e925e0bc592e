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

/** What a hover says at the first place where `pattern` stands. */
export async function hoverAt(document: vscode.TextDocument, pattern: RegExp): Promise<string> {
  const found = pattern.exec(document.getText());
  expect(found, `${pattern} does not stand in ${document.uri.path}.`);
  const position = document.positionAt(found.index + found[0].length - 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, position);
  return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === "string" ? content : content.value))).join("\n");
}

/** The symbols of a document; none where there is no outline. */
export const outlineOf = async ({ uri }: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> =>
  (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>("vscode.executeDocumentSymbolProvider", uri)) ?? [];
