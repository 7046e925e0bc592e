import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll } from "vitest";

/**
 * Builds the server in Node for the tests of a file, as it is built for readers but in a folder of its own. Gives the command that starts
 * it over standard input and output.
 */
export function builtServer(): () => readonly string[] {
  let folder = "";
  beforeAll(async () => {
    // @ts-expect-error it has no types
    const { bundles } = (await import("../../scripts/bundles.mjs")) as {
      bundles: readonly { entryPoints: { server?: string }; outdir?: string }[];
    };
    folder = await mkdtemp(join(tmpdir(), "server-"));
    const bundle = bundles.find(({ outdir }) => outdir === "dist/node");
    await build({ ...bundle, entryPoints: { ...bundle?.entryPoints } as Record<string, string>, outdir: folder });
  });
  afterAll(() => rm(folder, { recursive: true }));
  return () => [process.execPath, join(folder, "server.mjs"), "--stdio"];
}
