import { afterEach, expect, test, vi } from "vitest";
import * as hoverFeature from "../../server/src/features/hover.ts";
import { fireReport } from "../support/fireReport.ts";
import { positionOf, startInMemory } from "../support/inMemoryServer.ts";

vi.mock("../../server/src/features/hover.ts", { spy: true });
afterEach(() => void vi.mocked(hoverFeature.hover).mockReset());

const uri = "file:///reports/2021-22.txt";
const text = fireReport({ inspection: "2021/22", prevention: "Requires improvement" });
const textDocument = { uri };

test("a feature that throws gives an empty answer and a line in the log, and the others go on", async () => {
  const client = await startInMemory();
  await client.open(uri, text);
  vi.mocked(hoverFeature.hover).mockImplementation(() => {
    throw new Error("a bug");
  });
  expect(await client.request("textDocument/hover", { textDocument, position: { line: 0, character: 0 } })).toBeNull();
  await expect.poll(() => client.log().join()).toContain("textDocument/hover failed and was answered with nothing: Error: a bug");
  expect(await client.request("textDocument/documentSymbol", { textDocument })).not.toEqual([]);
});

test.each([
  { line: -1, character: 0 },
  { line: 0, character: 1.5 },
  { line: "0", character: 0 },
  { line: null, character: null },
  { line: Number.MAX_VALUE, character: 0 },
  undefined,
])("a position that is none (%j) is refused and reaches no document", async (position) => {
  const client = await startInMemory();
  await client.open(uri, text);
  await expect(client.request("textDocument/hover", { textDocument, position })).rejects.toMatchObject({ code: -32602 });
  expect(hoverFeature.hover).not.toHaveBeenCalled();
});

test("a position beyond the end of a line or of the text is taken as that end", async () => {
  const client = await startInMemory();
  await client.open(uri, text);
  expect(await client.request("textDocument/hover", { textDocument, position: { line: 90_000, character: 90_000 } })).toBeNull();
});

test("an edit at a position that is none leaves the text as it was", async () => {
  const client = await startInMemory();
  await client.open(uri, text);
  const edit = (range: unknown, version: number) =>
    client.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ range, text: "Outstanding" }] });
  await edit({ start: { line: "a", character: null }, end: { line: 0, character: -7 } }, 2);
  const position = positionOf(text, "Requires improvement", 3);
  expect(await client.request("textDocument/hover", { textDocument, position })).not.toBeNull();
});

test("a change that is older than the document is left out", async () => {
  const client = await startInMemory();
  await client.open(uri, text);
  await client.change(uri, 0, "");
  expect(await client.request("textDocument/documentSymbol", { textDocument })).not.toEqual([]);
});

test("a document that is opened without a text costs only itself", async () => {
  const client = await startInMemory();
  await client.notify("textDocument/didOpen", { textDocument: { uri: "file:///empty.txt", languageId: "plaintext", version: 1 } });
  await client.open(uri, text);
  expect(await client.request("textDocument/documentSymbol", { textDocument })).not.toEqual([]);
  expect(await client.request("textDocument/documentSymbol", { textDocument: { uri: "file:///empty.txt" } })).toEqual([]);
});

test("an unusual address is answered under the client's own spelling", async () => {
  const client = await startInMemory({ capabilities: {} });
  for (const unusual of ["untitled:Untitled-1", "file:///c%3A/reports/%ZZ.txt", "1 2:3", ""]) {
    await client.open(unusual, text);
    expect(await client.request("textDocument/documentSymbol", { textDocument: { uri: unusual } })).not.toEqual([]);
    await expect.poll(() => client.of("textDocument/publishDiagnostics").at(-1)?.uri).toBe(unusual);
    await client.close(unusual);
  }
});
