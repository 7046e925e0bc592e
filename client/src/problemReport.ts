import { type ExtensionContext, env, l10n, UIKind, version, workspace } from "vscode";
import { type ServerVitals, VITALS } from "../../server/src/lsp/protocol.ts";
import { sayBriefly } from "./atHand.ts";
import { problemReportPage, type Setting } from "./problemReportPage.ts";
import type { Server } from "./server.ts";

type Extension = ExtensionContext["extension"];

/** Puts a report on a problem on the clipboard: for the reader to look at, and to send to whom they like. */
export async function copyProblemReport(server: Server, extension: Extension): Promise<void> {
  const vitals = server.isStarted && server.failure === undefined ? await server.ask<ServerVitals | null>(VITALS, {}) : undefined;
  const settings = changedSettings(extension);
  await env.clipboard.writeText(
    problemReportPage({ about: versions(extension), settings, vitals: vitals ?? undefined, logged: server.logged }),
  );
  sayBriefly(l10n.t("Copied a problem report; it holds no words and no names of your reports"));
}

const versions = ({ packageJSON }: Extension): Readonly<Record<string, string>> => ({
  "Inspection Lens": packageJSON.version,
  "VS Code": `${version} (${env.appName}, ${env.appHost})`,
  Platform: typeof process === "undefined" ? "browser" : `${process.platform} ${process.arch}`,
  Window: [env.uiKind === UIKind.Web ? "in a browser" : "on the desktop", ...(env.remoteName ? [`remote: ${env.remoteName}`] : [])].join(
    ", ",
  ),
  "Language of the editor": env.language,
});

type Schema = Setting["schema"];

function changedSettings({ packageJSON }: Extension): readonly Setting[] {
  const groups: readonly { readonly properties: Readonly<Record<string, Schema>> }[] = packageJSON.contributes.configuration;
  const configuration = workspace.getConfiguration();
  return groups.flatMap(({ properties }) =>
    Object.entries(properties).flatMap(([key, schema]) => {
      const value = configuration.get(key);
      const byDefault = configuration.inspect(key)?.defaultValue;
      return JSON.stringify(value) === JSON.stringify(byDefault) ? [] : [{ key, value, schema }];
    }),
  );
}
