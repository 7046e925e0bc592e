import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import type { Abilities } from "./capabilities.ts";

/** What the server says that it can do: a line for each feature. What answers is not loaded yet, and so it stands apart from `features.ts`. */
export const announced = ({ positionEncoding, pullsDiagnostics, pullsWorkspace, runsCommands }: Abilities): ServerCapabilities => ({
  positionEncoding,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  hoverProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  definitionProvider: true,
  implementationProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  ...(pullsDiagnostics && { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: pullsWorkspace } }),
  ...(runsCommands && { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
});
