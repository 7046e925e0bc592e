import { type ExtensionContext, Uri } from "vscode";
import { activateLens, type Lens } from "./client.ts";

export { deactivate } from "./client.ts";

// As browsers have it; the rest of the house is written without a browser's types.
declare class Worker {
  constructor(script: string);
}

/** The extension's entry in a browser: the server is a worker. */
export function activate(context: ExtensionContext): Lens {
  return activateLens(context, async (options) => {
    const { LanguageClient, RevealOutputChannelOn } = await import("vscode-languageclient/browser");
    const script = Uri.joinPath(context.extensionUri, "dist/browser/worker.js").toString(true);
    const quiet = { ...options, revealOutputChannelOn: RevealOutputChannelOn.Never };
    return new LanguageClient("inspectionLens", "Inspection Lens", async () => new Worker(script), quiet);
  });
}
