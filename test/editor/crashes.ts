import * as vscode from "vscode";
import { expect, test, until } from "./harness.ts";
import { givenNumber, kill, type ServerProcess, serverProcesses } from "./processes.ts";
import { becomes, folder, lens, outlineOf, show } from "./window.ts";

const KILLS = givenNumber("INSPECTION_LENS_KILLS", 6);
const SECONDS = 3;

const reports = ["calderfold-fire-2018-19.txt", "calderfold-fire-2021-22.txt", "calderfold-fire-2023-25.txt"] as const;

/** Their texts before anything was done to them. */
const given: string[] = [];

/** The one process of the server, as soon as there is one. */
async function server(): Promise<ServerProcess> {
  const found = await until(
    () => serverProcesses() ?? [],
    (all) => all.length === 1,
    "There should be one server.",
  );
  return found[0]!;
}

/** Puts an empty line before the first. */
async function push(document: vscode.TextDocument): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), "\n");
  expect(await vscode.workspace.applyEdit(edit), "The document could not be edited.");
}

const firstLine = async (document: vscode.TextDocument): Promise<number | undefined> => (await outlineOf(document))[0]?.range.start.line;

/** Numbers between 0 and 1, the same in each run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

test(`a server that is killed at any of ${KILLS} moments is back within ${SECONDS} seconds, and knows what is not saved`, async () => {
  const { crashes, statusText } = await lens();
  crashes.limit = Number.POSITIVE_INFINITY;
  await vscode.workspace.getConfiguration("files").update("autoSave", "off"); // in a browser it is on
  const documents: vscode.TextDocument[] = [];
  for (const name of reports) {
    const document = await show(name);
    await becomes(document, "inspection-report");
    documents.push(document);
  }
  given.push(...documents.map((document) => document.getText()));
  const lines: (number | undefined)[] = [];
  for (const document of documents)
    lines.push(
      await until(
        () => firstLine(document),
        (line) => line !== undefined,
        "There should be an outline.",
      ),
    );
  const random = randomNumbers(7);
  const took: number[] = [];
  for (let count = 0; count < KILLS; count++) {
    await Promise.all(documents.map(push));
    const process = await server();
    await new Promise((resolve) => setTimeout(resolve, random() * 600));
    kill(process);
    await Promise.all(documents.map(push)); // typed while there is no server
    const from = Date.now();
    for (const [i, document] of documents.entries()) {
      const expected = lines[i]! + 2 * (count + 1);
      await until(
        () => firstLine(document),
        (line) => line === expected,
        `The outline of ${reports[i]} should begin at ${expected}.`,
      );
    }
    await until(statusText, (text) => text !== undefined, "The status bar should know the report again.");
    took.push(Date.now() - from);
  }
  const slowest = Math.max(...took);
  console.log(
    `[suite] ${KILLS} kills: all open reports read again within ${slowest} ms, usually ${took.sort((a, b) => a - b)[KILLS >> 1]} ms`,
  );
  expect(slowest < SECONDS * 1000, `It took ${slowest} ms.`);
  const pushed = "\n".repeat(2 * KILLS);
  for (const [i, document] of documents.entries()) expect(document.getText() === pushed + given[i], `${reports[i]} has lost something.`);
});

test("the first of five crashes within three minutes say nothing, the last ends in one message, and a restart ends that", async () => {
  const { crashes, failure, statusText, serverStarted } = await lens();
  crashes.limit = 5;
  crashes.forget();
  for (let crash = 1; crash <= 5; crash++) {
    expect(failure() === undefined, `After ${crash - 1} crashes there is a message: ${failure()}.`);
    const process = await server();
    await until(statusText, (text) => text !== undefined, "The status bar should know the report again.");
    kill(process);
    await until(
      () => serverProcesses() ?? [],
      (all) => !all.some(({ id }) => id === process.id),
      "The process should be gone.",
    );
  }
  await until(failure, (sentence) => /five times in three minutes/.test(sentence ?? ""), "There should be a message.");
  await until(statusText, (text) => text === undefined, "The status bar should be empty.");
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(serverProcesses()?.length === 0, "There should be no server.");
  await vscode.commands.executeCommand("inspectionLens.restartServer");
  await until(statusText, (text) => text !== undefined, "The status bar should know the report again.");
  expect(failure() === undefined && serverStarted(), "There should be a server again.");
});

test("no file was changed by all that", async () => {
  for (const [i, name] of reports.entries()) {
    const saved = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
      await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), name)),
    );
    expect(saved.replaceAll("\r\n", "\n") === given[i], `${name} was written.`);
  }
});
