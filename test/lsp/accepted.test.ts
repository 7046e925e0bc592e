import { expect, test } from "vitest";
import type { CodeAction, PublishDiagnosticsParams } from "vscode-languageserver";
import { ACCEPT_FINDING, AMEND, type Amended, type FindingToAccept } from "../../server/src/lsp/protocol.ts";
import { contradiction, fireReport } from "../support/fireReport.ts";
import { modern, positionOf, startInMemory } from "../support/inMemoryServer.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

const FOLDER = "file:///reports";
const uri = `${FOLDER}/fire/2021-22.txt`;
const FILE = `${FOLDER}/inspection-lens.accepted.json`;
const text = fireReport({ inspection: "2021/22", prevention: "Requires improvement", more: contradiction });
const PUBLISH = "textDocument/publishDiagnostics";
const { diagnostic: _, ...cannotPull } = modern.textDocument ?? {};

async function start(accepted?: string, options: Parameters<typeof startInMemory>[0] = {}) {
  const files = memoryFiles(accepted === undefined ? {} : { [FILE]: accepted });
  const client = await startInMemory({ folders: [FOLDER], files, initializationOptions: { commands: true }, ...options });
  /** What stands in Problems for the report. */
  const problems = async (): Promise<readonly unknown[]> => (await client.diagnostics(uri)).items.map(({ code }) => code);
  /** What stands in Problems for the file of accepted findings. */
  const inFile = () => client.of<PublishDiagnosticsParams>(PUBLISH).findLast((params) => params.uri === FILE)?.diagnostics;
  const write = async (content: string | undefined) => {
    if (content === undefined) files.contents.delete(FILE);
    else files.contents.set(FILE, content);
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: FILE, type: content === undefined ? 3 : 2 }] });
  };
  return { client, problems, inFile, write };
}

/** The text of a file in which the first contradiction of the report is accepted, made as our own client makes it. */
async function acceptedText(): Promise<string> {
  const { client } = await start();
  await client.open(uri, text);
  const at = positionOf(text, "64 percent", 2);
  const params = { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: (await client.diagnostics(uri)).items } };
  const actions = await client.ask<CodeAction[]>("textDocument/codeAction", params);
  const action = actions.find(({ command }) => command?.command === ACCEPT_FINDING);
  const { file, finding } = action!.command!.arguments![0] as FindingToAccept;
  expect(file).toBe(FILE);
  const entry = { ...finding, reason: "It is right as it stands.", when: "2031-05-04" };
  const amended = await client.ask<Amended>(AMEND, { text: "", amendment: { kind: "accepted", entry } });
  return "insertion" in amended ? (amended.insertion?.content ?? "") : amended.reason;
}
const accepted = await acceptedText();

test("an entry names the report by its path, and quotes it", () => {
  expect(JSON.parse(accepted)).toMatchObject({
    accepted: [
      {
        document: "fire/2021-22.txt",
        quotation: contradiction.trim(),
        rule: "percent-of",
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ],
  });
});

test("what was accepted is no problem, from the first answer on, and wherever it has moved in the text", async () => {
  const { client, problems, inFile } = await start(accepted);
  await client.open(uri, text);
  expect(await problems()).toEqual([]);
  await client.change(uri, 2, text.replace("Overview", "About us\n\nWe inspect.\n\nOverview"));
  expect(await problems()).toEqual([]);
  await client.change(uri, 3, text.replace("64 percent", "63 percent"));
  expect(await problems()).toEqual(["percent-of"]);
  await expect
    .poll(inFile)
    .toMatchObject([{ severity: 3, message: expect.stringContaining("not in the report any more"), range: { start: { line: 2 } } }]);
  await client.change(uri, 4, text);
  expect(await problems()).toEqual([]);
  await expect.poll(inFile).toEqual([]);
});

test("a file that comes, changes or goes changes the answer, and the client is asked to ask again", async () => {
  const { client, problems, write } = await start();
  await client.open(uri, text);
  const { resultId } = await client.diagnostics(uri);
  const refreshes = () => client.of("workspace/diagnostic/refresh").length;
  await write(accepted);
  await expect.poll(problems).toEqual([]);
  expect((await client.diagnostics(uri, resultId)).kind).toBe("full");
  await expect.poll(refreshes).toBeGreaterThan(0);
  await write(accepted.replace("fire/2021-22.txt", "other.txt"));
  await expect.poll(problems).toEqual(["percent-of"]);
  await write(accepted);
  await expect.poll(problems).toEqual([]);
  await write(undefined);
  await expect.poll(problems).toEqual(["percent-of"]);
});

test("what the editor has open wins over the file, and is no report itself", async () => {
  const { client, problems } = await start(accepted);
  await client.open(uri, text);
  await client.open(FILE, "{}", "json");
  await expect.poll(problems).toEqual(["percent-of"]);
  await client.change(FILE, 2, accepted);
  await expect.poll(problems).toEqual([]);
  expect(await client.outline(FILE)).toEqual([]);
});

test("a client that cannot pull is sent the rest, once it is accepted", async () => {
  const { client, write } = await start(undefined, { capabilities: { ...modern, textDocument: cannotPull } });
  await client.open(uri, text);
  const last = () => client.of<PublishDiagnosticsParams>(PUBLISH).findLast((params) => params.uri === uri)?.diagnostics.length;
  await expect.poll(last).toBe(1);
  await write(accepted);
  await expect.poll(last).toBe(0);
});

test("what is wrong in the file stands in the file, and costs only itself", async () => {
  const spoilt = accepted.replace('"reason"', '"raison"');
  const { client, problems, inFile } = await start(spoilt);
  await client.open(uri, text);
  expect(await problems()).toEqual(["percent-of"]);
  await expect.poll(inFile).toMatchObject([{ severity: 2, message: expect.stringContaining("“reason” is missing") }, { severity: 2 }]);
});

test("what was accepted stays to be seen in the findings view, with its reason", async () => {
  const { client } = await start(accepted.replace('"rule"', '"who": "A. Reader", "rule"'));
  await client.open(uri, text);
  const below = async (parent?: { readonly id: string }) => (await client.findings({ ...(parent && { parent: parent.id }) })).nodes;
  await expect.poll(below).toHaveLength(1);
  const [body] = await below();
  const [inspection] = await below(body);
  const node = (await below(inspection)).at(-1);
  expect(node).toMatchObject({ kind: "accepted", label: "Accepted contradictions", hasChildren: true });
  expect(await below(node)).toMatchObject([
    {
      kind: "accepted",
      label: expect.stringContaining("64 percent does not follow"),
      description: "It is right as it stands. · A. Reader, 2031-05-04",
      accessibleLabel: expect.stringMatching(/^Accepted: 64 percent.*reason: It is right.*line \d+$/),
      uri,
      range: { start: positionOf(text, "64 percent") },
      hasChildren: false,
    },
  ]);
  const filtered = await client.findings({ parent: inspection!.id, filter: { kinds: ["statistic"] } });
  expect(filtered.nodes.map(({ kind }) => kind)).not.toContain("accepted");
  const without = await start();
  await without.client.open(uri, text);
  const kinds = async () => (await without.client.findings({ parent: inspection!.id })).nodes.map(({ kind }) => kind);
  await expect.poll(async () => (await kinds()).length).toBeGreaterThan(0);
  expect(await kinds()).not.toContain("accepted");
});

test("an entry of a rule that is switched off, or of a report that is not known, is left alone", async () => {
  const two = { accepted: [...JSON.parse(accepted).accepted, { ...JSON.parse(accepted).accepted[0], document: "unknown.txt" }] };
  const settings = { current: { rules: { "percent-of": "off" } } };
  const { client, problems, inFile } = await start(JSON.stringify(two), { settings });
  await client.open(uri, text);
  await expect.poll(problems).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(inFile()).toEqual([]);
});
