import "./loadedAt.ts";
import { type ExtensionContext, Uri } from "vscode";
import { activateLens, type Lens } from "./client.ts";

export { deactivate } from "./client.ts";

// As browsers have it; the rest of the house is written without a browser's types.
declare class Worker {
  constructor(script: string);
  postMessage(message: unknown): void;
}

/** The extension's entry in a browser: the server is a worker. */
export function activate(context: ExtensionContext): Lens {
  return activateLens(context, async (options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient, RevealOutputChannelOn } = await import(
      "vscode-languageclient/browser"
    );
    const address = (file: string): string => Uri.joinPath(context.extensionUri, "dist/browser", file).toString(true);
    // The library does not know a worker of VS Code's own worker by its class: it is given the two ends.
    const start = async () => {
      const worker = new Worker(address("worker.js"));
      worker.postMessage(address("server.js"));
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient("inspectionLens", "Inspection Lens", start, {
      ...options,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
    });
  });
}
