import { expect, test, vi } from "vitest";
import { LARGEST_TEXT } from "../../server/src/features/tooLarge.ts";
import { fireReport } from "../support/fireReport.ts";
import { positionOf, startInMemory } from "../support/inMemoryServer.ts";

const uri = "file:///reports/2021-22.txt";
const text = fireReport({ inspection: "2021/22", prevention: "Requires improvement" });
const other = fireReport({ inspection: "2018/19", prevention: "Good" });

const started = async () => {
  const client = await startInMemory({ initializationOptions: { status: true } });
  await client.open(uri, text);
  return {
    ...client,
    change: (version: unknown, contentChanges: unknown, to = uri) =>
      client.notify("textDocument/didChange", { textDocument: { uri: to, version }, contentChanges }),
    /** The characters that the server has at the place of a grade, as its hover says; null where it knows no such text. */
    gradeAt: async (words: string, inText: string) => (await client.hover(uri, positionOf(inText, words, 2)))?.contents.value ?? null,
  };
};

const at = (start: unknown, end: unknown) => [{ range: { start, end }, text: "Outstanding" }];
const zero = { line: 0, character: 0 };

test.each([
  ["a line that is no number", at({ line: "a", character: 0 }, zero)],
  ["a position that is null", at(null, zero)],
  ["NaN, which JSON writes as null", at({ line: Number.NaN, character: 0 }, zero)],
  ["a negative position", at({ line: 0, character: -7 }, zero)],
  ["half a character", at({ line: 0, character: 0.5 }, zero)],
  ["a number that is none of a line", at(zero, { line: 1e300, character: 0 })],
  ["no text", [{ range: { start: zero, end: zero } }]],
  ["a valid change and then one that is none", [{ text: other }, { text: 5 }]],
  ["no list of changes", undefined],
])("after a change with %s nothing is said of the document until its text comes in full", async (_, changes) => {
  const client = await started();
  await client.change(2, changes);
  expect(await client.outline(uri)).toEqual([]);
  await client.change(3, at(zero, zero));
  expect(await client.outline(uri)).toEqual([]);
  await expect.poll(() => client.log()).toEqual([expect.stringContaining(`A didChange of ${uri} is not what the protocol says`)]);
  await client.change(4, [{ text: other }]);
  expect(await client.gradeAt("Good", other)).toContain("Good");
});

test("a document that is not known any more is known again when it is opened", async () => {
  const client = await started();
  await client.change(2, at(null, null));
  await client.open(uri, other);
  expect(await client.gradeAt("Good", other)).toContain("Good");
});

test("a range whose end comes before its start is taken the other way round", async () => {
  const client = await started();
  const [start, end] = [positionOf(text, "Requires improvement", 20), positionOf(text, "Requires improvement")];
  await client.change(2, at(start, end));
  const changed = text.replace("Requires improvement", "Outstanding");
  expect(await client.gradeAt("Outstanding", changed)).toContain("Outstanding");
});

test.each([0, 1])("a change to version %i, when that or a later one is known, is left out with a line in the log", async (version) => {
  const client = await started();
  await client.change(version, [{ text: "" }]);
  expect(await client.outline(uri)).not.toEqual([]);
  await expect.poll(() => client.log().join()).toContain(`A change of ${uri} to version ${version} is older than version 1`);
});

test("a document that is opened twice has the text of the later version", async () => {
  const client = await started();
  const open = (version: number, text: string) =>
    client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "plaintext", version, text } });
  await open(7, other);
  expect(await client.gradeAt("Good", other)).toContain("Good");
  await open(3, text);
  expect(await client.gradeAt("Good", other)).toContain("Good");
  await expect.poll(() => client.log().join()).toContain(`${uri} is open in version 7: opening version 3 was left out.`);
  await open(7, text); // a client that never closes and always counts from the same number
  expect(await client.gradeAt("Requires improvement", text)).toContain("Requires improvement");
});

test("what comes for a document that is not open is left out, with one line for all changes", async () => {
  const client = await started();
  for (const version of [1, 2, 3]) await client.change(version, at(zero, zero), "file:///never.txt");
  await client.close("file:///never.txt");
  await client.close(uri);
  await client.close(uri);
  expect(await client.outline(uri)).toEqual([]);
  await client.open(uri, text);
  expect(await client.outline(uri)).not.toEqual([]);
  expect(client.log()).toEqual(["A change of file:///never.txt, which is not open, was left out."]);
});

test("a document that is opened without a text costs only itself", async () => {
  const client = await started();
  await client.notify("textDocument/didOpen", { textDocument: { uri: "file:///empty.txt", languageId: "plaintext", version: 1 } });
  await client.notify("textDocument/didOpen", null);
  expect(await client.outline(uri)).not.toEqual([]);
  expect(await client.outline("file:///empty.txt")).toEqual([]);
});

test("a text that is too long is not read, and one notice says so until it is closed", async () => {
  const client = await started();
  const large = text + " ".repeat(LARGEST_TEXT);
  await client.open("file:///large.txt", large);
  expect(await client.outline("file:///large.txt")).toEqual([]);
  const notice = expect.objectContaining({
    range: { start: zero, end: zero },
    severity: 3,
    message: expect.stringContaining("12 million characters"),
  });
  expect((await client.diagnostics("file:///large.txt")).items).toEqual([notice]);
  const statuses = () =>
    client.of<{ uri: string; text: string }>("inspectionLens/status").flatMap((one) => (one.uri === uri ? [] : one.text));
  expect(statuses()).toEqual(["Too long to be read"]);
  await client.change(2, at(zero, zero), "file:///large.txt");
  expect((await client.diagnostics("file:///large.txt")).items).toEqual([notice]);
  await client.change(3, [{ text: other }], "file:///large.txt");
  expect(await client.outline("file:///large.txt")).not.toEqual([]);
  expect((await client.diagnostics("file:///large.txt")).items).not.toContainEqual(notice);
  expect(statuses().slice(0, 2)).toEqual(["Too long to be read", ""]);
  expect(client.log()).toEqual([]);
});

test("a text that becomes too long is closed, and a client that cannot pull is told", async () => {
  const client = await startInMemory({ capabilities: {} });
  await client.open(uri, text);
  await client.change(uri, 2, text + " ".repeat(LARGEST_TEXT));
  const published = () => client.of<{ uri: string; diagnostics: readonly { message: string }[] }>("textDocument/publishDiagnostics");
  await vi.waitFor(() => expect(published().at(-1)?.diagnostics[0]?.message).toContain("12 million characters"));
  expect(await client.outline(uri)).toEqual([]);
  await client.close(uri);
  await vi.waitFor(() => expect(published().at(-1)?.diagnostics).toEqual([]));
});

test("a version that the protocol has no number for is not taken, and so never sent back", async () => {
  const client = await startInMemory({ initializationOptions: { status: true } });
  await client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "plaintext", version: 2 ** 31, text } });
  expect(await client.outline(uri)).toEqual([]);
  expect(client.log().join()).toContain("was left out");
});
