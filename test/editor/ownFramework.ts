import * as vscode from "vscode";
import { harbourFile } from "../support/harbourFile.ts";
import { expect, test, until } from "./harness.ts";

const report = `Harbour Review Board

An inspection of Eastmere Harbour Authority 2030

Berths and moorings

Needs focus

Two of the nine berths are closed.
`;

const address = (name: string): vscode.Uri => {
  const [samples] = vscode.workspace.workspaceFolders ?? [];
  expect(samples, "There is no workspace folder.");
  return vscode.Uri.joinPath(samples.uri, name);
};

const write = (name: string, text: string) => vscode.workspace.fs.writeFile(address(name), new TextEncoder().encode(text));

async function show(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(address(name));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

test("a report of the reader's own framework is one as soon as the folder has the file", async () => {
  await write("harbour.txt", report);
  const document = await show("harbour.txt");
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(document.languageId === "plaintext", "The report is recognised without the file.");
  await write("inspection-lens.json", JSON.stringify({ ...harbourFile, furniture: [{ pattern: "Sheet \\d+" }], oops: 1 }, undefined, 2));
  await until(
    () => document.languageId,
    (language) => language === "inspection-report",
    "The report should be recognised.",
  );
  const position = document.positionAt(report.indexOf("Needs focus") + 2);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, position);
  const words = hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === "string" ? content : content.value))).join();
  expect(/Needs focus.*Berths and moorings/s.test(words), `The hover says ${words}.`);
});

test("what is wrong in the file is a problem in it", async () => {
  const { uri } = await show("inspection-lens.json");
  const ours = await until(
    () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "Inspection Lens"),
    (problems) => problems.length > 0,
    "There should be a problem.",
  );
  expect(/there is no key “oops”/.test(ours.map(({ message }) => message).join()), `The problems are ${JSON.stringify(ours)}.`);
});

test("the editor completes the keys of the file", async () => {
  const document = await show("inspection-lens.json");
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), '{\n  ""\n}');
  await vscode.workspace.applyEdit(edit);
  const offered = async (): Promise<readonly string[]> => {
    const position = new vscode.Position(1, 3);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      position,
    );
    return list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
  };
  await until(
    offered,
    (labels) => ["frameworks", "bodies", "furniture"].every((key) => labels.includes(key)),
    "The keys should be offered.",
  );
  await vscode.commands.executeCommand("workbench.action.files.revert");
  await vscode.workspace.fs.delete(document.uri);
  await vscode.workspace.fs.delete(address("harbour.txt"));
});
