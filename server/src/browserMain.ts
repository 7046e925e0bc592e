import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { startServer } from "./lsp/server.ts";
import { noFiles } from "./workspace/fileSource.ts";

// In a web worker: each document by itself, for there is no disk to find other reports on.
startServer(createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis)), { files: noFiles });
