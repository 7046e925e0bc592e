import * as vscode from "vscode";
import type { Lens } from "../../client/src/client.ts";
import type { Findings } from "../../client/src/findings.ts";
import type { TreeNode } from "../../server/src/lsp/protocol.ts";
import { expect, test, until } from "./harness.ts";

const fire = "Calderfold Fire and Rescue Service";
const round = "2021/22";
const question = "Protecting the public through fire regulation";

async function findings(): Promise<Findings> {
  const extension = vscode.extensions.getExtension<Lens>("inspection-lens.inspection-lens");
  expect(extension, "The extension is not installed.");
  return (await extension.activate()).findings;
}

/** The nodes below those that lead down by their labels. */
async function below(...labels: readonly string[]): Promise<readonly TreeNode[]> {
  const { children } = await findings();
  let nodes = await children();
  for (const wanted of labels) {
    const parent = nodes.find(({ label }) => label === wanted);
    expect(parent, `There is no ${wanted} among ${nodes.map(({ label }) => label).join()}.`);
    nodes = await children(parent);
  }
  return nodes;
}

const area = async (): Promise<TreeNode> => {
  const found = (await below(fire, round, question)).find(({ kind }) => kind === "area-for-improvement");
  expect(found, "There is no area for improvement.");
  return found;
};

test("the findings view shows the bodies of the folder, with no report open", async () => {
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  await vscode.commands.executeCommand("inspectionLens.showFindings");
  const nodes = await until(
    () => below(),
    (bodies) => bodies.length === 2 && bodies[0]?.description.startsWith("3 reports and 2 articles") === true,
    "There should be two bodies, with all their texts.",
  );
  expect(nodes[0]?.label === fire, `The first body is ${nodes[0]?.label}.`);
  const { state } = await findings();
  expect(state === "shown", `The view is ${state}.`);
});

test("every node has words for a screen reader, an icon, and a way down or a place to open", async () => {
  const { children, item } = await findings();
  let seen = 0;
  async function walk(nodes: readonly TreeNode[]): Promise<void> {
    for (const node of nodes) {
      const { accessibilityInformation, iconPath, id, command, collapsibleState } = item(node);
      expect(accessibilityInformation?.label && iconPath && id, `${node.id} has no words for a screen reader, icon or id.`);
      const isLeaf = collapsibleState === vscode.TreeItemCollapsibleState.None;
      expect(isLeaf === (command !== undefined), `${node.label} has neither children nor a place, or both.`);
      seen++;
      if (node.hasChildren) await walk(await children(node));
    }
  }
  await walk(await below(fire, round));
  expect(seen > 100, `There are ${seen} nodes.`);
});

test("a finding opens at its place, with its words selected", async () => {
  const finding = await area();
  await vscode.commands.executeCommand("inspectionLens.openFinding", finding);
  const editor = vscode.window.activeTextEditor;
  const selected = editor?.document.getText(editor.selection).replace(/\s+/g, " ");
  expect(selected?.startsWith(finding.label.replace(/ …$/, "")), `Selected is ${selected}.`);
});

test("an area for improvement of an earlier inspection shows what became of it, and a question its state", async () => {
  const { item } = await findings();
  const shown = item(await area());
  const fate = "ssued again, 63 percent of the words alike, by the report of 2023-25";
  expect(`${shown.description}`.startsWith(`I${fate} · line `), `Beside it stands ${shown.description}.`);
  expect(
    shown.accessibilityInformation?.label.includes(`, i${fate}, line `),
    `A screen reader says ${shown.accessibilityInformation?.label}.`,
  );
  expect((shown.tooltip as vscode.MarkdownString).value.includes(` · I${fate}\n`), "The tooltip should say it.");
  const view = await findings();
  view.filter({ fates: ["not mentioned again"] });
  await until(
    () => view.message,
    (message) => message === "Showing findings, not mentioned again",
    "The message should say what is shown.",
  );
  const rounds = (await below(fire)).map(({ label }) => label).join();
  view.filter({});
  expect(rounds === round, `Shown are ${rounds}.`);
  const victims = (await below("Northholme Police", round)).find(({ label }) => label === "Supporting victims");
  expect(victims?.description === "Not graded", `Beside the question stands ${victims?.description}.`);
});

test("a finding opens to the side, and its citation can be copied", async () => {
  const finding = await area();
  await vscode.commands.executeCommand("inspectionLens.openFindingToSide", finding);
  expect(vscode.window.tabGroups.all.length === 2, `There are ${vscode.window.tabGroups.all.length} groups of tabs.`);
  await vscode.commands.executeCommand("inspectionLens.copyFindingCitation", finding);
  await until(
    () => vscode.env.clipboard.readText(),
    (text) => text.startsWith(`${fire}, ${round}, ${question}, line `),
    "The citation should be copied.",
  );
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
});

test("a filter leaves what matches, says so above the tree, and can be cleared", async () => {
  const view = await findings();
  const all = (await below(fire, round)).length;
  view.filter({ kinds: ["area-for-improvement"], text: "premises" });
  await until(
    () => view.message,
    (message) => message === "Showing areas for improvement, with the text “premises”",
    "The message should say what is shown.",
  );
  const labels = (await below(fire, "2023-25")).map(({ label }) => label);
  expect(labels.join() === question, `Shown are ${labels.join()}.`);
  await vscode.commands.executeCommand("inspectionLens.clearFindingsFilter");
  await until(
    () => view.message,
    (message) => message === "",
    "The message should be gone.",
  );
  expect((await below(fire, round)).length === all, "Not all is back.");
});

test("where nothing matches the view says so, and is not empty for good", async () => {
  const view = await findings();
  view.filter({ text: "submarines" });
  await until(
    () => view.state,
    (state) => state === "no match",
    "The view should say that nothing matches.",
  );
  view.filter({});
  await until(
    () => view.state,
    (state) => state === "shown",
    "The view should show all again.",
  );
});

test("a report that is said to be none leaves the view, and comes back to it", async () => {
  const northholme = async (): Promise<boolean> => (await below()).some(({ label }) => label === "Northholme Police");
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  expect(folder, "There is no workspace folder.");
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, "northholme-police-2021-22.txt"), { preview: false });
  await vscode.commands.executeCommand("inspectionLens.notAReport");
  await until(northholme, (isThere) => !isThere, "The report should be gone.");
  await vscode.commands.executeCommand("inspectionLens.treatAsReport");
  await until(northholme, (isThere) => isThere, "The report should be back.");
});

test("after a restart of the server the view is filled again", async () => {
  await vscode.commands.executeCommand("inspectionLens.restartServer");
  const [body] = await until(
    () => below(),
    (bodies) => bodies[0]?.description.startsWith("3 reports and 2 articles") === true,
    "The bodies should be there with all their texts.",
  );
  expect(body?.label === fire, `The first body is ${body?.label}.`);
});
