// Runs a compiled suite inside a real VS Code: `node test/editor/run.mjs` runs dist/test/editor/suite.cjs on the samples.
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { asProgram } from "../../scripts/editor/asProgram.mjs";
import { temporaryFolder } from "../../scripts/editor/leftovers.mjs";
import { chooseHost } from "./chooseHost.mjs";

/**
 * Runs `testModule` (CommonJS, exports `run(): Promise<void>`) in the extension host of a VS Code that has the extension
 * of `extensionFolder` and a temporary copy of the folder `workspace` open. All paths are absolute. Lines that the suite
 * tags with `[suite] ` are printed. Resolves when `run` has resolved; throws when it rejects, when the host ends without
 * a result, or after `timeoutSeconds`, with nothing left running.
 */
export async function runSuite({ extensionFolder, testModule, workspace, timeoutSeconds }) {
  for (const path of [extensionFolder, testModule, workspace]) {
    if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`);
  }
  const runIn = await chooseHost();
  const temporary = temporaryFolder();
  const copy = join(temporary.path, basename(workspace));
  const result = join(temporary.path, "result.json");
  const entry = join(temporary.path, "entry.cjs");
  cpSync(workspace, copy, { recursive: true });
  writeFileSync(entry, entrySource(testModule, result));
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    await runIn({ extensionFolder, testModule: entry, workspace: copy, folder: temporary.path, signal: timeout });
    // The exit code of the window says nothing here: a host that was killed ends with 0 too.
    if (existsSync(result)) return check(JSON.parse(readFileSync(result, "utf8")));
    if (timeout.aborted) throw new Error(`The suite was ended because it ran for more than ${timeoutSeconds} s.`);
    throw new Error("The suite gave no result: VS Code or its extension host ended before.");
  } finally {
    temporary.remove();
  }
}

// The suite runs behind this module, which leaves its result in a file.
const entrySource = (testModule, result) => `
const { writeFileSync } = require("node:fs");
exports.run = async () => {
  let error;
  try {
    await require(${JSON.stringify(testModule)}).run();
  } catch (thrown) {
    error = String(thrown?.stack ?? thrown);
  }
  writeFileSync(${JSON.stringify(result)}, JSON.stringify({ error }));
  if (error) throw new Error(error);
};
`;

function check({ error }) {
  if (error) throw new Error(`The suite failed: ${error}`);
}

async function main() {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  await runSuite({
    extensionFolder: root,
    testModule: join(root, "dist/test/editor/suite.cjs"),
    workspace: join(root, "samples"),
    timeoutSeconds: 120,
  });
}

await asProgram(import.meta.url, main);
