import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";

/** Something that a server did: what it read or changed, a socket, a name looked up, a process, or what it added to every object. */
export interface Deed {
  readonly kind: "read" | "write" | "socket" | "name" | "process" | "prototype";
  readonly what: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Builds the server as it is, runs it as a process of its own with a spy, lets `work` talk to it, and gives all that it did of itself. Its own
 * files are left out.
 */
export async function spiedServer(work: (client: ReturnType<typeof createMessageConnection>) => Promise<void>): Promise<readonly Deed[]> {
  const folder = mkdtempSync(join(tmpdir(), "inspection-lens-spied-"));
  const spyFile = join(folder, "deeds");
  try {
    await esbuild.build({
      entryPoints: { server: join(root, "server/src/nodeMain.ts") },
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      ...{ bundle: true, splitting: true, format: "esm", platform: "node", target: "node20", mainFields: ["module", "main"] },
      alias: { "@vscode/l10n": "@vscode/l10n/dist/browser.js" },
      banner: { js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);' },
      absWorkingDir: root,
    });
    const spy = new URL("../hostile/spy.mjs", import.meta.url).href;
    const server = spawn(process.execPath, ["--import", spy, join(folder, "server.mjs"), "--stdio"], {
      env: { ...process.env, SPY_FILE: spyFile },
    });
    const ended = new Promise((resolve) => server.once("exit", resolve));
    const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    client.onRequest(() => null);
    client.listen();
    try {
      await work(client);
      await client.sendRequest("shutdown");
      await client.sendNotification("exit");
      await ended;
    } finally {
      server.kill();
    }
    const lines = existsSync(spyFile) ? readFileSync(spyFile, "utf8").split("\n").filter(Boolean) : [];
    return lines.map((line): Deed => JSON.parse(line)).filter(({ what }) => !what.startsWith(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
