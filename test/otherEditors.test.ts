import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import {
  createMessageConnection,
  type Hover,
  type Location,
  MarkupKind,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type SymbolInformation,
} from "vscode-languageserver/node";
import { URI } from "vscode-uri";
import { positionOf } from "./support/inMemoryServer.ts";
import { ROUND_1, ROUND_2, samplesFolder } from "./support/samples.ts";

// The command line as a process of its own, over real streams, for clients that know nothing of ours.
let program: string;
let reports: string;
beforeAll(async () => {
  program = mkdtempSync(join(tmpdir(), "program-"));
  reports = mkdtempSync(join(tmpdir(), "reports-"));
  cpSync(samplesFolder, reports, { recursive: true });
  await build({
    ...{ bundle: true, platform: "node", format: "esm", target: "es2022", mainFields: ["module", "main"] },
    entryPoints: ["server/src/cli.ts"],
    outfile: join(program, "cli.mjs"),
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
});
afterAll(() => {
  for (const folder of [program, reports]) rmSync(folder, { recursive: true });
});

const address = (name: string): string => URI.file(join(reports, name)).toString();
const textOf = (name: string): string => readFileSync(join(samplesFolder, name), "utf8");

/** A client over `serve --stdio`, with the second report open. */
async function start(initialize: object) {
  const server = spawn(process.execPath, [join(program, "cli.mjs"), "serve", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => void server.kill());
  const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const asked: string[] = [];
  const pushed = new Map<string, PublishDiagnosticsParams>();
  client.onRequest((method) => void asked.push(method));
  client.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => void pushed.set(params.uri, params));
  client.listen();
  const answered = await client.sendRequest<{ readonly capabilities: object }>("initialize", {
    ...{ processId: process.pid, rootUri: null, capabilities: {} },
    ...initialize,
  });
  await client.sendNotification("initialized", {});
  const open = (name: string) =>
    client.sendNotification("textDocument/didOpen", {
      textDocument: { uri: address(name), languageId: "text", version: 1, text: textOf(name) },
    });
  await open(ROUND_2);
  const ask = <Result>(method: string, words?: string): Promise<Result> =>
    client.sendRequest(method, {
      textDocument: { uri: address(ROUND_2) },
      ...(words !== undefined && { position: positionOf(textOf(ROUND_2), words, 1), context: { includeDeclaration: true } }),
    });
  const hover = async (words: string): Promise<string> =>
    ((await ask<Hover | null>("textDocument/hover", words))?.contents as { readonly value: string } | undefined)?.value ?? "";
  return { capabilities: answered.capabilities, asked, pushed, open, ask, hover, client };
}

const GRADE = "Outstanding (2019: Good)";
const RECALLED = "we identified an area for improvement that the service should evaluate its prevention work";

describe("a client that can do nothing beyond the protocol's first version", () => {
  const initialize = () => ({ rootUri: URI.file(reports).toString() });

  test("is shown plain text, and sent problems without being able to ask for them", async () => {
    const { ask, hover, pushed, capabilities, asked } = await start(initialize());
    expect(await ask("textDocument/hover", GRADE)).toMatchObject({ contents: { kind: MarkupKind.PlainText } });
    await expect
      .poll(() => hover(GRADE))
      .toMatch(/^Outstanding · Responding to major[^*\\]*\nwas Good in 2018\/19[^*\\]*line \d+ in calderfold-fire-2018-19\.txt/m);
    await expect.poll(() => pushed.get(address(ROUND_2))?.diagnostics.length).toBeGreaterThan(0);
    for (const diagnostic of pushed.get(address(ROUND_2))?.diagnostics ?? []) {
      expect(Object.keys(diagnostic).sort()).toEqual(["code", "message", "range", "severity", "source"]);
      expect(diagnostic.message).not.toMatch(/\*\*|\]\(|\\/);
    }
    expect(capabilities).not.toHaveProperty("diagnosticProvider");
    expect(capabilities).not.toHaveProperty("codeActionProvider");
    expect(asked).toEqual([]); // it never said that it could answer
  });

  test("is given the outline as a list, in the report's order, and places in place of links", async () => {
    const { ask } = await start(initialize());
    const symbols = await ask<readonly SymbolInformation[]>("textDocument/documentSymbol");
    const lines = symbols.map(({ location }) => location.range.start.line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(symbols.find(({ name }) => name.startsWith("Preventing fires"))).toMatchObject({
      containerName: expect.stringMatching(/^Effectiveness/),
      location: { uri: address(ROUND_2) },
    });
    for (const symbol of symbols) {
      expect(symbol).not.toHaveProperty("children");
      expect(symbol.name).not.toMatch(/\*\*|\]\(|\\/);
    }
    const known = async () => (await ask<readonly Location[] | null>("textDocument/definition", RECALLED)) ?? [];
    await expect.poll(known).toMatchObject([{ uri: address(ROUND_1), range: { start: {} } }]);
  });
});

describe("the workspace is read without a question to the client", () => {
  const inEarlier = "in calderfold-fire-2018-19.txt";
  test.each([
    ["its folders", () => ({ workspaceFolders: [{ uri: URI.file(reports).toString(), name: "reports" }] })],
    ["its root's address", () => ({ workspaceFolders: null, rootUri: URI.file(reports).toString() })],
    ["its root's path", () => ({ rootPath: reports })],
  ])("where the client names %s", async (_, initialize) => {
    const { hover, client, asked } = await start(initialize());
    await expect.poll(() => hover(GRADE)).toContain(inEarlier);
    const found = await client.sendRequest<readonly SymbolInformation[]>("workspace/symbol", { query: "2018/19" });
    expect(found.map(({ location }) => location.uri)).toContain(address(ROUND_1));
    expect(asked).toEqual([]);
  });

  test("but nothing beside the open report where it names no folder; what is open counts", async () => {
    const { hover, open, client } = await start({ workspaceFolders: null });
    const all = () => client.sendRequest<readonly SymbolInformation[]>("workspace/symbol", { query: "" });
    await hover(GRADE);
    expect(new Set((await all()).map(({ location }) => location.uri))).toEqual(new Set([address(ROUND_2)]));
    expect(await hover(GRADE)).not.toContain(inEarlier);
    await open(ROUND_1);
    await expect.poll(() => hover(GRADE)).toContain(inEarlier);
  });
});
