import { expect, test } from "vitest";
import type { DocumentLink, FoldingRange, SelectionRange, SemanticTokens } from "vscode-languageserver";
import { fireReport, letterHome } from "../support/fireReport.ts";
import { modern, positionOf, startInMemory } from "../support/inMemoryServer.ts";

const uri = "file:///reports/2021-22.txt";
const textDocument = { uri };
const more = "\nSee https://example.org/plan.\n";
const text = fireReport({ inspection: "2021/22", prevention: "Requires improvement", more });
const lines = text.split("\n");

/** A client with the report open. */
async function opened(options: Parameters<typeof startInMemory>[0] = {}) {
  const client = await startInMemory(options);
  await client.open(uri, text);
  return client;
}

test("sections fold, no more of them than the client shows", async () => {
  const all = await (await opened()).ask<FoldingRange[]>("textDocument/foldingRange", { textDocument });
  expect(all.map(({ startLine }) => lines[startLine])).toEqual(
    expect.arrayContaining(["Effectiveness", "Preventing fires and other risks", "Area for improvement"]),
  );
  const foldingRange = { rangeLimit: 2, lineFoldingOnly: true };
  const few = await opened({ capabilities: { ...modern, textDocument: { ...modern.textDocument, foldingRange } } });
  expect(await few.ask("textDocument/foldingRange", { textDocument })).toHaveLength(2);
});

test("each cursor has its own chain of selections", async () => {
  const positions = [positionOf(text, "prevention work, so", 2), positionOf(text, "Effectiveness, efficiency", 1)];
  const chains = await (await opened()).ask<SelectionRange[]>("textDocument/selectionRange", { textDocument, positions });
  const [first, second] = chains.map(({ range }) => lines[range.start.line]?.slice(range.start.character, range.end.character));
  expect([first, second]).toEqual(["prevention", "Effectiveness"]);
});

/** The tokens as "type: words". */
function decoded({ data }: SemanticTokens, types: readonly string[]): readonly string[] {
  const found: string[] = [];
  let [line, start] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 4);
    [line, start] = down === 0 ? [line, start + right] : [line + down, right];
    found.push(`${types[type]}: ${lines[line]?.slice(start, start + length)}`);
  }
  return found;
}

test.each([
  ["our own client the kinds that its package.json names", { commands: true }, ["question", "grade"]],
  ["any other one kinds that every editor knows", {}, ["class", "enumMember"]],
])("tokens have for %s", async (_, initializationOptions, [question, grade]) => {
  const client = await opened({ initializationOptions });
  const types = client.announced.semanticTokensProvider?.legend.tokenTypes ?? [];
  const tokens = await client.ask<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
  const all = decoded(tokens, types);
  expect(all).toContain(`${question}: Preventing fires and other risks`);
  expect(all.filter((one) => one === `${grade}: Requires improvement`)).toHaveLength(2);
  const range = { start: { line: 0, character: 0 }, end: positionOf(text, "Area for improvement") };
  const part = await client.ask<SemanticTokens>("textDocument/semanticTokens/range", { textDocument, range });
  expect(decoded(part, types)).toEqual(all.slice(0, part.data.length / 5));
});

test("addresses are links", async () => {
  const links = await (await opened()).ask<DocumentLink[]>("textDocument/documentLink", { textDocument });
  expect(links.map(({ target }) => target)).toEqual(["https://example.org/plan"]);
});

test("a text that is no report has none of it", async () => {
  const client = await startInMemory();
  await client.open(uri, letterHome, "plaintext");
  for (const method of ["foldingRange", "semanticTokens/full", "documentLink", "codeLens"])
    expect(await client.ask(`textDocument/${method}`, { textDocument })).toBeNull();
});
