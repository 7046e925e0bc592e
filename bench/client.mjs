// A small client: it starts a language server as an editor does and says how long answers take.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { bench } from "./paths.mjs";

const HOOK = ["--expose-gc", "--require", join(bench, "servers/tellOnSignal.cjs")];

/** What an editor of today can do; with `pushed`, one that cannot ask for diagnostics. */
const abilities = (pushed) => ({
  textDocument: {
    ...(pushed ? {} : { diagnostic: {} }),
    publishDiagnostics: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
  },
  window: { workDoneProgress: true },
  workspace: { configuration: true, workspaceFolders: true },
});

/**
 * Starts a server and introduces itself. `tells` has the server say what it has used (`used`), which costs it some memory.
 * In `storage` it may keep what it has read of the folder. `started` is how many milliseconds went by until `initialize` was answered.
 */
export async function start({ arguments: given }, { folder, storage, tells = false, pushed = false } = {}) {
  const from = performance.now();
  const child = spawn(process.execPath, [...(tells ? HOOK : []), ...given], { stdio: ["pipe", "pipe", "pipe"] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (part) => (said = (said + part).slice(-20_000)));
  const published = [];
  connection.onNotification("textDocument/publishDiagnostics", (params) => published.shift()?.(params));
  connection.onRequest("workspace/configuration", ({ items }) => items.map(() => null));
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  connection.onRequest("window/workDoneProgress/create", () => null);
  const texts = new Map();
  connection.onRequest("markdown/parse", ({ uri, text }) => parseMarkdown(text ?? texts.get(uri)));
  for (const method of ["markdown/fs/watcher/create", "markdown/fs/watcher/delete", "markdown/findMarkdownFilesInWorkspace"]) {
    connection.onRequest(method, () => []);
  }
  connection.onRequest("markdown/fs/stat", () => undefined);
  let endReading = () => {};
  let progress = "";
  const read = new Promise((resolve) => {
    endReading = () => resolve(progress);
  });
  connection.onNotification("$/progress", ({ value }) => {
    if (value.kind === "end") endReading();
    else progress = value.message ?? progress;
  });
  connection.listen();
  const uri = folder && pathToFileURL(folder).href;
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: uri ?? null,
    workspaceFolders: uri ? [{ uri, name: "reports" }] : null,
    capabilities: abilities(pushed),
    initializationOptions: { markdownFileExtensions: ["md"], ...(storage && { storage: pathToFileURL(storage).href }) },
  });
  const started = performance.now() - from;
  // a server that is stopped at once may not get all that was sent
  const notify = (method, params) => void connection.sendNotification(method, params).catch(() => {});
  child.stdin.on("error", () => {});
  notify("initialized", {});
  return {
    started,
    /** The texts that are open, by address. */
    texts,
    request: (method, params) => connection.sendRequest(method, params),
    notify,
    /** The next diagnostics that the server sends unasked. */
    nextPublished: () => new Promise((resolve) => published.push(resolve)),
    /** Milliseconds of processor time that the server has used so far; undefined where the system does not say it exactly. */
    processorTime: () => processorTimeOf(child.pid),
    /** Waits until the server has read its folder, as its progress says; gives the last that it said before the end. */
    read,
    /** What the process has used so far: bytes, and milliseconds of processor time. */
    async used() {
      said = "";
      child.kill("SIGUSR2");
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        const line = /^USED (.*)$/m.exec(said);
        if (line) return JSON.parse(line[1]);
      }
    },
    stop() {
      connection.dispose();
      child.kill("SIGKILL");
      return new Promise((resolve) => child.once("close", resolve));
    },
  };
}

/** A document that is open in a server, with the measurements of what a reader does in it. */
export function open(client, { language, file, textOf }, report) {
  const text = textOf(report);
  const uri = `file:///bench/${file}`;
  let version = 1;
  const textDocument = { uri };
  client.texts.set(uri, text);
  client.notify("textDocument/didOpen", { textDocument: { uri, languageId: language, version, text } });
  const rows = text.split("\n");
  const line = middleOfProse(rows);
  const character = rows[line].length >> 1;

  /** One keystroke in the middle of the text; every second one takes the letter before away again. */
  function type() {
    const at = { line, character };
    const isSecond = version % 2 === 0;
    const change = isSecond
      ? { range: { start: at, end: { line, character: character + 1 } }, text: "" }
      : { range: { start: at, end: at }, text: "x" };
    client.notify("textDocument/didChange", { textDocument: { uri, version: ++version }, contentChanges: [change] });
  }

  const timed = async (work) => {
    const from = performance.now();
    await work();
    return performance.now() - from;
  };

  return {
    uri,
    text,
    type,
    /** Milliseconds from a keystroke to the diagnostics that are asked for at once. */
    keystroke: () =>
      timed(() => {
        type();
        return client.request("textDocument/diagnostic", { textDocument });
      }),
    /** The same to those that the server sends unasked. */
    pushed: () =>
      timed(() => {
        const published = client.nextPublished();
        type();
        return published;
      }),
    outlineAfterEdit: () =>
      timed(() => {
        type();
        return client.request("textDocument/documentSymbol", { textDocument });
      }),
    outline: () => client.request("textDocument/documentSymbol", { textDocument }),
    hover: (position) => timed(() => client.request("textDocument/hover", { textDocument, position })),
    diagnostics: () => client.request("textDocument/diagnostic", { textDocument }),
  };
}

/** A line in the middle of the text that is a paragraph. */
function middleOfProse(rows) {
  for (let line = rows.length >> 1; line < rows.length; line++) if (rows[line].length > 200) return line;
  return rows.length >> 1;
}

/** What Linux says of the threads of a process, in nanoseconds. */
function processorTimeOf(pid) {
  try {
    const threads = readdirSync(`/proc/${pid}/task`).map((thread) => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8"));
    return threads.reduce((sum, thread) => sum + Number(thread.split(" ")[0]), 0) / 1e6;
  } catch {
    return undefined;
  }
}

/** What the Markdown server has its client do. */
async function parseMarkdown(text) {
  markdown ??= (await import("markdown-it")).default({ html: true });
  return markdown.parse(text, {}).map(({ type, markup, content, map, children }) => ({ type, markup, content, map, children }));
}
let markdown;
