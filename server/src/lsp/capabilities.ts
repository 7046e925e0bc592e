import { type ClientCapabilities, MarkupKind } from "vscode-languageserver";

/** What the client can do, as far as the server does something else where it cannot. */
export interface Abilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly showsRelatedPlaces: boolean;
  readonly nestsSymbols: boolean;
  readonly readsMarkdown: boolean;
  readonly followsLinks: boolean;
  readonly givesSettings: boolean;
  readonly registersSettings: boolean;
  readonly tellsFolders: boolean;
  readonly watchesFiles: boolean;
}

/** Reads the client's capabilities; what is not stated is not there. */
export const abilitiesOf = ({ textDocument, workspace }: ClientCapabilities): Abilities => ({
  pullsDiagnostics: textDocument?.diagnostic !== undefined,
  refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
  showsRelatedPlaces: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true,
  nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
  readsMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
  followsLinks: textDocument?.definition?.linkSupport === true && textDocument.implementation?.linkSupport === true,
  givesSettings: workspace?.configuration === true,
  registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  tellsFolders: workspace?.workspaceFolders === true,
  watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
});
