import * as vscode from "vscode";
import { expect, test, until } from "./harness.ts";
import { becomes, folder, show } from "./window.ts";

// What the samples hold: the table gives another grade than the heading, and a percentage does not follow from its counts.
const report = "calderfold-fire-2021-22.txt";
const share = "64 percent";

const file = (): vscode.Uri => vscode.Uri.joinPath(folder(), "inspection-lens.accepted.json");

async function open(): Promise<vscode.TextDocument> {
  const document = await show(report);
  await becomes(document, "inspection-report");
  return document;
}

const problems = ({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "Inspection Lens");

const codeOf = ({ code }: vscode.Diagnostic): string => String(typeof code === "object" ? code.value : code);

/** The problem with a rule's code, once it is there. */
const problem = async (document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic> =>
  (
    await until(
      () => problems(document).filter((one) => codeOf(one) === code),
      (found) => found.length > 0,
      `There should be a problem ${code}.`,
    )
  )[0]!;

/** The command of the quick fix with this title. */
async function fix(document: vscode.TextDocument, range: vscode.Range, title: string): Promise<vscode.Command> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range);
  const command = actions.find((action) => action.title === title)?.command;
  expect(command, `There is no ${title} among ${actions.map((action) => action.title).join()}.`);
  return command;
}

test("an accepted finding vanishes from Problems and stands in the file with its reason; the report stays as it is", async () => {
  const document = await open();
  const { range } = await problem(document, "percent-of");
  expect(document.getText(range).startsWith(share), `The problem is at ${document.getText(range)}.`);
  const text = document.getText();
  const { command, arguments: [finding] = [] } = await fix(document, range, "Accept this finding…");
  await vscode.commands.executeCommand(command, finding, "Weighted by rank, says the service.");
  await until(
    () => problems(document).map(codeOf),
    (codes) => !codes.includes("percent-of") && codes.length > 0,
    "The accepted finding, and no other, should vanish.",
  );
  const written = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file())));
  const { accepted } = written;
  expect(accepted.length === 1 && accepted[0].rule === "percent-of" && accepted[0].document === report, JSON.stringify(written));
  expect(accepted[0].reason === "Weighted by rank, says the service." && accepted[0].quotation.includes(share), JSON.stringify(written));
  expect(document.getText() === text && !document.isDirty, "The report was changed.");
});

test("a second accepted finding is added to the file", async () => {
  const document = await open();
  const { range } = await problem(document, "grade-differs");
  const { command, arguments: [finding] = [] } = await fix(document, range, "Accept this finding…");
  await vscode.commands.executeCommand(command, finding, "The table is out of date.");
  await until(
    () => problems(document).filter(({ range: { start } }) => start.line === range.start.line),
    (there) => there.length === 0,
    "The second accepted finding should vanish.",
  );
  const { accepted } = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file())));
  expect(accepted.length === 2, `There are ${accepted.length} entries.`);
});

test("an entry that is taken out of the file is a problem again", async () => {
  const document = await open();
  await vscode.workspace.fs.delete(file());
  await problem(document, "percent-of");
  await problem(document, "grade-differs");
});

test("both places of a contradiction open beside each other, and their citation can be copied", async () => {
  const document = await open();
  await vscode.commands.executeCommand("workbench.action.closeOtherEditors");
  const { range, relatedInformation = [] } = await problem(document, "grade-differs");
  const { command, arguments: [places] = [] } = await fix(document, range, "Open both places beside each other");
  await vscode.commands.executeCommand(command, places);
  const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document.uri.path.endsWith(report));
  const lines = new Set(editors.map(({ selection }) => selection.start.line));
  const wanted = [range, ...relatedInformation.slice(0, 1).map(({ location }) => location.range)].map(({ start }) => start.line);
  expect(editors.length === 2 && wanted.length === 2 && wanted.every((line) => lines.has(line)), `Lines ${[...lines]}, not ${wanted}.`);
  const copy = await fix(document, range, "Copy citation of both places");
  await vscode.commands.executeCommand(copy.command, ...(copy.arguments ?? []));
  await until(
    () => vscode.env.clipboard.readText(),
    (text) => text.split("\n").length >= 2 && text.includes(`line ${range.start.line + 1}: “`),
    "The citation should be on the clipboard.",
  );
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
});

test("a problem's code leads to the page on its rule, rendered", async () => {
  const { code } = await problem(await open(), "percent-of");
  const target = typeof code === "object" ? code.target : undefined;
  expect(target?.fragment === "percent-of", `The code leads to ${target}.`);
  // what VS Code does where the code is clicked
  await vscode.commands.executeCommand("vscode.open", target);
  await until(
    () => vscode.window.tabGroups.activeTabGroup.activeTab,
    (tab) => tab?.input instanceof vscode.TabInputWebview && tab.label.includes("rules.md"),
    "The page should be shown rendered.",
  );
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
});

test("the contradictions of the whole folder are problems where the reader wants that", async () => {
  const setting = vscode.workspace.getConfiguration("inspectionLens");
  const all = (): readonly string[] =>
    vscode.languages
      .getDiagnostics()
      .filter(([, found]) => found.some(({ source }) => source === "Inspection Lens"))
      .map(([uri]) => uri.path.split("/").at(-1) ?? "");
  await open();
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  await until(all, (files) => files.length === 0, "With all editors closed there should be no problems.");
  await setting.update("checkWorkspace", "workspace", vscode.ConfigurationTarget.Workspace);
  await until(all, (files) => files.includes(report), "The report that is not open should have problems.");
  await setting.update("checkWorkspace", undefined, vscode.ConfigurationTarget.Workspace);
  await until(all, (files) => files.length === 0, "The problems of files that are not open should go.");
});
