import "./youngSpace.ts";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./lsp/server.ts";
import { nodeFiles } from "./workspace/nodeFiles.ts";
import { nodeIndexFile } from "./workspace/nodeIndexFile.ts";
import { createNodePool } from "./workspace/nodePool.ts";

// Over what the command line says: --stdio, --node-ipc, --socket=N or --pipe=NAME. The library ends the process as the protocol
// demands: with 0 after `shutdown` and `exit`, with 1 on `exit` alone, at the end of the input and when the client's process is gone.
startServer((options) => createConnection(ProposedFeatures.all, options), {
  files: nodeFiles,
  pool: createNodePool(() => new URL("./indexWorker.mjs", import.meta.url)),
  indexFileIn: (folder) => nodeIndexFile(folder),
});
