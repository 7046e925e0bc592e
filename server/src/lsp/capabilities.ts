import { type ClientCapabilities, MarkupKind } from "vscode-languageserver";
import { type AgreedEncoding, agreeOnEncoding } from "./positionEncoding.ts";
import type { InitializationOptions } from "./protocol.ts";

/** What the client can do, as far as the server does something else where it cannot. */
export interface Abilities extends AgreedEncoding {
  readonly pullsDiagnostics: boolean;
  /** Asks for the whole workspace; our own client only where its reader wants that. */
  readonly pullsWorkspace: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesSemanticTokens: boolean;
  readonly refreshesFolds: boolean;
  /** How many folds of a document it shows at most. */
  readonly mostFolds: number;
  readonly showsRelatedPlaces: boolean;
  readonly nestsSymbols: boolean;
  readonly readsMarkdown: boolean;
  readonly followsLinks: boolean;
  readonly givesSettings: boolean;
  readonly registersSettings: boolean;
  readonly tellsFolders: boolean;
  readonly watchesFiles: boolean;
  readonly showsProgress: boolean;
  /** Executes the commands of our own client. */
  readonly runsCommands: boolean;
  /** Address of the page on the rules, whose headings are their codes; absent where the client has none to show. */
  readonly rulePages?: string | undefined;
}

type Options = Pick<InitializationOptions, "commands" | "rulePages" | "checksWorkspace">;

/** Reads the client's capabilities and what it says beyond them; what is not stated is not there. */
export const abilitiesOf = (
  { textDocument, window, workspace, ...capabilities }: ClientCapabilities,
  { commands = false, rulePages, checksWorkspace = true }: Options = {},
): Abilities => ({
  ...agreeOnEncoding(capabilities),
  pullsDiagnostics: textDocument?.diagnostic !== undefined,
  pullsWorkspace: textDocument?.diagnostic !== undefined && checksWorkspace,
  refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
  refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
  refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
  refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
  refreshesFolds: workspace?.foldingRange?.refreshSupport === true,
  mostFolds: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
  // before LSP 3.18 only what is said of pushed diagnostics holds for pulled ones too
  showsRelatedPlaces: (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
  nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
  readsMarkdown: textDocument?.hover?.contentFormat?.[0] === MarkupKind.Markdown, // preferred first
  followsLinks: textDocument?.definition?.linkSupport === true && textDocument.implementation?.linkSupport === true,
  givesSettings: workspace?.configuration === true,
  registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  tellsFolders: workspace?.workspaceFolders === true,
  watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  showsProgress: window?.workDoneProgress === true,
  runsCommands: commands,
  rulePages,
});
