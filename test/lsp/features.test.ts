import { expect, test } from "vitest";
import type { PublishDiagnosticsParams } from "vscode-languageserver";
import { contradiction, fireReport, letterHome } from "../support/fireReport.ts";
import { modern, positionOf, startInMemory } from "../support/inMemoryServer.ts";

const uri = "file:///reports/2021-22.txt";
const text = fireReport({ inspection: "2021/22", prevention: "Requires improvement", more: contradiction });
const onGrade = positionOf(text, "Requires improvement", 3);
const PUBLISH = "textDocument/publishDiagnostics";

test.each(["inspection-report", "plaintext"])("hovering a grade in the language %s names grade and question", async (languageId) => {
  const client = await startInMemory();
  await client.open(uri, text, languageId);
  const hover = await client.hover(uri, onGrade);
  expect(hover?.contents.kind).toBe("markdown");
  expect(hover?.contents.value).toMatch(/requires improvement.*Preventing fires and other risks/is);
  expect(hover?.range.start).toEqual(positionOf(text, "Requires improvement"));
});

test("a client that shows no Markdown gets a hover marked as plain text", async () => {
  const client = await startInMemory({ capabilities: {} });
  await client.open(uri, text);
  expect((await client.hover(uri, onGrade))?.contents.kind).toBe("plaintext");
});

test("the outline is a tree whose ranges nest", async () => {
  const client = await startInMemory();
  await client.open(uri, text);
  const nested = (await client.outline(uri)).flatMap((parent) => (parent.children ?? []).map((child) => ({ parent, child })));
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
  const symbols = await client.outline(uri);
  expect(symbols.find(({ name }) => name === "Preventing fires and other risks")).toMatchObject({ location: { uri } });
  expect(symbols.some((symbol) => "containerName" in symbol)).toBe(true);
  expect(symbols.some((symbol) => "children" in symbol)).toBe(false);
});

test("pulled diagnostics are unchanged until something changes", async () => {
  const client = await startInMemory();
  await client.open(uri, text);
  const { kind, resultId, items } = await client.diagnostics(uri);
  expect(kind).toBe("full");
  expect(items).toMatchObject([{ severity: 2, source: "Inspection Lens", range: { start: positionOf(text, "64 percent") } }]);
  expect(await client.diagnostics(uri, resultId)).toEqual({ kind: "unchanged", resultId });

  await client.change(uri, 2, fireReport({ inspection: "2021/22", prevention: "Requires improvement" }));
  expect(await client.diagnostics(uri, resultId)).toMatchObject({ kind: "full", items: [] });
  expect(client.of(PUBLISH)).toEqual([]);
});

test("diagnostics are pushed to a client that cannot pull, and taken back when the document closes", async () => {
  const { diagnostic: _, ...textDocument } = modern.textDocument ?? {};
  const client = await startInMemory({ capabilities: { ...modern, textDocument } });
  await client.open(uri, text);
  await expect.poll(() => client.of(PUBLISH)).toMatchObject([{ uri, version: 1, diagnostics: [{ severity: 2 }] }]);
  await client.close(uri);
  await expect.poll(() => client.of<PublishDiagnosticsParams>(PUBLISH).at(-1)).toEqual({ uri, diagnostics: [] });
});

test("a text that is no report gets nothing", async () => {
  const client = await startInMemory({ capabilities: {}, initializationOptions: { status: true } });
  await client.open(uri, letterHome, "plaintext");
  expect(await client.hover(uri, positionOf(letterHome, "good"))).toBeNull();
  expect(await client.outline(uri)).toEqual([]);
  expect(await client.diagnostics(uri)).toEqual({ kind: "full", items: [] });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(client.received).toEqual([]);
});

test("a document that is not open gets nothing", async () => {
  const client = await startInMemory();
  expect(await client.hover(uri, onGrade)).toBeNull();
});
