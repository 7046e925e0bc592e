import * as vscode from "vscode";
import { expect, test, until } from "./harness.ts";
import { becomes, folder, lens, show } from "./window.ts";

// What the samples hold.
const [first, second, third] = ["calderfold-fire-2018-19.txt", "calderfold-fire-2021-22.txt", "calderfold-fire-2023-25.txt"] as const;
const article = "article-calderfold-2023-01.txt";
const recalled = "we identified an area for improvement that the service should evaluate its prevention work";

const nameOf = ({ path }: vscode.Uri): string => path.split("/").at(-1) ?? path;

/** Where a provider of VS Code leads from the first place where `words` stand: "file.txt:12" for each target. */
async function leads(
  command: string,
  { uri, document }: { uri: vscode.Uri; document: vscode.TextDocument },
  words: string,
): Promise<string[]> {
  const at = document.getText().indexOf(words);
  expect(at >= 0, `“${words}” does not stand in ${uri.path}.`);
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(command, uri, document.positionAt(at + 3));
  return found.map((target) =>
    "targetUri" in target
      ? `${nameOf(target.targetUri)}:${target.targetRange.start.line + 1}`
      : `${nameOf(target.uri)}:${target.range.start.line + 1}`,
  );
}

async function open(file: string): Promise<{ uri: vscode.Uri; document: vscode.TextDocument }> {
  const document = await show(file);
  await becomes(document, "inspection-report");
  return { uri: document.uri, document };
}

/** The text of the page of ours whose address has these words, once it is as it should be. */
const pageWith = (name: string, isRight: (text: string) => boolean): Promise<string | undefined> =>
  until(
    () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "inspection-lens" && uri.path.includes(name))?.getText(),
    (text) => text !== undefined && isRight(text),
    `There should be a page ${name}.`,
  );

test("go to definition leads from a grade to the overview table, and from a recall to the report that issued the area for improvement", async () => {
  const report = await open(second);
  const fromGrade = await leads("vscode.executeDefinitionProvider", report, "Requires improvement (2019: Good)");
  expect(fromGrade.join() === `${second}:90`, `The grade leads to ${fromGrade}.`);
  await until(
    () => leads("vscode.executeDefinitionProvider", report, recalled),
    (targets) => targets.join() === `${first}:137`,
    "The recall should lead to the first report.",
  );
});

test("go to definition leads from an article's quotation to the report's sentence", async () => {
  const one = await open(article);
  await until(
    () => leads("vscode.executeDefinitionProvider", one, "fallen behind with fire safety audits"),
    (targets) => targets.join() === `${second}:113`,
    "The quotation should lead to the report.",
  );
});

test("go to implementation leads to what became of an area for improvement, in this report and the next", async () => {
  const found = await leads("vscode.executeImplementationProvider", await open(second), recalled);
  expect(found.toSorted().join() === [`${second}:260`, `${second}:299`, `${third}:76`].join(), `It leads to ${found}.`);
});

test("references of a question are in all documents on the body, and in no other", async () => {
  const found = await leads(
    "vscode.executeReferenceProvider",
    await open(second),
    "Protecting the public through fire regulation\t Requires",
  );
  const files = new Set(found.map((place) => place.split(":")[0]));
  for (const file of [first, second, third]) expect(files.has(file), `There is none in ${file}: ${found}.`);
  expect(![...files].some((file) => file?.startsWith("northholme")), "The police are among them.");
});

test("all names of a question are highlighted, and symbols of the workspace are found", async () => {
  const { uri, document } = await open(second);
  const at = document.positionAt(document.getText().indexOf("Future affordability") + 2);
  const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>("vscode.executeDocumentHighlights", uri, at);
  const names = found.map(({ range }) => document.getText(range));
  expect(
    names.some((name) => name.startsWith("Making the fire and rescue service affordable")),
    `Highlighted are ${names}.`,
  );
  const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    "vscode.executeWorkspaceSymbolProvider",
    "grievance procedure",
  );
  expect(new Set(symbols.map(({ location }) => nameOf(location.uri))).size === 3, `Symbols are in ${symbols.map(({ name }) => name)}.`);
});

test("Compare with Previous Inspection opens a page with the two inspections, rendered", async () => {
  await open(third);
  await vscode.commands.executeCommand("inspectionLens.compareWithPrevious");
  const page = await pageWith(`Comparison of ${third}`, (text) => text.includes("2 inspections: 2021/22, 2023-25"));
  expect(page?.includes("*not directly comparable*"), `The page does not say what may not be compared: ${page}`);
  expect(page?.includes(`(/${second}#L`), "The page has no link to the report before.");
  await until(
    () => vscode.window.tabGroups.activeTabGroup.activeTab?.input,
    (input) => input instanceof vscode.TabInputWebview && input.viewType.includes("markdown"),
    "The page should be shown rendered.",
  );
});

test("Compare With… asks which reports, and opens a page with those chosen", async () => {
  await open(second);
  const done = vscode.commands.executeCommand("inspectionLens.compareWith");
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  for (let i = 0; i < 4; i++) await vscode.commands.executeCommand("workbench.action.quickOpenSelectNext"); // to the oldest report
  await vscode.commands.executeCommand("workbench.action.quickPickManyToggle");
  await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
  await done;
  const page = await pageWith(`Comparison of ${second}`, (text) => text.includes("2 inspections: 2018/19, 2021/22"));
  expect(page?.includes(`(/${first}#L`), "The page has no link to the report chosen.");
});

test("Compare With Report opens a page with the verdict on each quotation of an article", async () => {
  await open(article);
  const { statusText } = await lens();
  await until(statusText, (text) => text !== undefined, "The status bar should say something.");
  await vscode.commands.executeCommand("inspectionLens.compareWithReport");
  const page = await pageWith(`${article} beside the report`, (text) => text.includes("## Quotations"));
  expect(page?.includes(`**words omitted** · [report line 113](/${second}#L113)`), `The page does not say what was omitted: ${page}`);
  expect(page?.includes("**another speaker**"), "The page does not say who else speaks.");
});

test("a comparison of a document that was closed meanwhile says so", async () => {
  const { uri } = await open(first);
  expect(nameOf(uri) === first && folder().scheme === uri.scheme, "The report is not in the folder.");
  await vscode.commands.executeCommand("inspectionLens.compareWithPrevious");
  const pages = vscode.workspace.textDocuments.filter((page) => page.uri.scheme === "inspection-lens" && page.uri.path.includes(first));
  expect(pages.length === 0, "There is a page although nothing is known of an earlier inspection.");
});
