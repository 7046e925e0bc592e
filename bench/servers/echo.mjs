// The least that a request can cost: vscode-jsonrpc alone, which gives back what it gets.
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";

const connection = createMessageConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
connection.onRequest("initialize", () => ({ capabilities: {} }));
connection.onRequest("echo", (params) => params);
connection.onNotification("exit", () => process.exit(0));
connection.listen();
