import type { Position } from "vscode-languageserver";
import {
  ANNOTATIONS,
  CITATION,
  CLEAN_COPY,
  COMPARABLE,
  COMPARISON,
  COMPARISON_WITH_REPORT,
  EXPORT_FINDINGS,
  FINDING_PLACES,
  FINDINGS,
  FINDINGS_CHOICES,
  type FindingsAnswer,
  RECOGNITION_DETAILS,
} from "../../server/src/lsp/protocol.ts";
import type { startInMemory } from "./inMemoryServer.ts";

type Client = Awaited<ReturnType<typeof startInMemory>>;

/** What the server says to one request. */
export interface Answer {
  readonly method: string;
  readonly answer: unknown;
}

/** Asks everything that there is to ask of an open document, of the whole of it and at each of the positions given. */
export async function everyAnswer(client: Client, uri: string, positions: readonly Position[]): Promise<readonly Answer[]> {
  const { answers, ask } = keeping(client);
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };
  for (const method of OF_DOCUMENT) await ask(method, { textDocument });
  for (const method of OF_RANGE) await ask(method, { textDocument, range });
  const { items } = await ask<{ items: readonly unknown[] }>("textDocument/diagnostic", { textDocument });
  await ask("textDocument/codeAction", { textDocument, range, context: { diagnostics: items } });
  for (const position of positions) {
    for (const method of AT_POSITION) await ask(method, { textDocument, position, context: { includeDeclaration: true } });
    await ask("textDocument/selectionRange", { textDocument, positions: [position] });
    await ask(CITATION, { textDocument, range: { start: position, end: position } });
  }
  for (const format of FORMATS) await ask(EXPORT_FINDINGS, { textDocument, format });
  return answers;
}

/** Asks everything that there is to ask of the workspace; of the tree of findings the first nodes of each level. */
export async function everyWorkspaceAnswer(client: Client): Promise<readonly Answer[]> {
  const { answers, ask } = keeping(client);
  for (const format of FORMATS) await ask(EXPORT_FINDINGS, { format });
  for (const query of ["", "a", "e"]) await ask("workspace/symbol", { query });
  await ask(FINDINGS_CHOICES, {});
  const unfold = async (parent?: string): Promise<void> => {
    const { nodes } = await ask<FindingsAnswer>(FINDINGS, parent === undefined ? {} : { parent });
    for (const { id, hasChildren } of nodes.slice(0, 20)) if (hasChildren) await unfold(id);
  };
  await unfold();
  return answers;
}

function keeping(client: Client) {
  const answers: Answer[] = [];
  const ask = async <Result>(method: string, params: unknown): Promise<Result> => {
    const answer = await client.ask<Result>(method, params);
    answers.push({ method, answer });
    return answer;
  };
  return { answers, ask };
}

const FORMATS: readonly string[] = ["csv", "markdown", "json"];
const OF_DOCUMENT: readonly string[] = [
  "textDocument/documentSymbol",
  "textDocument/foldingRange",
  "textDocument/semanticTokens/full",
  "textDocument/documentLink",
  "textDocument/codeLens",
  ANNOTATIONS,
  FINDING_PLACES,
  CLEAN_COPY,
  COMPARABLE,
  COMPARISON,
  COMPARISON_WITH_REPORT,
  RECOGNITION_DETAILS,
];
const OF_RANGE: readonly string[] = ["textDocument/semanticTokens/range", "textDocument/inlayHint"];
const AT_POSITION: readonly string[] = [
  "textDocument/hover",
  "textDocument/definition",
  "textDocument/implementation",
  "textDocument/references",
  "textDocument/documentHighlight",
  RECOGNITION_DETAILS,
];
