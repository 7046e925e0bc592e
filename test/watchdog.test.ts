import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { builtServer } from "./support/builtServer.ts";
import { startRawClient } from "./support/protocol/rawClient.ts";

const command = builtServer();
let folder = "";
afterAll(() => rm(folder, { recursive: true, force: true }));

const isThere = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};

/** A client that starts a server, is introduced, has it do something for ever, and says the numbers of both. */
const CLIENT = `
import { spawn } from "node:child_process";
const [, , busy, ...command] = process.argv;
const server = spawn(command[0], [...(busy === "busy" ? ["--import", new URL("./endless.mjs", import.meta.url).href] : []), ...command.slice(1)]);
const send = (message) => {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  server.stdin.write("Content-Length: " + Buffer.byteLength(body) + "\\r\\n\\r\\n" + body);
};
let isIntroduced = false;
server.stdout.on("data", () => {
  if (isIntroduced) return;
  isIntroduced = true;
  send({ method: "initialized", params: {} });
  setTimeout(() => process.stdout.write(String(server.pid)), 1500);
});
send({ id: 1, method: "initialize", params: { processId: process.pid, rootUri: null, capabilities: {} } });
`;

/** Loaded before the server, it keeps that busy for ever soon after it has begun. */
const ENDLESS = `import { isMainThread } from "node:worker_threads";
if (isMainThread) setTimeout(() => { for (;;); }, 1200);`;

test.each(["idle", "busy"])("a server whose client was killed ends within five seconds, though it is %s", async (what) => {
  folder ||= await mkdtemp(join(tmpdir(), "client-"));
  await writeFile(join(folder, "client.mjs"), CLIENT);
  await writeFile(join(folder, "endless.mjs"), ENDLESS);
  const client = spawn(process.execPath, [join(folder, "client.mjs"), what, ...command()], { stdio: ["ignore", "pipe", "inherit"] });
  const [pid] = (await once(client.stdout, "data")) as [Buffer];
  const server = Number(pid);
  expect(isThere(server)).toBe(true);
  client.kill("SIGKILL");
  await expect.poll(() => isThere(server), { timeout: 15_000, interval: 100 }).toBe(false);
});

test("a server that is told of a client which is not there, as in a container, stays", async () => {
  let told = (): void => {};
  const answered = new Promise<void>((resolve) => {
    told = resolve;
  });
  const client = startRawClient(command(), () => told());
  client.send({ jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: 4_000_000, rootUri: null, capabilities: {} } });
  await answered;
  client.send({ jsonrpc: "2.0", method: "initialized", params: {} });
  const ended = client.exit.then(() => "ended");
  expect(await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 4_500, "stays"))])).toBe("stays");
  client.process.kill();
});
