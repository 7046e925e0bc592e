import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The folder of the benchmark. */
export const bench = fileURLToPath(new URL(".", import.meta.url));

/** The server as an editor starts it, wherever the build puts it. */
export const server = ["dist/node/server.mjs", "dist/server/nodeMain.cjs"].map((path) => join(root, path)).find(existsSync);
