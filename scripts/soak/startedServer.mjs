import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load, root } from "../load.mjs";

/** The samples' texts. */
export const texts = () => {
  const names = readdirSync(join(root, "samples")).filter((file) => file.endsWith(".txt"));
  return names.map((file) => readFileSync(join(root, "samples", file), "utf8"));
};

/** Flags with which a server says what it holds after a garbage collection. */
export const COLLECTS = ["--expose-gc", "--require", join(root, "bench/servers/tellOnSignal.cjs")];

/** A server, as it is built and as our client starts it, that is asked as an editor asks it; `flags` are more of Node's. Needs `npm run build`. */
export async function startedServer({ flags = [] } = {}) {
  const server = join(root, "dist/node/server.mjs");
  if (!existsSync(server)) throw new Error("There is no server yet: npm run build");
  const { raw } = await load({ raw: "test/support/protocol/rawClient.ts" });
  const started = client(raw, [process.execPath, "--max-semi-space-size=4", ...flags, server, "--stdio"]);
  await started.begin();
  return started;
}

const linesOf = (text) => text.split("\n").length;

/** What a request of a kind is about: somewhere in a document. */
export function about(method, { uri, text }) {
  const lines = linesOf(text);
  const start = { line: 0, character: 0 };
  return {
    textDocument: { uri },
    ...(method === "hover" && { position: { line: Math.floor(Math.random() * lines), character: 12 } }),
    ...(method === "inlayHint" && { range: { start, end: { line: lines, character: 0 } } }),
  };
}

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
    /** Megabytes after a garbage collection; only of a server with `COLLECTS`. */
    async residentAtRest() {
      const before = server.errors().length;
      server.process.kill("SIGUSR2");
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        const line = /^USED (.*)$/m.exec(server.errors().slice(before));
        if (line) return JSON.parse(line[1]).rss / 1e6;
      }
    },
    async end() {
      await request("shutdown");
      notify("exit");
      await server.exit;
    },
  };
}
