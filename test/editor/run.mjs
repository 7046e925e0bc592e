// Runs the compiled suites inside a real VS Code, in both of its extension hosts: `node test/editor/run.mjs [node|web] [SUITE]`.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { asProgram } from "../../scripts/editor/asProgram.mjs";
import { temporaryFolder } from "../../scripts/editor/leftovers.mjs";
import { chooseHosts } from "./chooseHost.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A suite has so long. */
const SECONDS = Number(process.env.INSPECTION_LENS_SUITE_SECONDS ?? 180);

/** Every suite: its name in `test/editor/suites`, the folder that it runs on, what is opened of the copy where that is not the folder, and the one host that has what it is about. */
const suites = [
  { name: "samples", workspace: join(root, "samples") },
  { name: "folders", workspace: join(root, "samples"), arrange: twoFolders },
  { name: "quiet", workspace: join(root, "test/editor/letters") },
  { name: "crashes", workspace: join(root, "samples"), onlyIn: "node" },
];

/** Takes one report out of the samples into a folder of its own, and gives the path of a workspace with both folders. */
function twoFolders(samples) {
  const earlier = join(samples, "../earlier");
  const report = "calderfold-fire-2018-19.txt";
  mkdirSync(earlier);
  renameSync(join(samples, report), join(earlier, report));
  const path = join(samples, "../two.code-workspace");
  writeFileSync(path, JSON.stringify({ folders: [{ path: basename(samples) }, { path: "earlier" }] }));
  return path;
}

/**
 * Runs `testModule` (CommonJS without anything of Node, exports `run(): Promise<void>`, and lies in `extensionFolder`) in the extension host
 * that `runIn` starts, with the extension of `extensionFolder` and a temporary copy of the folder `workspace` open, or the workspace file that
 * `arrange` makes of it. All paths are absolute.
 * Lines that the suite tags with `[suite] ` are printed. Resolves to the number of tests when `run` has resolved; throws when it rejects,
 * when no test has run, when the host ends without a result, or after `timeoutSeconds`, with nothing left running.
 */
export async function runSuite(runIn, { extensionFolder, testModule, workspace, arrange, timeoutSeconds }) {
  for (const path of [extensionFolder, testModule, workspace]) {
    if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`);
  }
  const temporary = temporaryFolder();
  const copy = join(temporary.path, basename(workspace));
  const result = join(temporary.path, "result.json");
  cpSync(workspace, copy, { recursive: true });
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    await runIn({ extensionFolder, testModule, workspace: arrange?.(copy) ?? copy, folder: temporary.path, result, signal: timeout });
    // The exit code of the window says nothing here: a host that was killed ends with 0 too.
    if (existsSync(result)) return check(JSON.parse(readFileSync(result, "utf8")));
    if (timeout.aborted) throw new Error(`The suite was ended because it ran for more than ${timeoutSeconds} s.`);
    throw new Error("The suite gave no result: VS Code or its extension host ended before.");
  } finally {
    temporary.remove();
  }
}

function check({ error, tests = 0 }) {
  if (error) throw new Error(`The suite failed: ${error}`);
  if (tests === 0) throw new Error("The suite failed: no test has run.");
  return tests;
}

async function main() {
  const [wantedHost, wantedSuite] = process.argv.slice(2);
  for (const [host, runIn] of Object.entries(await chooseHosts())) {
    if (wantedHost && !host.toLowerCase().startsWith(wantedHost)) continue;
    for (const { name, workspace, arrange, onlyIn } of suites) {
      if (wantedSuite ? name !== wantedSuite : onlyIn && !host.toLowerCase().startsWith(onlyIn)) continue;
      console.log(`The suite "${name}" runs in the ${host} extension host.`);
      const testModule = join(root, `dist/test/editor/${name}.js`);
      const tests = await runSuite(runIn, { extensionFolder: root, testModule, workspace, arrange, timeoutSeconds: SECONDS });
      console.log(`${tests} tests of "${name}" passed in the ${host} extension host.`);
    }
  }
}

await asProgram(import.meta.url, main);
