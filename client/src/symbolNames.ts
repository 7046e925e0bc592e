import type { DocumentSymbol, SymbolInformation } from "vscode";
import type { Middleware } from "vscode-languageclient";
import { withBrokenIcons } from "./plainWords.ts";

/** Go to Symbol makes icons of what looks like them in names, the outline shows the same names as they are: neither has an icon or a backslash. */
export const symbolNames: Pick<Middleware, "provideDocumentSymbols" | "provideWorkspaceSymbols"> = {
  provideDocumentSymbols: async (document, token, next) => (await next(document, token))?.map(named) as DocumentSymbol[] | undefined,
  provideWorkspaceSymbols: async (query, token, next) => (await next(query, token))?.map(named),
};

/** Names are changed in place: symbols are objects of classes, made for this answer. */
function named<Symbol extends DocumentSymbol | SymbolInformation>(symbol: Symbol): Symbol {
  symbol.name = withBrokenIcons(symbol.name);
  if ("containerName" in symbol && symbol.containerName) symbol.containerName = withBrokenIcons(symbol.containerName);
  if ("children" in symbol) symbol.children.forEach(named);
  return symbol;
}
