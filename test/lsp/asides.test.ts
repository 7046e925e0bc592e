import { expect, test } from "vitest";
import type { CodeLens, InlayHint } from "vscode-languageserver";
import { ANNOTATIONS, type AnnotationsAnswer, COMPARE_WITH_PREVIOUS, SHOW_PLACES } from "../../server/src/lsp/protocol.ts";
import { fireReport, letterHome } from "../support/fireReport.ts";
import { modern, positionOf, startInMemory } from "../support/inMemoryServer.ts";

const uri = "file:///reports/2021-22.txt";
const textDocument = { uri };
const before = "file:///reports/2018-19.txt";
const text = fireReport({ inspection: "2021/22", prevention: "Requires improvement" });
const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

const refreshing = { ...modern.workspace, inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } };

/** A client with two reports on one body open. */
async function opened(settings: unknown, initializationOptions: unknown = { commands: true }) {
  const current = { current: settings };
  const client = await startInMemory({ settings: current, initializationOptions, capabilities: { ...modern, workspace: refreshing } });
  await client.open(uri, text);
  await client.open(before, fireReport({ inspection: "2018/19", prevention: "Good" }));
  await client.outline(before);
  const change = (changed: unknown) => {
    current.current = changed;
    return client.notify("workspace/didChangeConfiguration", { settings: null });
  };
  const hints = () => client.ask<InlayHint[] | null>("textDocument/inlayHint", { textDocument, range: whole });
  const lenses = () => client.ask<CodeLens[] | null>("textDocument/codeLens", { textDocument });
  return { client, change, hints, lenses };
}

test("marks come with the version of the text that they are of", async () => {
  const { client } = await opened({});
  const first = await client.ask<AnnotationsAnswer>(ANNOTATIONS, { textDocument });
  expect(first.version).toBe(1);
  expect(first.marks).toContainEqual({
    range: { start: positionOf(text, "Requires improvement"), end: positionOf(text, "Requires improvement", 20) },
    shape: "triangle",
    prior: false,
  });
  await client.change(uri, 2, text.replaceAll("Requires improvement", "Inadequate"));
  const second = await client.ask<AnnotationsAnswer>(ANNOTATIONS, { textDocument });
  expect([second.version, second.marks.some(({ shape }) => shape === "cross")]).toEqual([2, true]);
});

test("a text that is no report has no marks", async () => {
  const { client } = await opened({});
  await client.open("file:///letter.txt", letterHome, "plaintext");
  expect(await client.ask(ANNOTATIONS, { textDocument: { uri: "file:///letter.txt" } })).toBeNull();
});

test("hints are off until the setting turns them on, and the client is asked to ask again", async () => {
  const { client, change, hints } = await opened({});
  expect(await hints()).toBeNull();
  const already = client.of("workspace/inlayHint/refresh").length;
  await change({ inlayHints: true });
  await expect.poll(hints).toContainEqual({
    position: positionOf(text, "Requires improvement", 20),
    label: "was Good",
    tooltip: { kind: "markdown", value: expect.stringMatching(/was \*\*Good\*\* in 2018\/19: one step down.*2018-19\.txt#L\d+/s) },
    paddingLeft: true,
  });
  await expect.poll(() => client.of("workspace/inlayHint/refresh").length).toBeGreaterThan(already);
  expect(client.of("workspace/codeLens/refresh").length).toBeGreaterThan(0);
});

test("lines above headings lead where our own client can go", async () => {
  const { lenses } = await opened({ codeLens: true });
  const range = {
    start: positionOf(text, "Preventing fires and other risks\n\n"),
    end: positionOf(text, "Preventing fires and other risks\n\n", 32),
  };
  const on = async () => (await lenses())?.filter((lens) => lens.range.start.line === range.start.line) ?? [];
  await expect
    .poll(async () => (await on()).map(({ command }) => command?.title))
    .toEqual(["1 area for improvement", "was Good (2018/19)", "compare"]);
  const [areas, was, compare] = await on();
  expect(areas?.command).toMatchObject({ command: SHOW_PLACES, arguments: [{ from: { uri, range }, places: [{ uri }] }] });
  expect(was?.command).toMatchObject({ command: SHOW_PLACES, arguments: [{ places: [{ uri: before }] }] });
  expect(compare?.command).toEqual({ title: "compare", command: COMPARE_WITH_PREVIOUS });
});

test("in another client they are words without a command", async () => {
  const { lenses } = await opened({ codeLens: true }, {});
  await expect.poll(lenses).toContainEqual(expect.objectContaining({ command: { title: "was Good (2018/19)", command: "" } }));
});

test("settings take pictures out of hovers, and findings out of the outline", async () => {
  const { client, change } = await opened({}, { pictures: true });
  const hover = async () => (await client.hover(uri, positionOf(text, "Requires improvement", 3)))?.contents.value ?? "";
  const kinds = async () => JSON.stringify(await client.outline(uri));
  expect(await hover()).toContain("data:image");
  expect(await kinds()).toContain("The service should evaluate");
  await change({ hoverPictures: false, outlineFindings: false });
  await expect.poll(hover).not.toContain("data:image");
  expect(await hover()).toContain("was **Good**");
  expect(await kinds()).toContain("Area for improvement");
  expect(await kinds()).not.toContain("The service should evaluate");
});
