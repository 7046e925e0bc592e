// The least that a language server on the usual library can cost: it keeps the open texts, and finds nothing in them.
import { createConnection, ProposedFeatures, TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: 2 },
    hoverProvider: true,
    documentSymbolProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.onHover(() => null);
connection.onDocumentSymbol(() => []);
connection.languages.diagnostics.on(() => ({ kind: "full", items: [] }));
documents.listen(connection);
connection.listen();
