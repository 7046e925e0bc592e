import "./loadedAt.ts";
import { type ExtensionContext, Uri } from "vscode";
import { activateLens, type Lens } from "./client.ts";

export { deactivate } from "./client.ts";

/** The extension's entry in Node: the server is a process of its own. */
export function activate(context: ExtensionContext): Lens {
  return activateLens(context, async (options) => {
    const { LanguageClient, RevealOutputChannelOn, TransportKind } = await import("./languageClient.ts");
    const module = Uri.joinPath(context.extensionUri, "dist/node/server.mjs").fsPath;
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
    const quiet = { ...options, revealOutputChannelOn: RevealOutputChannelOn.Never };
    return new LanguageClient("inspectionLens", "Inspection Lens", { run, debug }, quiet);
  });
}
