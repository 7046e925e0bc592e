import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { startServer } from "./lsp/server.ts";

declare const close: () => void;

// In a web worker: there is no disk, so all files are the client's. The library would leave the worker there after `exit`.
startServer((options) => {
  const connection = createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis), options);
  connection.onExit(() => close());
  return connection;
}, {});
