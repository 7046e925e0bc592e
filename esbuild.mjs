import { chmod, rm } from "node:fs/promises";
import * as esbuild from "esbuild";
import { bundles } from "./scripts/bundles.mjs";

/** Builds what package.json points at, and the suites that run inside VS Code. `--watch` builds again on every change. */
if (process.argv.includes("--watch")) {
  for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
} else {
  await rm("dist", { recursive: true, force: true }); // parts of earlier builds have other names
  await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
  await chmod("dist/node/cli.mjs", 0o755); // makes it runnable by its name
}
