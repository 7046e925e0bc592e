import * as vscode from "vscode";
import { expect, test } from "./harness.ts";
import { serverProcesses } from "./processes.ts";
import { lens, show } from "./window.ts";

/** Ten times what activation takes at most, in milliseconds: a slow machine is no fault. */
const LIMIT = 200;

test("in a folder without reports nothing is activated, and activation takes a moment", async () => {
  const extension = vscode.extensions.getExtension("inspection-lens.inspection-lens");
  expect(extension && !extension.isActive, "The extension is active before anything was opened.");
  const from = performance.now();
  await extension.activate();
  const whole = performance.now() - from;
  const { activationTime } = await lens();
  console.log(`[suite] activation took ${activationTime.toFixed(1)} ms, with what VS Code does around it ${whole.toFixed(1)} ms`);
  expect(activationTime < LIMIT, `Activation took ${activationTime} ms.`);
});

test("a letter and notes start no server", async () => {
  for (const file of ["letter.txt", "notes.md"]) {
    const document = await show(file);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(!(await lens()).serverStarted(), `${file} has started a server.`);
    expect(document.languageId !== "inspection-report", `${file} is in the language ${document.languageId}.`);
  }
  const processes = serverProcesses();
  expect(processes === undefined || processes.length === 0, `There are processes: ${processes?.map(({ command }) => command)}.`);
});
