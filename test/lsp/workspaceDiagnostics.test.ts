import { expect, test, vi } from "vitest";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver";
import { checkInSteps } from "../../server/src/rules/check.ts";
import { contradiction, fireReport, letterHome } from "../support/fireReport.ts";
import { modern, startInMemory } from "../support/inMemoryServer.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

vi.mock("../../server/src/rules/check.ts", { spy: true });

const FOLDER = "file:///reports";
const [open, closed, other] = ["2021-22.txt", "2018-19.txt", "elsewhere.txt"].map((name) => `${FOLDER}/${name}`) as [
  string,
  string,
  string,
];
const text = fireReport({ inspection: "2021/22", prevention: "Good (2019: Good)", more: contradiction });
const contents = {
  [open]: text,
  [closed]: fireReport({ inspection: "2018/19", prevention: "Good", more: contradiction }),
  [other]: fireReport({ inspection: "2018/19", prevention: "Good", more: contradiction }).replaceAll("Calderfold", "Eastmere"),
  [`${FOLDER}/letter.txt`]: letterHome,
};

async function start(options: Parameters<typeof startInMemory>[0] = {}) {
  const files = memoryFiles(contents);
  const client = await startInMemory({ folders: [FOLDER], files, ...options });
  const pull = async (previousResultIds: readonly unknown[] = [], more: object = {}) =>
    (await client.ask<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds, ...more })).items;
  return { client, files, pull };
}
type Items = WorkspaceDiagnosticReport["items"];
const idsOf = (items: Items) => items.map(({ uri, resultId }) => ({ uri, value: resultId }));
const said = (items: Items) =>
  Object.fromEntries(items.map((item) => [item.uri.slice(FOLDER.length + 1), item.kind === "full" ? item.items.length : item.kind]));
const ALL = { "2021-22.txt": 1, "2018-19.txt": 1, "elsewhere.txt": 1 };

test("the problems of all reports are answered, open or not, and the text that is none is left out", async () => {
  const { client, pull } = await start();
  expect(client.announced.diagnosticProvider).toEqual({ interFileDependencies: true, workspaceDiagnostics: true });
  await client.open(open, text);
  const items = await pull();
  expect(said(items)).toEqual(ALL);
  expect(items.find(({ uri }) => uri === open)?.version).toBe(1);
  expect(items.find(({ uri }) => uri === closed)?.version).toBeNull();
  const { resultId, items: own } = await client.diagnostics(open);
  expect(items.find(({ uri }) => uri === open)).toMatchObject({ resultId, items: own });
});

test("what is unchanged is answered as such, and neither read nor checked again", async () => {
  const { files, pull } = await start();
  const before = idsOf(await pull());
  const reads = files.reads.length;
  vi.mocked(checkInSteps).mockClear();
  const again = await pull(before);
  expect(said(again)).toEqual({ "2021-22.txt": "unchanged", "2018-19.txt": "unchanged", "elsewhere.txt": "unchanged" });
  expect(idsOf(again)).toEqual(before);
  expect(files.reads.length).toBe(reads);
  // the server may try its own example meanwhile
  expect(vi.mocked(checkInSteps).mock.calls.filter(([{ uri }]) => uri.startsWith(FOLDER))).toEqual([]);
});

test("a report that changes changes the answers on its body, and no others", async () => {
  const { client, pull } = await start();
  const before = idsOf(await pull());
  await client.open(closed, fireReport({ inspection: "2018/19", prevention: "Requires improvement" }));
  await expect.poll(async () => said(await pull(before))).toEqual({ "2021-22.txt": 2, "2018-19.txt": 0, "elsewhere.txt": "unchanged" });
});

test("a file that is gone loses its problems", async () => {
  const { client, files, pull } = await start();
  const before = idsOf(await pull());
  files.contents.delete(other);
  await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: other, type: 3 }] });
  await expect.poll(async () => said(await pull(before))).toMatchObject({ "elsewhere.txt": 0, "2018-19.txt": "unchanged" });
});

test("answers come one by one where the client takes them so", async () => {
  const { client, pull } = await start();
  const rest = await pull([], { partialResultToken: "parts" });
  expect(rest).toEqual([]);
  const parts = client.of<{ token: string; value: WorkspaceDiagnosticReport }>("$/progress").filter(({ token }) => token === "parts");
  expect(parts.length).toBe(3);
  expect(said(parts.flatMap(({ value }) => value.items))).toEqual(ALL);
});

test("a setting changes all answers", async () => {
  const settings = { current: {} };
  const { client, pull } = await start({ settings });
  const before = idsOf(await pull());
  settings.current = { rules: { "percent-of": "off" } };
  await client.notify("workspace/didChangeConfiguration", { settings: null });
  await expect.poll(async () => said(await pull(before))).toEqual({ "2021-22.txt": 0, "2018-19.txt": 0, "elsewhere.txt": 0 });
});

test("a client that cannot pull, and one whose reader wants open files only, are answered with nothing", async () => {
  const { diagnostic: _, ...textDocument } = modern.textDocument ?? {};
  const unable = await start({ capabilities: { ...modern, textDocument } });
  expect(unable.client.announced.diagnosticProvider).toBeUndefined();
  expect(await unable.pull()).toEqual([]);
  const openOnly = await start({ initializationOptions: { checksWorkspace: false } });
  expect(openOnly.client.announced.diagnosticProvider?.workspaceDiagnostics).toBe(false);
  expect(await openOnly.pull()).toEqual([]);
});

test("parameters that are none are refused", async () => {
  const { pull } = await start();
  await expect(pull([{ uri: 7 }])).rejects.toMatchObject({ code: -32602 });
});
