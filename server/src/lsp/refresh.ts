import { CodeLensRefreshRequest, type Connection } from "vscode-languageserver";
import type { Abilities } from "./capabilities.ts";

/** Has a client ask again for what rests on settings and on the other reports, as far as it says that it does so. */
export function refreshAnswers(connection: Connection, client: Abilities): void {
  const { diagnostics, inlayHint } = connection.languages;
  if (client.pullsDiagnostics && client.refreshesDiagnostics) diagnostics.refresh().catch(() => {});
  if (client.refreshesInlayHints) inlayHint.refresh().catch(() => {});
  if (client.refreshesCodeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
}

/** Has a client ask again for what rests on how a text is read, as far as it says that it does so. */
export function refreshReadings({ languages }: Connection, client: Abilities): void {
  if (client.refreshesSemanticTokens) languages.semanticTokens.refresh().catch(() => {});
  if (client.refreshesFolds) languages.foldingRange.refresh().catch(() => {});
}
