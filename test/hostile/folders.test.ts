import { spawnSync } from "node:child_process";
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { createMessageConnection } from "vscode-languageserver/node";
import { FINDINGS, type FindingsAnswer } from "../../server/src/lsp/protocol.ts";
import { fireReport } from "../support/fireReport.ts";
import { modern, startInMemory } from "../support/inMemoryServer.ts";
import { spiedServer } from "../support/spiedServer.ts";

const REPORT = fireReport({ inspection: "2021/22", prevention: "Good" });
const DEEP = 100_000;
const GIGABYTE = 2 ** 30;

/** Each is one member of a hostile object, in its own words of JSON. */
const HOSTILE_MEMBERS = [
  '"__proto__": {"polluted": true, "exclude": ["**"]}',
  '"constructor": {"prototype": {"polluted": true}}',
  '"prototype": {"polluted": true}',
  '"extends": "/etc/passwd"',
  '"include": ["**/*.txt", "/etc/**", "../../**", "../../outside/*", "file:///etc/*"]',
  '"exclude": [{"__proto__": {"polluted": true}}]',
  '"toString": null',
];
const HOSTILE_JSON = `{${HOSTILE_MEMBERS.join(", ")}}`;
const ACCEPTED = `{"accepted": [${["../../../etc/passwd", "/etc/passwd", "__proto__", "C:\\\\x", "constructor"]
  .map((document) => `{"document": "${document}", "fingerprint": "__proto__", "rule": "constructor", "reason": "x"}`)
  .join(", ")}], "__proto__": {"polluted": true}}`;
const nested = (open: string, close: string): string => open.repeat(DEEP) + close.repeat(DEEP);

/** What may stand in the two files of ours, each in a folder of its own. */
const FILES: Readonly<Record<string, string>> = {
  hostile: HOSTILE_JSON,
  accepted: ACCEPTED,
  arrays: nested("[", "]"),
  objects: nested('{"frameworks":', "1}").replaceAll("1}".repeat(DEEP), `1${"}".repeat(DEEP)}`),
  "deep frameworks": `{"frameworks": ${nested("[", "]")}}`,
  "not ended": '{"a":'.repeat(DEEP),
  nothing: "",
  binary: "\u0000\u0001\ufffd".repeat(1000),
};

let base: string;
let outside: string;

beforeAll(() => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "inspection-lens-hostile-")));
  base = join(folder, "roots");
  outside = join(folder, "outside");
  mkdirSync(outside, { recursive: true });
  writeFileSync(join(outside, "secret.txt"), REPORT);
  writeFileSync(join(outside, "inspection-lens.json"), "{}");
  for (const [name, content] of Object.entries(FILES)) {
    const root = join(base, name);
    mkdirSync(root, { recursive: true });
    writeFileSync(join(root, "report.txt"), REPORT);
    for (const file of ["inspection-lens.json", "inspection-lens.accepted.json", ".gitignore"]) writeFileSync(join(root, file), content);
    symlinkSync(outside, join(root, "linked"));
    symlinkSync(join(outside, "secret.txt"), join(root, "linked.txt"));
    symlinkSync(root, join(root, "loop"));
  }
  const root = join(base, "large");
  mkdirSync(root);
  for (const file of ["report.txt", "inspection-lens.json", "inspection-lens.accepted.json", ".gitignore"]) {
    const opened = openSync(join(root, file), "w");
    ftruncateSync(opened, GIGABYTE); // takes no room on the disk
    closeSync(opened);
  }
});

afterAll(() => rmSync(join(base, ".."), { recursive: true }));

const roots = (): readonly string[] => [...Object.keys(FILES), "large"].map((name) => join(base, name));

test("hostile folders and settings: nothing outside is read, nothing is changed, no process, no socket, and no object gets more members", async () => {
  const settings = JSON.parse(HOSTILE_JSON);
  let bodies = 0;
  const deeds = await spiedServer(async (client) => {
    client.onRequest("workspace/configuration", ({ items }: { readonly items: readonly unknown[] }) => items.map(() => settings));
    const workspaceFolders = roots().map((path) => ({ uri: pathToFileURL(path).href, name: path }));
    const initializationOptions = {
      ...JSON.parse(HOSTILE_JSON),
      findings: true,
      words: JSON.parse('{"__proto__": "x", "constructor": "y"}'),
    };
    await client.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: modern,
      workspaceFolders,
      initializationOptions,
    });
    await client.sendNotification("initialized", {});
    bodies = await settled(client);
    await client.sendRequest("workspace/symbol", { query: "a" });
  });
  expect(bodies).toBe(1);
  const own = (what: string): boolean => roots().some((root) => what === root || what.startsWith(`${root}/`));
  expect(deeds.filter(({ kind, what }) => kind !== "read" || !own(what))).toEqual([]);
  expect(deeds.filter(({ what }) => /\/(?:linked|loop)/.test(what))).toEqual([]);
  expect(deeds.length).toBeGreaterThan(roots().length);
});

/** How many bodies the tree of findings has when all has been read. */
async function settled(client: ReturnType<typeof createMessageConnection>): Promise<number> {
  for (;;) {
    const { nodes, isReading }: FindingsAnswer = await client.sendRequest(FINDINGS, {});
    if (!isReading && nodes.length > 0) return nodes.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test("messages with members that every object has change no other object", async () => {
  const client = await startInMemory({ settings: { current: JSON.parse(HOSTILE_JSON) }, initializationOptions: JSON.parse(HOSTILE_JSON) });
  await client.open("file:///__proto__", REPORT);
  await client.open("file:///constructor/prototype.txt", REPORT);
  expect(await client.outline("file:///__proto__")).not.toEqual([]);
  await client.ask(
    "textDocument/hover",
    JSON.parse('{"textDocument": {"uri": "file:///__proto__"}, "position": {"line": 0, "character": 0}, "__proto__": {"polluted": true}}'),
  );
  expect([({} as Record<string, unknown>).polluted, Object.keys(Object.prototype)]).toEqual([undefined, []]);
});

test("the spy of the test before sees what a program does", () => {
  const spyFile = join(outside, "deeds");
  const program = `
    import { mkdirSync } from "node:fs";
    import { readFile } from "node:fs/promises";
    import { connect } from "node:net";
    import { spawn } from "node:child_process";
    mkdirSync(${JSON.stringify(join(outside, "made"))});
    await readFile(${JSON.stringify(join(outside, "secret.txt"))});
    connect(1, "127.0.0.1").on("error", () => {});
    spawn(process.execPath, ["--version"]);
    Object.prototype.polluted = true;`;
  const spy = new URL("spy.mjs", import.meta.url).href;
  const { stderr } = spawnSync(process.execPath, ["--import", spy, "--input-type=module", "--eval", program], {
    encoding: "utf8",
    env: { ...process.env, SPY_FILE: spyFile },
  });
  const kinds = readFileSync(spyFile, "utf8").matchAll(/"kind":"(\w+)"/g);
  expect([stderr, ...new Set([...kinds].map(([, kind]) => kind))].sort()).toEqual(["", "process", "prototype", "read", "socket", "write"]);
});
