import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

/** The root of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Imports TypeScript sources: each name given becomes a namespace of the result. They are bundled together in memory, since Node 20 reads
 * no TypeScript, so that a module that several of them use is one.
 */
export async function load(sources) {
  const contents = Object.entries(sources)
    .map(([name, path]) => `export * as ${name} from ${JSON.stringify(`./${path}`)};`)
    .join("\n");
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
