import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load, root } from "../load.mjs";

export const name = "hour";

const MESSAGES = 1_000_000;
const MINUTES = 60;
const OPENED = 10_000;
/** After so many the server has as much room as it works with. */
const WARM_UP = 500;

/** Whether a server that works for an hour, and one that has opened ten thousand documents, keeps what it does not need. Needs `npm run build`. */
export async function run({ quick, log }) {
  const server = join(root, "dist/node/server.mjs");
  if (!existsSync(server)) throw new Error("There is no server yet: npm run build");
  const { raw } = await load({ raw: "test/support/protocol/rawClient.ts" });
  const texts = readdirSync(join(root, "samples"))
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readFileSync(join(root, "samples", file), "utf8"));
  const size = { messages: quick ? 15_000 : MESSAGES, minutes: quick ? 1 : MINUTES, opened: quick ? 1_000 : OPENED };
  const command = [process.execPath, "--max-semi-space-size=4", server, "--stdio"];
  return [...(await work(client(raw, command), texts, size, log)), ...(await openAndClose(client(raw, command), texts, size, log))];
}

/** Edits and questions at an even pace for the whole time. */
async function work(server, texts, { messages, minutes }, log) {
  await server.begin();
  const documents = texts.map((text, i) => ({ uri: `file:///soak/${i}.txt`, text, version: 1 }));
  for (const document of documents) server.open(document);
  const from = performance.now();
  const length = minutes * 60_000;
  const memory = [];
  let sent = 0,
    unanswered = 0,
    slowest = 0;
  while (performance.now() - from < length || sent < messages) {
    const document = documents[sent % documents.length];
    const asked = performance.now();
    sent += server.edit(document);
    const questions = QUESTIONS.map((method) => server.ask(method, about(method, document)));
    sent += questions.length;
    unanswered += (await Promise.all(questions)).filter((answer) => answer === undefined).length;
    slowest = Math.max(slowest, performance.now() - asked);
    const share = (performance.now() - from) / length;
    if (memory.length <= share * 60) {
      memory.push(server.resident());
      if (memory.length % 5 === 1) log(`${sent.toLocaleString("en")} messages, ${memory.at(-1).toFixed(0)} MB`);
    }
    const ahead = (sent / messages) * length - (performance.now() - from);
    if (ahead > 5) await new Promise((resolve) => setTimeout(resolve, Math.min(ahead, 100)));
  }
  await server.end();
  // the first tenth is warming up; of what follows, a sixth at either end
  const [early, late] = [median(memory.slice(6, 16)), median(memory.slice(-10))];
  const growth = late / early - 1;
  return [
    { what: "minutes; messages", value: `${((performance.now() - from) / 60_000).toFixed(1)}; ${sent.toLocaleString("en")}` },
    { what: "requests without an answer", value: `${unanswered}`, limit: "0", kept: unanswered === 0 },
    { what: "longest wait for the answers on one edit", value: `${slowest.toFixed(0)} ms` },
    {
      what: "resident memory after warming up, and at the end",
      value: `${early.toFixed(1)} MB, ${late.toFixed(1)} MB (${(growth * 100).toFixed(1)} %)`,
      limit: "+5 %",
      kept: growth < 0.05,
    },
  ];
}

const QUESTIONS = ["diagnostic", "hover", "documentSymbol", "foldingRange", "semanticTokens/full", "codeLens", "inlayHint", "documentLink"];

const linesOf = (text) => text.split("\n").length;

function about(method, { uri, text }) {
  const lines = linesOf(text);
  const start = { line: 0, character: 0 };
  return {
    textDocument: { uri },
    ...(method === "hover" && { position: { line: Math.floor(Math.random() * lines), character: 12 } }),
    ...(method === "inlayHint" && { range: { start, end: { line: lines, character: 0 } } }),
  };
}

/** Documents that are opened, asked about and closed, one after another. */
async function openAndClose(server, texts, { opened }, log) {
  await server.begin();
  const once = async (count, round) => {
    for (let i = 0; i < count; i++) {
      const document = { uri: `file:///soak/${round}/${i}.txt`, text: `${texts[i % texts.length]}\n${i}`, version: 1 };
      server.open(document);
      await Promise.all(["diagnostic", "documentSymbol"].map((method) => server.ask(method, about(method, document))));
      server.close(document);
    }
    await server.ask("hover", about("hover", { uri: "file:///soak/none.txt", text: "" }));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    return server.resident();
  };
  const before = await once(WARM_UP, "first");
  const after = await once(opened, "all");
  log(`${opened} documents: ${before.toFixed(0)} MB, ${after.toFixed(0)} MB`);
  await server.end();
  const growth = after / before - 1;
  return [
    {
      what: `resident memory before and after ${opened.toLocaleString("en")} documents were opened and closed`,
      value: `${before.toFixed(1)} MB, ${after.toFixed(1)} MB (${(growth * 100).toFixed(1)} %)`,
      limit: "+10 %",
      kept: growth < 0.1,
    },
  ];
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** A server that is asked as an editor asks it. */
function client(raw, command) {
  const waiting = new Map();
  const server = raw.startRawClient(command, ({ id, method, result, error }) => {
    if (method === undefined) {
      waiting.get(id)?.(error ? undefined : (result ?? null));
      waiting.delete(id);
    } else if (id !== undefined) server.send({ jsonrpc: "2.0", id, result: null });
  });
  let last = 0;
  const notify = (method, params) => server.send({ jsonrpc: "2.0", method, params });
  const request = (method, params) =>
    new Promise((resolve) => {
      waiting.set(++last, resolve);
      server.send({ jsonrpc: "2.0", id: last, method, params });
    });
  return {
    async begin() {
      await request("initialize", { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
      notify("initialized", {});
    },
    open: ({ uri, text, version }) => notify("textDocument/didOpen", { textDocument: { uri, languageId: "plaintext", version, text } }),
    close: ({ uri }) => notify("textDocument/didClose", { textDocument: { uri } }),
    /** Puts a letter somewhere and takes it away the next time. */
    edit(document) {
      document.version++;
      document.at = document.isLonger ? document.at : { line: Math.floor(Math.random() * linesOf(document.text)), character: 0 };
      const end = document.isLonger ? { ...document.at, character: 1 } : document.at;
      const range = { start: document.at, end };
      notify("textDocument/didChange", {
        textDocument: { uri: document.uri, version: document.version },
        contentChanges: [{ range, text: document.isLonger ? "" : "x" }],
      });
      document.isLonger = !document.isLonger;
      return 1;
    },
    ask: (method, params) => request(`textDocument/${method}`, params),
    /** Megabytes. */
    resident: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.process.pid}/status`, "utf8"))[1]) / 1000,
    async end() {
      await request("shutdown");
      notify("exit");
      await server.exit;
    },
  };
}
