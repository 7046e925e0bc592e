import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { builtServer } from "./support/builtServer.ts";

const command = builtServer();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entries-"));
  const bundle = { bundle: true, target: "es2022", mainFields: ["module", "main"] };
  await build({ ...bundle, entryPoints: ["server/src/browserServer.ts"], outfile: join(folder, "browser.js"), platform: "browser" });
});
afterAll(() => rm(folder, { recursive: true }));

const initialize = { processId: null, rootUri: null, capabilities: {} };

/** The server as a process that has been initialised. */
async function startProcess() {
  const [file = "", ...args] = command();
  const server = spawn(file, args);
  const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  client.listen();
  await client.sendRequest("initialize", initialize);
  const exitCode = once(server, "exit").then(([code]) => code as unknown);
  return { client, server, exitCode };
}

test("the process ends with 0 after shutdown and exit", async () => {
  const { client, exitCode } = await startProcess();
  await client.sendRequest("shutdown");
  await client.sendNotification("exit");
  expect(await exitCode).toBe(0);
});

test("the process ends with 1 where exit comes alone, or the client is gone", async () => {
  const first = await startProcess();
  await first.client.sendNotification("exit");
  expect(await first.exitCode).toBe(1);
  const second = await startProcess();
  second.server.stdin.end();
  expect(await second.exitCode).toBe(1);
});

test("the browser's server answers where there is nothing of Node", async () => {
  const answers: { readonly id?: number; readonly result?: { readonly capabilities: object } }[] = [];
  const worker = createContext({
    setTimeout,
    clearTimeout,
    TextEncoder,
    TextDecoder,
    addEventListener() {},
    postMessage: (answer: object) => void answers.push(answer),
  });
  runInContext(await readFile(join(folder, "browser.js"), "utf8"), worker);
  const { onmessage } = worker as { readonly onmessage: (event: object) => void };
  onmessage({ data: { jsonrpc: "2.0", id: 1, method: "initialize", params: initialize } });
  await expect.poll(() => answers).toMatchObject([{ id: 1, result: { capabilities: { hoverProvider: true } } }]);
});
