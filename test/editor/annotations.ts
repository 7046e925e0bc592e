import * as vscode from "vscode";
import { expect, test, until } from "./harness.ts";
import { becomes, lens, show } from "./window.ts";

const SECOND = "calderfold-fire-2021-22.txt";
const THIRD = "calderfold-fire-2023-25.txt";

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration("inspectionLens");
const set = (name: string, value: unknown): Thenable<void> => settings().update(name, value, vscode.ConfigurationTarget.Workspace);

/** The editor that a document is shown in, in our language. */
async function editorOf(file: string): Promise<vscode.TextEditor> {
  const document = await show(file);
  await becomes(document, "inspection-report");
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  expect(editor, `${file} is not shown.`);
  return editor;
}

/** "Good: circle" for each mark in an editor; an earlier grade says so. */
async function marksIn(editor: vscode.TextEditor): Promise<readonly string[]> {
  const { annotations } = await lens();
  return annotations.of(editor).map(({ range, shape, prior }) => `${editor.document.getText(range)}: ${prior ? "earlier " : ""}${shape}`);
}

const whole = ({ lineCount }: vscode.TextDocument): vscode.Range => new vscode.Range(0, 0, lineCount, 0);

const hintsIn = async (document: vscode.TextDocument): Promise<readonly string[]> =>
  (
    (await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
      "vscode.executeInlayHintProvider",
      document.uri,
      whole(document),
    )) ?? []
  ).map(({ label }) => String(label));

const lensesIn = async ({ uri }: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> =>
  (await vscode.commands.executeCommand<vscode.CodeLens[] | undefined>("vscode.executeCodeLensProvider", uri, 999)) ?? [];

test("gradings are marked by shapes, the earlier ones as earlier", async () => {
  const editor = await editorOf(SECOND);
  const marks = await until(
    () => marksIn(editor),
    (found) => found.length > 0,
    "There should be marks.",
  );
  for (const one of ["Good: circle", "Requires improvement: triangle", "Outstanding: star", "Good: earlier circle"])
    expect(marks.includes(one), `There is no mark “${one}”: ${marks.join()}`);
});

test("the settings change the marks at once", async () => {
  const { annotations } = await lens();
  const editor = await editorOf(SECOND);
  await set("annotations", "full");
  await set("overviewRuler", false);
  await until(
    () => annotations.of(editor),
    (found) => found.length > 0 && found.every(({ mode, overviewRuler }) => mode === "full" && !overviewRuler),
    "The marks should be full, and none beside the scroll bar.",
  );
  await set("annotations", "off");
  await until(
    () => marksIn(editor),
    (found) => found.length === 0,
    "There should be no marks.",
  );
  await set("annotations", undefined);
  await set("overviewRuler", undefined);
  await until(
    () => marksIn(editor),
    (found) => found.length > 0,
    "The marks should be back.",
  );
});

test("marks follow a change of the text", async () => {
  const document = await vscode.workspace.openTextDocument({
    language: "inspection-report",
    content: (await editorOf(SECOND)).document.getText(),
  });
  const editor = await vscode.window.showTextDocument(document);
  const inTable = () => marksIn(editor).then((found) => found.filter((one) => one === "Inadequate: cross").length);
  await until(
    () => marksIn(editor),
    (found) => found.length > 0,
    "A text without a file should have marks too.",
  );
  expect((await inTable()) === 0, "Nothing is inadequate yet.");
  const at = document.getText().indexOf("Outstanding\tGood");
  await editor.edit((edit) => edit.replace(new vscode.Range(document.positionAt(at), document.positionAt(at + 11)), "Inadequate"));
  await until(inTable, (count) => count > 0, "The new grade should be marked.");
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
});

test("sections fold", async () => {
  const { document } = await editorOf(SECOND);
  const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider", document.uri);
  const first = folds.map(({ start }) => document.lineAt(start).text);
  expect(first.includes("Effectiveness") && first.includes("Road and water safety"), `These fold: ${first.join()}`);
  expect(
    folds.every(({ start, end }) => start < end),
    "A fold has one line.",
  );
});

test("a selection grows from the word to the sentence to the whole", async () => {
  const { document } = await editorOf(SECOND);
  const at = document.positionAt(document.getText().indexOf("58 (97 percent)") + 4);
  const [chain] = await vscode.commands.executeCommand<vscode.SelectionRange[]>("vscode.executeSelectionRangeProvider", document.uri, [at]);
  const texts: string[] = [];
  for (let one = chain; one; one = one.parent as vscode.SelectionRange) texts.push(document.getText(one.range));
  expect(texts.includes("58 (97 percent)"), `The figure is missing: ${texts.slice(0, 3).join(" | ")}`);
  expect(texts.at(-1) === document.getText(), "The last selection should be the whole text.");
});

test("headings, grades and page furniture are painted", async () => {
  const { document } = await editorOf(SECOND);
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    "vscode.provideDocumentSemanticTokensLegend",
    document.uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>("vscode.provideDocumentSemanticTokens", document.uri);
  const types = new Set(Array.from({ length: tokens.data.length / 5 }, (_, i) => legend.tokenTypes[tokens.data[5 * i + 3] ?? 0]));
  for (const type of ["comment", "pillar", "question", "findingsHeading", "grade", "number"])
    expect(types.has(type), `No token is a ${type}.`);
});

test("hints and lines above headings are there once they are wanted", async () => {
  const { document } = await editorOf(THIRD);
  expect((await hintsIn(document)).length === 0, "There are hints that nobody wanted.");
  expect((await lensesIn(document)).length === 0, "There are lines above headings that nobody wanted.");
  await set("inlayHints", true);
  await set("codeLens", true);
  await until(
    () => hintsIn(document),
    (hints) => hints.includes("was Good, not directly comparable"),
    "A hint should say what a grade was.",
  );
  const lenses = await until(
    () => lensesIn(document),
    (found) => found.some(({ command }) => command?.title === "was Good (2021/22), not directly comparable"),
    "A line above a heading should say what the grade was.",
  );
  expect(
    lenses.some(({ command }) => command?.title === "compare"),
    "There is no way to compare.",
  );
});

test("a line above a heading leads to the earlier grade", async () => {
  const { document } = await editorOf(THIRD);
  const was = (await lensesIn(document)).find(({ command }) => command?.title.startsWith("was "))?.command;
  expect(was, "There is no line that names the earlier grade.");
  await vscode.commands.executeCommand(was.command, ...(was.arguments ?? []));
  await until(
    () => vscode.window.activeTextEditor?.document.uri.path,
    (path) => path?.endsWith(SECOND) === true,
    "The report of the inspection before should be shown.",
  );
});

test("one command hides all annotations and brings back those that were there", async () => {
  const editor = await editorOf(THIRD);
  const shown = async () => [
    (await marksIn(editor)).length > 0,
    (await hintsIn(editor.document)).length > 0,
    (await lensesIn(editor.document)).length > 0,
  ];
  const all = (wanted: boolean) =>
    until(shown, (now) => now.every((one) => one === wanted), `Everything should be ${wanted ? "shown" : "hidden"}.`);
  await all(true);
  await vscode.commands.executeCommand("inspectionLens.toggleAnnotations");
  await all(false);
  await vscode.commands.executeCommand("inspectionLens.toggleAnnotations");
  await all(true);
  await vscode.commands.executeCommand("inspectionLens.toggleAnnotations");
  await all(false);
  await set("inlayHints", undefined);
  await set("codeLens", undefined);
  await until(
    () => marksIn(editor),
    (marks) => marks.length > 0,
    "Whoever changes a setting should see what it does.",
  );
});

test("the outline has headings only where the reader wants no findings in it", async () => {
  const { document } = await editorOf(SECOND);
  const areas = async (): Promise<number> => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri);
    const flat = (all: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] => all.flatMap((one) => [one, ...flat(one.children)]);
    return flat(symbols).filter(({ kind }) => kind === vscode.SymbolKind.Field).length;
  };
  expect((await areas()) > 0, "The outline has no areas for improvement.");
  await set("outlineFindings", false);
  await until(areas, (count) => count === 0, "The outline should have no areas for improvement.");
  await set("outlineFindings", undefined);
  await until(areas, (count) => count > 0, "The areas for improvement should be back.");
});

test("a text that is no report any more has no marks", async () => {
  const editor = await editorOf(SECOND);
  await until(
    () => marksIn(editor),
    (marks) => marks.length > 0,
    "There should be marks.",
  );
  await vscode.commands.executeCommand("inspectionLens.notAReport");
  await until(
    () => marksIn(editor),
    (marks) => marks.length === 0,
    "There should be no marks any more.",
  );
  await vscode.commands.executeCommand("inspectionLens.treatAsReport");
  await until(
    () => marksIn(editor),
    (marks) => marks.length > 0,
    "The marks should be back.",
  );
});
