import * as vscode from "vscode";
import { expect, test, until } from "./harness.ts";
import { memoryFiles } from "./memoryFiles.ts";
import { becomes, folder, hoverAt, outlineOf, show } from "./window.ts";

// What the samples hold. The first report lies in the second folder.
const [first, second] = ["calderfold-fire-2018-19.txt", "calderfold-fire-2021-22.txt"] as const;
const grade = /Protecting the public through fire regulation\*+Requires improvement/;
const namesEarlier = (text: string): boolean => /Good/.test(text) && /2018\/19/.test(text);

const read = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

const folderNamed = (name: string): vscode.Uri => {
  const found = vscode.workspace.workspaceFolders?.find((one) => one.name === name);
  expect(found, `There is no folder ${name}.`);
  return found.uri;
};

test("a text that is not saved yet has hovers and an outline where it is a report", async () => {
  const content = await read(vscode.Uri.joinPath(folder(), second));
  const document = await vscode.workspace.openTextDocument({ content, language: "plaintext" });
  await vscode.window.showTextDocument(document);
  await until(
    () => outlineOf(document),
    (symbols) => symbols.length > 0,
    "The outline should be there.",
  );
  expect(/Requires improvement/.test(await hoverAt(document, grade)), "The hover should name the grade.");
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
});

test("a report of one folder knows the earlier one of another", async () => {
  const document = await show(second);
  await becomes(document, "inspection-report");
  await until(() => hoverAt(document, grade), namesEarlier, "The hover should name the grade of 2018/19.");
});

test("reports of a virtual folder know each other", async () => {
  const texts = new Map<string, string>();
  for (const uri of [vscode.Uri.joinPath(folder(), second), vscode.Uri.joinPath(folderNamed("earlier"), first)])
    texts.set(`/reports/${uri.path.split("/").at(-1)}`, (await read(uri)).replaceAll("Calderfold", "Wexmoor"));
  const provided = vscode.workspace.registerFileSystemProvider("memfs", memoryFiles(texts), { isReadonly: true });
  const root = vscode.Uri.parse("memfs:/reports");
  const { workspaceFolders = [] } = vscode.workspace;
  vscode.workspace.updateWorkspaceFolders(workspaceFolders.length, 0, { uri: root, name: "virtual" });
  await until(
    () => vscode.workspace.workspaceFolders?.map(({ name }) => name) ?? [],
    (names) => names.includes("virtual"),
    "The virtual folder should be there.",
  );
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(root, second));
  await vscode.window.showTextDocument(document);
  await becomes(document, "inspection-report");
  await until(() => hoverAt(document, grade), namesEarlier, "The hover should name the grade of 2018/19.");
  provided.dispose();
});
