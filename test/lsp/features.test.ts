import { expect, test } from "vitest";
import type { DocumentSymbol } from "vscode-languageserver";
import { contradiction, fireReport, letterHome } from "../support/fireReport.ts";
import { modern, positionOf, startInMemory } from "../support/inMemoryServer.ts";

const uri = "file:///reports/2021-22.txt";
const text = fireReport({ inspection: "2021/22", prevention: "Requires improvement", more: contradiction });
const textDocument = { uri };
const onGrade = { textDocument, position: positionOf(text, "Requires improvement", 3) };

test.each(["inspection-report", "plaintext"])("hovering a grade of a %s document names grade and question", async (languageId) => {
  const client = await startInMemory();
  await client.open(uri, text, languageId);
  const hover = await client.request("textDocument/hover", onGrade);
  expect(hover.contents.kind).toBe("markdown");
  expect(hover.contents.value).toMatch(/requires improvement.*Preventing fires and other risks/is);
  expect(hover.range.start).toEqual(positionOf(text, "Requires improvement"));
});

test("a client that shows no Markdown gets a hover marked as plain text", async () => {
  const client = await startInMemory({ capabilities: {} });
  await client.open(uri, text);
  expect((await client.request("textDocument/hover", onGrade)).contents.kind).toBe("plaintext");
});

test("the outline is a tree whose ranges nest", async () => {
  const client = await startInMemory();
  await client.open(uri, text);
  const symbols: readonly DocumentSymbol[] = await client.request("textDocument/documentSymbol", { textDocument });
  const nested = symbols.flatMap((parent) => (parent.children ?? []).map((child) => ({ parent, child })));
  expect(nested.length).toBeGreaterThan(0);
  for (const { parent, child } of nested) {
    expect(child.range.start.line).toBeGreaterThanOrEqual(parent.range.start.line);
    expect(child.range.end.line).toBeLessThanOrEqual(parent.range.end.line);
    expect(child.selectionRange.start.line).toBeGreaterThanOrEqual(child.range.start.line);
  }
});

test("a client without trees gets the same outline as a list", async () => {
  const client = await startInMemory({ capabilities: {} });
  await client.open(uri, text);
  const symbols = await client.request("textDocument/documentSymbol", { textDocument });
  const question = symbols.find(({ name }: { name: string }) => name === "Preventing fires and other risks");
  expect(question.location.uri).toBe(uri);
  expect(symbols.some((symbol: object) => "containerName" in symbol)).toBe(true);
});

test("pulled diagnostics are unchanged until something changes", async () => {
  const client = await startInMemory();
  await client.open(uri, text);
  const first = await client.request("textDocument/diagnostic", { textDocument });
  expect(first.kind).toBe("full");
  expect(first.items).toHaveLength(1);
  expect(first.items[0]).toMatchObject({ severity: 2, source: "Inspection Lens", range: { start: positionOf(text, "64 percent") } });
  const again = { textDocument, previousResultId: first.resultId };
  expect(await client.request("textDocument/diagnostic", again)).toEqual({ kind: "unchanged", resultId: first.resultId });

  await client.change(uri, 2, fireReport({ inspection: "2021/22", prevention: "Requires improvement" }));
  expect(await client.request("textDocument/diagnostic", again)).toMatchObject({ kind: "full", items: [] });
  expect(client.of("textDocument/publishDiagnostics")).toEqual([]);
});

test("diagnostics are pushed to a client that cannot pull, and taken back when the document closes", async () => {
  const { diagnostic: _, ...textDocument } = modern.textDocument ?? {};
  const client = await startInMemory({ capabilities: { ...modern, textDocument } });
  await client.open(uri, text);
  await expect
    .poll(() => client.of("textDocument/publishDiagnostics"))
    .toMatchObject([{ uri, version: 1, diagnostics: [{ severity: 2 }] }]);
  await client.close(uri);
  await expect.poll(() => client.of("textDocument/publishDiagnostics").at(-1)).toEqual({ uri, diagnostics: [] });
});

test("a text that is no report gets nothing", async () => {
  const client = await startInMemory({ capabilities: {}, initializationOptions: { status: true } });
  await client.open(uri, letterHome, "plaintext");
  expect(await client.request("textDocument/hover", { textDocument, position: { line: 2, character: 16 } })).toBeNull();
  expect(await client.request("textDocument/documentSymbol", { textDocument })).toEqual([]);
  expect(await client.request("textDocument/diagnostic", { textDocument })).toEqual({ kind: "full", items: [] });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(client.received).toEqual([]);
});

test("a document that is not open gets nothing", async () => {
  const client = await startInMemory();
  expect(await client.request("textDocument/hover", onGrade)).toBeNull();
});
