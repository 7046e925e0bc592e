import type { Position } from "vscode-languageserver";

/** What can be asked of the server about a document and a place in it: parameters by method, one for each feature. */
export function askedOf(uri: string, position: Position, end: Position = position): Readonly<Record<string, object>> {
  const textDocument = { uri };
  const range = { start: position, end };
  const inDocument = { textDocument };
  const atPosition = { textDocument, position };
  return {
    "textDocument/hover": atPosition,
    "textDocument/documentSymbol": inDocument,
    "textDocument/definition": atPosition,
    "textDocument/implementation": atPosition,
    "textDocument/references": { ...atPosition, context: { includeDeclaration: true } },
    "textDocument/documentHighlight": atPosition,
    "textDocument/foldingRange": inDocument,
    "textDocument/selectionRange": { textDocument, positions: [position, end] },
    "textDocument/semanticTokens/full": inDocument,
    "textDocument/semanticTokens/range": { textDocument, range },
    "textDocument/documentLink": inDocument,
    "textDocument/inlayHint": { textDocument, range },
    "textDocument/codeLens": inDocument,
    "textDocument/codeAction": { textDocument, range, context: { diagnostics: [] } },
    "textDocument/diagnostic": inDocument,
    "workspace/diagnostic": { previousResultIds: [] },
    "workspace/symbol": { query: "" },
    "inspectionLens/annotations": inDocument,
    "inspectionLens/recognitionDetails": atPosition,
    "inspectionLens/comparable": inDocument,
    "inspectionLens/comparison": inDocument,
    "inspectionLens/comparisonWithReport": inDocument,
    "inspectionLens/findings": { parent: undefined },
    "inspectionLens/findingsChoices": {},
    "inspectionLens/findingPlaces": inDocument,
    "inspectionLens/citation": { textDocument, range },
    "inspectionLens/cleanCopy": inDocument,
    "inspectionLens/exportFindings": { textDocument, format: "csv" },
    "inspectionLens/amend": { text: "", amendment: { kind: "furniture", line: "Page" } },
    "inspectionLens/vitals": {},
  };
}
