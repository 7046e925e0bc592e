import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import type { Abilities } from "./capabilities.ts";
import { semanticTokensLegend } from "./semanticTokensLegend.ts";

/** What the server says that it can do: a line for each feature. What answers is not loaded yet, and so it stands apart from `features.ts`. */
export const announced = (client: Abilities): ServerCapabilities => ({
  positionEncoding: client.positionEncoding,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  hoverProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  definitionProvider: true,
  implementationProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: { legend: semanticTokensLegend(client), full: true, range: true },
  documentLinkProvider: {},
  inlayHintProvider: true,
  codeLensProvider: {},
  ...(client.pullsDiagnostics && { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: client.pullsWorkspace } }),
  ...(client.runsCommands && { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
});
