import { expect, test } from "vitest";
import type { Message } from "vscode-languageserver";
import { createGate } from "../../server/src/lsp/gate.ts";
import { startInMemory } from "../support/inMemoryServer.ts";

const message = (method: string): Message => ({ jsonrpc: "2.0", method }) as Message;

test("messages wait, in their order, until what answers them is loaded; it is loaded once, for the first of them", async () => {
  const gate = createGate();
  const done: string[] = [];
  const next = (one: Message): void => void done.push((one as Message & { readonly method: string }).method);
  await gate.handleMessage(message("initialize"), next);
  gate.close(async () => {
    await Promise.resolve();
    done.push("loaded");
  });
  expect(done).toEqual(["initialize"]);
  const waiting = ["initialized", "open", "hover"].map((method) => gate.handleMessage(message(method), next));
  expect(done).toEqual(["initialize"]);
  await Promise.all(waiting);
  await gate.handleMessage(message("outline"), next);
  expect(done).toEqual(["initialize", "loaded", "initialized", "open", "hover", "outline"]);
});

test("whatever is announced is answered", async () => {
  const { announced, ask } = await startInMemory({ initializationOptions: { commands: true } });
  const position = { line: 0, character: 0 };
  const params = {
    textDocument: { uri: "file:///nothing.txt" },
    position,
    positions: [position],
    query: "",
    context: { includeDeclaration: true, diagnostics: [] },
  };
  const range = { start: position, end: position };
  const methods: Readonly<Record<string, string>> = {
    hoverProvider: "textDocument/hover",
    documentSymbolProvider: "textDocument/documentSymbol",
    workspaceSymbolProvider: "workspace/symbol",
    definitionProvider: "textDocument/definition",
    implementationProvider: "textDocument/implementation",
    referencesProvider: "textDocument/references",
    documentHighlightProvider: "textDocument/documentHighlight",
    diagnosticProvider: "textDocument/diagnostic",
    codeActionProvider: "textDocument/codeAction",
    foldingRangeProvider: "textDocument/foldingRange",
    selectionRangeProvider: "textDocument/selectionRange",
    semanticTokensProvider: "textDocument/semanticTokens/full",
    documentLinkProvider: "textDocument/documentLink",
    inlayHintProvider: "textDocument/inlayHint",
    codeLensProvider: "textDocument/codeLens",
  };
  const providers = Object.keys(announced).filter((name) => name.endsWith("Provider"));
  expect(providers.length).toBeGreaterThan(5);
  // an answer of any kind: a method that nobody answers is refused
  for (const name of providers) expect([name, await ask(methods[name] ?? name, { ...params, range })]).toHaveLength(2);
});
