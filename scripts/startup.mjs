// Measures how soon the built server answers: `initialize`, and the outline of a first report.
//   node scripts/startup.mjs [SERVER] [--rounds 20]      SERVER is dist/node/server.mjs by default
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { root } from "./load.mjs";

const { values, positionals } = parseArgs({ options: { rounds: { type: "string", default: "20" } }, allowPositionals: true });
const server = resolve(positionals[0] ?? join(root, "dist/node/server.mjs"));
const text = readFileSync(join(root, "samples/calderfold-fire-2021-22.txt"), "utf8");
const textDocument = { uri: "untitled:report.txt", languageId: "plaintext", version: 1, text };

await measure(); // the disk is warm from then on
const rounds = [];
for (let i = 0; i < Number(values.rounds); i++) rounds.push(await measure());
for (const what of ["initialize", "outline"]) {
  const times = rounds.map((round) => round[what]).sort((a, b) => a - b);
  console.log(`${what} answered ${Math.round(times[Math.floor(times.length / 2)])} ms after the start (median of ${times.length})`);
}

async function measure() {
  const from = performance.now();
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const client = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  client.listen();
  await client.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
  const initialize = performance.now() - from;
  await client.sendNotification("initialized", {});
  await client.sendNotification("textDocument/didOpen", { textDocument });
  const symbols = await client.sendRequest("textDocument/documentSymbol", { textDocument: { uri: textDocument.uri } });
  if (symbols.length === 0) throw new Error("The outline is empty.");
  const outline = performance.now() - from;
  await client.sendRequest("shutdown");
  await client.sendNotification("exit");
  client.dispose();
  return { initialize, outline };
}
