import { fuzzedMessages, type Sent } from "./fuzzedMessages.ts";
import { faultOf } from "./model.ts";
import { randomly } from "./randomly.ts";
import { startRawClient } from "./rawClient.ts";

/** What came of a run. */
export interface Fuzzed {
  readonly sent: number;
  readonly requests: number;
  readonly received: number;
  /** Each with the first and last words of what is wrong. */
  readonly violations: readonly string[];
  /** Methods of requests that were not answered, or answered more than once. */
  readonly unanswered: readonly string[];
  /** The longest time in which a request was open and nothing came, in milliseconds. */
  readonly longestSilence: number;
  /** How the server ended after `shutdown` and `exit`; anything but 0 is a crash. */
  readonly exit: number | null;
  readonly errors: string;
}

const AT_ONCE = 100;
const OUT_OF_PATIENCE_MS = 30_000;

const capabilities = {
  textDocument: { diagnostic: {}, hover: { contentFormat: ["markdown"] }, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
  workspace: {
    ...{ diagnostics: { refreshSupport: true }, inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } },
    ...{ semanticTokens: { refreshSupport: true }, foldingRange: { refreshSupport: true } },
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  window: { workDoneProgress: true },
};

/** Sends so many messages of a client that is often wrong to the server that a command starts, and looks at all that comes back. */
export async function fuzz(
  command: readonly string[],
  { seed, messages, pushed = false }: { seed: number; messages: number; pushed?: boolean },
): Promise<Fuzzed> {
  const by = randomly(seed);
  const next = fuzzedMessages(by);
  const open = new Map<string | number, string>();
  // requests with one id cannot be told apart, and the library forgets the first where both are waiting: one answer is enough
  const twice = new Map<string | number, string>();
  const violations: string[] = [];
  const unanswered: string[] = [];
  let [sent, requests, received, longestSilence] = [0, 0, 0, 0];
  let last = performance.now();
  let told: () => void = () => {};

  const client = startRawClient(command, (message) => {
    received++;
    const now = performance.now();
    if (open.size > 0) longestSilence = Math.max(longestSilence, now - last);
    last = now;
    const fault = faultOf(message, (id) => open.get(id) ?? twice.get(id));
    if (fault) violations.push(fault);
    const { id, method } = message as { readonly id?: string | number; readonly method?: string };
    if (method !== undefined && id !== undefined) client.send(answerTo(id, method));
    else if (method === undefined && id !== undefined && id !== null) settle(id);
    told();
  });
  let hasEnded = false;
  void client.exit.then(() => {
    hasEnded = true;
    told();
  });

  function answerTo(id: string | number, method: string): Sent {
    if (by.onceIn(5)) return { jsonrpc: "2.0", id, error: { code: -32603, message: "not today" } };
    if (by.onceIn(5)) return { jsonrpc: "2.0", id, result: by.oneOf<unknown>([null, 5, [5], "x", {}, [[]]]) };
    return { jsonrpc: "2.0", id, result: method === "workspace/configuration" ? [{ outlineFindings: by.onceIn(2) }] : null };
  }

  function settle(id: string | number): void {
    if (!open.delete(id) && !twice.has(id)) unanswered.push(`an answer to ${id}, which is not open`);
  }

  function send(message: Sent): void {
    if (typeof message === "object" && message !== null && "id" in message && "method" in message) {
      const { id, method } = message as { readonly id: string | number; readonly method: string };
      if (open.size === 0) last = performance.now();
      const before = open.get(id) ?? twice.get(id);
      // of two methods nobody could say which one an answer is to
      if (before !== undefined && before !== method) return;
      if (before !== undefined) twice.set(id, method);
      requests++;
      open.set(id, method);
    }
    sent++;
    client.send(message);
  }

  async function settled(): Promise<void> {
    const until = performance.now() + OUT_OF_PATIENCE_MS;
    while (open.size > 0 && !hasEnded && performance.now() < until) {
      await new Promise<void>((resolve) => {
        told = resolve;
        setTimeout(resolve, 1_000).unref();
      });
    }
    unanswered.push(...open.values());
    if (open.size > 0) longestSilence = Math.max(longestSilence, performance.now() - last);
    open.clear();
  }

  const early = { jsonrpc: "2.0", id: "early", method: "textDocument/hover", params: {} };
  for (const message of [early, { jsonrpc: "2.0", method: "textDocument/didOpen", params: {} }, 5, []]) send(message);
  const textDocument = pushed ? {} : capabilities.textDocument;
  const initializationOptions = { status: true, findings: true, commands: true, files: true };
  send({
    jsonrpc: "2.0",
    id: "first",
    method: "initialize",
    params: { processId: process.pid, rootUri: null, capabilities: { ...capabilities, textDocument }, initializationOptions },
  });
  await settled();
  send({ jsonrpc: "2.0", method: "initialized", params: {} });
  while (sent < messages && !hasEnded) {
    for (let i = 0; i < AT_ONCE; i++) send(next());
    await settled();
  }
  send({ jsonrpc: "2.0", id: "last", method: "shutdown" });
  for (let i = 0; i < AT_ONCE / 2; i++) send(next());
  await settled();
  client.send({ jsonrpc: "2.0", method: "exit" });
  const exit = await client.exit;
  return {
    sent,
    requests,
    received,
    violations: summed(violations),
    unanswered: summed(unanswered),
    longestSilence,
    exit,
    errors: client.errors(),
  };
}

/** Each kind once, with how often it came. */
function summed(faults: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const fault of faults) counts.set(fault.slice(0, 300), (counts.get(fault.slice(0, 300)) ?? 0) + 1);
  return [...counts].map(([fault, count]) => `${count} × ${fault}`);
}
