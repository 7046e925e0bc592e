import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load, root } from "../load.mjs";

export const name = "size";

const EDITS = 20;
const EDIT_EVERY_MS = 500;
const ASK_EVERY_MS = 10;

/** How long a request on a small document takes while a large one is open and edited. Needs `npm run build`. */
export async function run({ quick, log }) {
  const server = join(root, "dist/node/server.mjs");
  if (!existsSync(server)) throw new Error("There is no server yet: npm run build");
  const { raw } = await load({ raw: "test/support/protocol/rawClient.ts" });
  const samples = join(root, "samples");
  const small = readFileSync(
    join(
      samples,
      readdirSync(samples).find((file) => file.endsWith(".txt")),
    ),
    "utf8",
  );
  const repeated = (size, text) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
  const larges = {
    "10 MB": () => repeated(1e7, small),
    "one line of 10 MB": () => repeated(1e7, small.replaceAll(/\s+/g, " ")),
    "25 MB, not read": () => repeated(2.5e7, small),
    "100 MB, not read": () => repeated(1e8, small),
  };
  const figures = [];
  for (const [what, make] of Object.entries(larges)) {
    const { first, times, notices } = await measure(
      raw.startRawClient,
      [process.execPath, server, "--stdio"],
      small,
      make(),
      quick ? 6 : EDITS,
    );
    const sorted = times.toSorted((a, b) => a - b);
    const p99 = sorted[Math.floor(sorted.length * 0.99)];
    log(`${what}: opened after ${first.toFixed(0)} ms, ${times.length} requests, longest ${sorted.at(-1).toFixed(0)} ms`);
    figures.push({ what: `${what}: first answer on a small document after it was opened`, value: `${first.toFixed(0)} ms` });
    figures.push({ what: `${what}: 99 of 100 answers while it is edited`, value: `${p99.toFixed(1)} ms`, limit: "50 ms", kept: p99 <= 50 });
    if (what.endsWith("not read")) figures.push({ what: `${what}: notices`, value: `${notices}`, limit: "1", kept: notices === 1 });
  }
  return figures;
}

async function measure(start, command, small, large, edits) {
  const waiting = new Map();
  const client = start(command, ({ id, method, result }) => {
    if (method !== undefined && id !== undefined) client.send({ jsonrpc: "2.0", id, result: null });
    else waiting.get(id)?.(result);
  });
  let last = 0;
  const ask = (method, params) =>
    new Promise((resolve) => {
      waiting.set(++last, resolve);
      client.send({ jsonrpc: "2.0", id: last, method, params });
    });
  const notify = (method, params) => client.send({ jsonrpc: "2.0", method, params });
  const open = (uri, text) => notify("textDocument/didOpen", { textDocument: { uri, languageId: "plaintext", version: 1, text } });
  const [ours, theirs] = ["file:///small.txt", "file:///large.txt"].map((uri) => ({ textDocument: { uri } }));
  const outline = async () => {
    const from = performance.now();
    await ask("textDocument/documentSymbol", ours);
    return performance.now() - from;
  };
  await ask("initialize", { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  notify("initialized", {});
  open(ours.textDocument.uri, small);
  for (let i = 0; i < 20; i++) await outline();
  open(theirs.textDocument.uri, large);
  const pulled = ask("textDocument/diagnostic", theirs);
  const first = await outline();
  const { items } = await pulled;
  const times = [];
  for (let version = 2; version < edits + 2; version++) {
    const at = { line: 3, character: 0 };
    notify("textDocument/didChange", {
      textDocument: { ...theirs.textDocument, version },
      contentChanges: [{ range: { start: at, end: at }, text: "x" }],
    });
    ask("textDocument/diagnostic", theirs);
    const until = performance.now() + EDIT_EVERY_MS;
    while (performance.now() < until) {
      times.push(await outline());
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    }
  }
  client.process.kill("SIGKILL");
  await client.exit;
  return { first, times, notices: items.filter(({ message }) => message.includes("million characters")).length };
}
