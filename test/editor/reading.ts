import * as vscode from "vscode";
import { expect, test, until } from "./harness.ts";
import { serverProcesses } from "./processes.ts";
import { becomes, folder, hoverAt, lens, outlineOf, show } from "./window.ts";

// What the samples hold.
const first = { file: "calderfold-fire-2018-19.txt" };
const second = {
  file: "calderfold-fire-2021-22.txt",
  inspection: "2021/22",
  improvements: 12,
  contradictions: [/Overview table/, /64 percent/],
};
const third = { file: "calderfold-fire-2023-25.txt" };
const articles = ["article-calderfold-2023-01.txt", "article-calderfold-2025.txt"] as const;
const pillars = ["Effectiveness", "Efficiency", "People"];
const questions = 11;

const flat = (symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);

test("a text that is no report stays as it is, and starts no server", async () => {
  const { serverStarted, statusText } = await lens();
  const letter = vscode.Uri.joinPath(folder(), "letter.txt");
  await vscode.workspace.fs.writeFile(letter, new TextEncoder().encode("Dear all,\n\nThe weather is good. We will be home on Sunday.\n"));
  const document = await show("letter.txt");
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(document.languageId === "plaintext", `The letter is in the language ${document.languageId}.`);
  expect(!serverStarted(), "The letter has started a server.");
  expect(statusText() === undefined, `The status bar says ${statusText()}.`);
});

test("a sample opens as an inspection report, and the status bar says which", async () => {
  const { serverStarted, statusText } = await lens();
  await becomes(await show(second.file), "inspection-report");
  expect(serverStarted(), "There is no server.");
  const processes = serverProcesses();
  expect(processes === undefined || processes.length === 1, `There are processes: ${processes?.map(({ command }) => command)}.`);
  await until(statusText, (text) => text?.includes(second.inspection) === true, `The status bar should name ${second.inspection}.`);
});

test("the status bar is empty over another document, and back again", async () => {
  const { statusText } = await lens();
  await show("letter.txt");
  await until(statusText, (text) => text === undefined, "The status bar should be empty.");
  await show(second.file);
  await until(statusText, (text) => text !== undefined, "The status bar should be back.");
});

test("hovering a grade names the grade before and its inspection", async () => {
  const document = await show(second.file);
  const grade = /Protecting the public through fire regulation\*+Requires improvement/;
  await until(
    () => hoverAt(document, grade),
    (text) => /Requires improvement/.test(text) && /Good/.test(text) && /2018\/19/.test(text),
    "The hover should name Requires improvement, Good and 2018/19.",
  );
});

test("hovering a grade of the third round names the second report's, and says that the scales differ", async () => {
  const document = await show(third.file);
  await becomes(document, "inspection-report");
  await until(
    () => hoverAt(document, /Making best use of resources\s+Requires improvement/),
    (text) => text.includes(second.inspection) && /not directly comparable/.test(text) && text.includes(second.file),
    "The hover should name the report of 2021/22, and that it is not directly comparable.",
  );
});

test("the outline has pillars, questions and areas for improvement in the report's order", async () => {
  const symbols = await outlineOf(await show(second.file));
  const graded = symbols.filter(({ name }) => pillars.includes(name));
  expect(graded.map(({ name }) => name).join() === pillars.join(), `The outline has ${symbols.map(({ name }) => name).join()}.`);
  const kinds = (kind: vscode.SymbolKind): number => flat(symbols).filter((symbol) => symbol.kind === kind).length;
  expect(kinds(vscode.SymbolKind.Class) === questions, `The outline has ${kinds(vscode.SymbolKind.Class)} questions.`);
  expect(
    kinds(vscode.SymbolKind.Field) === second.improvements,
    `The outline has ${kinds(vscode.SymbolKind.Field)} areas for improvement.`,
  );
  const lines = flat(symbols).map(({ selectionRange }) => selectionRange.start.line);
  expect(lines.join() === lines.toSorted((a, b) => a - b).join(), "The outline is not in the order of the text.");
});

test("contradictions are problems, and nothing is an error", async () => {
  const { uri } = await show(second.file);
  const problems = await until(
    () => vscode.languages.getDiagnostics(uri),
    (found) => second.contradictions.every((words) => found.some(({ message }) => words.test(message))),
    `The problems should speak of ${second.contradictions.join(" and ")}.`,
  );
  expect(
    problems.every(({ source, severity }) => source === "Inspection Lens" && severity !== vscode.DiagnosticSeverity.Error),
    "A problem is an error, or not ours.",
  );
});

test("a report that the reader switches to plain text keeps its outline, and stays in plain text", async () => {
  const document = await show(third.file);
  await vscode.languages.setTextDocumentLanguage(document, "plaintext");
  await until(
    () => outlineOf(document),
    (symbols) => symbols.length > 0,
    "The outline should be there in plain text.",
  );
  await show(second.file);
  await show(third.file);
  expect(document.languageId === "plaintext", "The reader's choice was not kept.");
  await vscode.languages.setTextDocumentLanguage(document, "inspection-report");
});

test("Not an Inspection Report takes everything away, Treat as Inspection Report brings it back", async () => {
  const { statusText } = await lens();
  const document = await show(second.file);
  await becomes(document, "inspection-report");
  await vscode.commands.executeCommand("inspectionLens.notAReport");
  await becomes(document, "plaintext");
  await until(
    () => outlineOf(document),
    (symbols) => symbols.length === 0,
    "There should be no outline any more.",
  );
  await until(
    () => vscode.languages.getDiagnostics(document.uri).length,
    (problems) => problems === 0,
    "There should be no problems any more.",
  );
  await until(statusText, (text) => text === undefined, "The status bar should be empty.");

  await vscode.commands.executeCommand("inspectionLens.treatAsReport");
  await becomes(document, "inspection-report");
  await until(
    () => outlineOf(document),
    (symbols) => symbols.length > 0,
    "The outline should be back.",
  );
  await until(statusText, (text) => text !== undefined, "The status bar should be back.");
});

test("a text that is no report can be treated as one, and is given nothing that is not in it", async () => {
  const { statusText } = await lens();
  const document = await show("letter.txt");
  await vscode.commands.executeCommand("inspectionLens.treatAsReport");
  await becomes(document, "inspection-report");
  expect((await outlineOf(document)).length === 0, "The letter has an outline.");
  expect(statusText() === undefined, `The status bar says ${statusText()}.`);
  await vscode.commands.executeCommand("inspectionLens.notAReport");
  await becomes(document, "plaintext");
});

test("a report that is only compared stays in plain text, until it has a tab of its own", async () => {
  const [left, right] = articles.map((file) => vscode.Uri.joinPath(folder(), file));
  await vscode.commands.executeCommand("vscode.diff", left, right);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), articles[1]));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(document.languageId === "plaintext", "The article has been switched in the comparison.");
  await becomes(await show(articles[1]), "inspection-report");
});

test("the setting turns the switch of language off", async () => {
  const settings = vscode.workspace.getConfiguration("inspectionLens");
  await settings.update("switchLanguage", false, vscode.ConfigurationTarget.Workspace);
  const document = await show(first.file);
  await until(
    () => outlineOf(document),
    (symbols) => symbols.length > 0,
    "The outline should be there in plain text.",
  );
  expect(document.languageId === "plaintext", "The report has been switched.");
  await settings.update("switchLanguage", undefined, vscode.ConfigurationTarget.Workspace);
});

test("the server can be restarted, and everything is there again", async () => {
  const { statusText } = await lens();
  const document = await show(second.file);
  await vscode.commands.executeCommand("inspectionLens.restartServer");
  await until(
    () => outlineOf(document),
    (symbols) => symbols.length > 0,
    "The outline should be back.",
  );
  await until(statusText, (text) => text !== undefined, "The status bar should be back.");
});

test("Show Recognition Details opens a page beside the report that names its framework and the evidence", async () => {
  const document = await show(second.file);
  await becomes(document, "inspection-report");
  await vscode.commands.executeCommand("inspectionLens.showRecognitionDetails");
  const page = await until(
    () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "inspection-lens")?.getText(),
    (text) => text?.includes("## Framework") === true,
    "There should be a page on what was recognised.",
  );
  for (const words of [
    "## Line 1\n",
    "**Chosen** HMICFRS fire and rescue 2021/22",
    "a label of its round near the top",
    `(/${second.file}#L11)`,
  ])
    expect(page?.includes(words), `The page should say “${words}”: ${page}`);
  await until(
    () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input)),
    (inputs) => inputs.some((input) => input instanceof vscode.TabInputWebview && input.viewType.includes("markdown")),
    "The page should be shown rendered.",
  );
});
