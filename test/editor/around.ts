import * as vscode from "vscode";
import { expect, test, until } from "./harness.ts";
import { becomes, folder, lens, show } from "./window.ts";

const REPORT = "calderfold-fire-2021-22.txt";
const GRADE = "Protecting the public through fire regulation****Requires improvement";

const run = (command: string, ...args: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`inspectionLens.${command}`, ...args);

/** Sets a setting for the time that some work takes. */
async function withSetting(key: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration("inspectionLens");
  await settings.update(key, value, vscode.ConfigurationTarget.Workspace);
  await work();
  await settings.update(key, undefined, vscode.ConfigurationTarget.Workspace);
}

/** The recognised report, in the active editor with the cursor at its beginning. */
async function report(): Promise<vscode.TextEditor> {
  const document = await show(REPORT);
  await becomes(document, "inspection-report");
  const { statusText } = await lens();
  await until(statusText, (text) => text !== undefined, "The report should be recognised.");
  const editor = vscode.window.activeTextEditor;
  expect(editor, "There is no active editor.");
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  return editor;
}

const closeAll = async (): Promise<void> => {
  while (vscode.window.activeTextEditor?.document.isUntitled)
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
};

/** The document that a command has opened. */
const opened = (language: string): Promise<vscode.TextDocument> =>
  until(
    () => vscode.window.activeTextEditor?.document,
    (document) => document?.isUntitled === true && document.languageId === language,
    `A new document in ${language} should be open.`,
  ) as Promise<vscode.TextDocument>;

const clipboardHas = (words: string): Promise<string> =>
  until(
    () => vscode.env.clipboard.readText(),
    (text) => text.includes(words),
    `The clipboard should have ${words}.`,
  );

test("the status bar item has words in full for a screen reader, and can be switched off", async () => {
  const { statusText, statusSpoken } = await lens();
  await report();
  const spoken = statusSpoken() ?? "";
  expect(
    spoken.startsWith("Inspection report, 2021/22, 11 questions graded, 12 areas for improvement, Calderfold Fire and Rescue Service"),
    `A screen reader says ${spoken}.`,
  );
  await withSetting("statusBar", false, async () => {
    await until(statusText, (text) => text === undefined, "The item should be gone.");
  });
  await until(statusText, (text) => text !== undefined, "The item should be back.");
});

test("stepping goes from finding to finding with its words selected, and round", async () => {
  const editor = await report();
  const { uri } = editor.document;
  // contradictions with other reports are places too, and come when those have been read
  let before = 0;
  await until(
    async () => {
      before = vscode.languages.getDiagnostics(uri).length;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return vscode.languages.getDiagnostics(uri).length;
    },
    (found) => found >= 5 && found === before,
    "The contradictions should be there, and stay.",
  );
  await run("nextFinding");
  const first = editor.selection;
  expect(!first.isEmpty, "Nothing is selected.");
  await run("nextFinding");
  expect(editor.selection.start.isAfterOrEqual(first.start) && !editor.selection.isEqual(first), "The step went nowhere.");
  await run("previousFinding");
  expect(editor.selection.isEqual(first), "The way back does not lead back.");
  await run("previousFinding");
  expect(editor.selection.start.isAfter(first.start), "The step before the first should lead to the last.");
  await run("nextFinding");
  expect(editor.selection.isEqual(first), "The step after the last should lead to the first.");
});

test("a citation of the finding at the cursor is copied, in the form of the setting", async () => {
  const editor = await report();
  const at = editor.document.getText().indexOf(GRADE);
  expect(at > 0, "The heading is not there.");
  const cursor = editor.document.positionAt(at + GRADE.length - 3);
  editor.selection = new vscode.Selection(cursor, cursor);
  await run("copyCitation");
  await clipboardHas("Calderfold Fire and Rescue Service, 2021/22, Protecting the public through fire regulation, line 301: “");
  await withSetting("citationForm", "quotation", async () => {
    await until(
      async () => {
        await run("copyCitation", editor.document.uri); // as a menu calls it
        return vscode.env.clipboard.readText();
      },
      (text) => /^“[^”]+” \(line 301\)$/.test(text),
      "The quotation and its line should be copied.",
    );
  });
  await run("copyCitation", { text: "what a quick fix gives" });
  await clipboardHas("what a quick fix gives");
});

test("a clean copy opens as a new report of its own, and leaves the report as it is", async () => {
  const { document } = await report();
  const before = document.getText();
  await run("createCleanCopy");
  const copy = await opened("inspection-report");
  expect(!copy.getText().includes("UNDER EMBARGO"), "Page furniture is in the copy.");
  expect(copy.getText().includes("→ 301"), "The copy does not say where it comes from.");
  const { statusText } = await lens();
  await until(statusText, (text) => text?.includes("11 questions graded") === true, "The copy should be recognised as the report is.");
  expect(document.getText() === before && !document.isDirty, "The report has changed.");
  await closeAll();
});

test("findings are exported in the format of the setting", async () => {
  await report();
  await closeAll();
  await withSetting("exportFormat", "csv", async () => {
    await run("exportShownFindings");
    const table = await opened("csv").catch(() => opened("plaintext")); // where nothing knows CSV as a language
    expect(table.getText().startsWith("body,programme,inspection,"), "The table has no header.");
    expect(table.getText().includes("northholme-police-2021-22.txt"), "Not all reports are in the table.");
    await closeAll();
  });
});

test("the problem report has numbers and no name of a file or body", async () => {
  await report();
  await run("copyProblemReport");
  const page = await clipboardHas("# Problem report of Inspection Lens");
  expect(/- Documents open: \d+, of which \d+ recognised/.test(page), "The server's numbers are not there.");
  const [file] = REPORT.split(".");
  expect(!page.includes("Calderfold") && !page.includes(`${file}`) && !page.includes(folder().path), "A name is in the problem report.");
});

test("an untitled text that is a report is recognised as any other: status, outline and hovers work", async () => {
  const { statusText } = await lens();
  const content = (await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), REPORT))).getText();
  const document = await vscode.workspace.openTextDocument({ content, language: "plaintext" });
  await vscode.window.showTextDocument(document);
  await becomes(document, "inspection-report");
  await until(statusText, (text) => text?.includes("2021/22") === true, "The status bar should name the inspection.");
  await until(
    () => vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>("vscode.executeDocumentSymbolProvider", document.uri),
    (symbols) => (symbols ?? []).length > 0,
    "There should be an outline.",
  );
  const at = document.positionAt(content.indexOf(GRADE) + GRADE.length - 3);
  await until(
    () => vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at),
    (hovers) => hovers.length > 0,
    "There should be a hover.",
  );
  await closeAll();
});

test("where no folder can be opened the samples are read-only documents, which are reports like any other", async () => {
  const { statusText } = await lens();
  const uri = vscode.Uri.from({ scheme: "inspection-lens-samples", path: `/${REPORT}` });
  const document = await vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(uri), "inspection-report");
  await vscode.window.showTextDocument(document);
  await until(statusText, (text) => text?.includes("11 questions graded") === true, "The sample should be recognised.");
  await closeAll();
});

test("pages open as text where the reader wants that", async () => {
  await report();
  await withSetting("pages", "text", async () => {
    await run("compareWithPrevious");
    await until(
      () => vscode.window.activeTextEditor?.document,
      (document) => document?.uri.scheme === "inspection-lens" && document.getText().includes("# Calderfold"),
      "The comparison should be open as text.",
    );
  });
  await closeAll();
});

test("a command over no report uses one that is open, or says that one is needed", async () => {
  await report();
  await run("compareWithPrevious"); // a rendered page, so that no text is active
  await until(
    () => vscode.window.activeTextEditor,
    (editor) => editor === undefined,
    "The page should be rendered.",
  );
  await run("createCleanCopy");
  const copy = await opened("inspection-report");
  expect(copy.getText().includes("Calderfold"), "The copy is of another text.");
  await closeAll();
});

test("the output channel says that the server is restarted, and all is there again", async () => {
  const { statusText } = await lens();
  await report();
  await run("restartServer");
  await until(statusText, (text) => text?.includes("2021/22") === true, "The status bar should be back.");
});
