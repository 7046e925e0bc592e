import { writeSync } from "node:fs";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { createFrameCheck } from "./frameCheck.ts";
import { startServer } from "./lsp/server.ts";
import { watchClient } from "./watchClient.ts";
import { nodeFiles } from "./workspace/nodeFiles.ts";
import { nodeIndexFile } from "./workspace/nodeIndexFile.ts";
import { createNodePool } from "./workspace/nodePool.ts";
import { keepYoungSpaceSmall, letYoungSpaceGrow } from "./youngSpace.ts";

keepYoungSpaceSmall();

if (process.argv.includes("--stdio")) {
  const faultIn = createFrameCheck();
  process.stdin.on("data", (chunk: Uint8Array) => {
    const fault = faultIn(chunk);
    if (fault === undefined) return;
    writeSync(2, `inspection-lens: ${fault} The server ends, for it cannot tell any more where messages begin.\n`);
    process.exit(1);
  });
}

// Over what the command line says: --stdio, --node-ipc, --socket=N or --pipe=NAME. The library ends the process as the protocol
// demands: with 0 after `shutdown` and `exit`, with 1 on `exit` alone and at the end of the input.
startServer((options) => createConnection(ProposedFeatures.all, options), {
  files: nodeFiles,
  pool: createNodePool(() => new URL("./indexWorker.mjs", import.meta.url), undefined, {
    started: letYoungSpaceGrow,
    rested: keepYoungSpaceSmall,
  }),
  indexFileIn: (folder) => nodeIndexFile(folder),
  watchClient,
});
