import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { startServer } from "./lsp/server.ts";

// In a web worker: there is no disk, so all files are the client's.
startServer((options) => createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis), options), {});
