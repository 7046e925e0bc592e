import { expect, test } from "vitest";
import {
  CITATION,
  type CitationAnswer,
  CLEAN_COPY,
  EXPORT_FINDINGS,
  type ExportAnswer,
  FINDING_PLACES,
  type FindingPlaceAnswer,
} from "../../server/src/lsp/protocol.ts";
import { letterHome } from "../support/fireReport.ts";
import { positionOf, startInMemory } from "../support/inMemoryServer.ts";
import { memoryFiles } from "../support/memoryFiles.ts";
import { ARTICLE_2, ROUND_1, ROUND_2, sample } from "../support/samples.ts";

const uri = `file:///samples/${ROUND_2}`;
const { text } = sample(ROUND_2);
const textDocument = { uri };
const BODY = "Calderfold Fire and Rescue Service";

async function openSecond(settings = { current: {} }) {
  const files = memoryFiles(
    Object.fromEntries([ROUND_1, ROUND_2, ARTICLE_2].map((name) => [`file:///samples/${name}`, sample(name).text])),
  );
  const client = await startInMemory({ folders: ["file:///samples"], files, settings });
  await client.open(uri, text);
  return client;
}

type Client = Awaited<ReturnType<typeof openSecond>>;

/** The citation of the words from `words` on, so many characters long; of a cursor for none. */
function cite(client: Client, words: string, length = 0): Promise<CitationAnswer | null> {
  const range = { start: positionOf(text, words), end: positionOf(text, words, length) };
  return client.ask(CITATION, { textDocument, range });
}

const sentence = "It means to audit each of them once in three years, which comes to 620 audits a year.";

test("a selection is cited by its own words, a finding by its own, anything else by its sentence", async () => {
  const client = await openSecond();
  const selected = "borrow officers from Dunmere";
  expect(await cite(client, selected, selected.length)).toEqual({
    kind: "selection",
    line: 322,
    text: `${BODY}, 2021/22, Protecting the public through fire regulation, line 322: “${selected}”`,
  });
  expect((await cite(client, "should respond to all building"))?.text).toMatch(
    /: “The service should respond to all building consultations [^“”]*”$/,
  );
  expect((await cite(client, "means to audit"))?.text).toContain(`: “${sentence}”`);
  expect(await cite(client, "620 audits")).toMatchObject({ kind: "finding", text: expect.stringContaining(`: “${sentence}”`) });
});

test("the form is that of the settings: a block of Markdown with a link, or the quotation and its line", async () => {
  const settings = { current: { citationForm: "quotation" } };
  const client = await openSecond(settings);
  const selected = "borrow officers from Dunmere";
  const told = () => cite(client, selected, selected.length).then((answer) => answer?.text);
  await expect.poll(told).toBe(`“${selected}” (line 322)`);
  settings.current = { citationForm: "markdown" };
  await client.notify("workspace/didChangeConfiguration", { settings: null });
  await expect
    .poll(told)
    .toBe(`> ${selected}\n>\n> — ${BODY}, 2021/22, Protecting the public through fire regulation, [line 322](${ROUND_2}#L322)\n`);
});

test("the places to step through are in the order of the text: grades, what is asked for, follow-ups and contradictions, and no figures", async () => {
  const client = await openSecond();
  const places = await client.ask<FindingPlaceAnswer[]>(FINDING_PLACES, { textDocument });
  const lines = places.map(({ range }) => range.start.line * 10_000 + range.start.character);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  const kinds = new Set(places.flatMap(({ label }) => label.split(" · ").map((one) => one.split(":")[0])));
  expect([...kinds]).toEqual(expect.arrayContaining(["Grading", "Area for improvement", "Earlier area for improvement", "Contradiction"]));
  expect(kinds).not.toContain("Statistic");
  expect(places.map(({ label }) => label)).toContain("Grading: Requires improvement, Protecting the public through fire regulation");
});

test("a clean copy that is open is read as a report, and is no second report of the workspace", async () => {
  const client = await openSecond();
  const described = async () => (await client.findings()).nodes.map(({ description }) => description).join();
  await expect.poll(described).toContain("2 reports and 1 article");
  const copy = await client.ask<string>(CLEAN_COPY, { textDocument });
  await client.open("untitled:Untitled-1", copy);
  expect((await client.outline("untitled:Untitled-1")).length).toBeGreaterThan(0);
  expect(await described()).toContain("2 reports and 1 article");
  expect(await client.ask(CLEAN_COPY, { textDocument: { uri: "file:///samples/none.txt" } })).toBeNull();
});

test("findings are exported for one report or all, in the reader's separator, and only those that a filter wants", async () => {
  const client = await openSecond({ current: { exportSeparator: "semicolon" } });
  const exported = (params: object) => client.ask<ExportAnswer | null>(EXPORT_FINDINGS, { format: "csv", ...params });
  const one = await exported({ textDocument });
  expect(one?.reports).toBe(1);
  expect(one?.text.split("\n")[0]).toBe(
    "body;programme;inspection;published;document;line;kind;question;finding;value;grade before;comparison with before",
  );
  const all = await exported({});
  expect(all).toMatchObject({ reports: 3, leftOut: 0 });
  expect(all!.findings).toBeGreaterThan(one!.findings);
  const asked = await exported({ filter: { kinds: ["area-for-improvement"], text: "building consultations" } });
  expect(
    asked?.text
      .trimEnd()
      .split("\n")
      .slice(1)
      .every((row) => row.includes(";area-for-improvement;")),
  ).toBe(true);
  expect(asked?.text).toContain("building consultations");
  expect(await exported({ filter: { text: "submarines" } })).toBeNull();
});

test("a text that is no report has nothing to cite, copy or export", async () => {
  const client = await startInMemory();
  const letter = { textDocument: { uri: "file:///letter.txt" } };
  await client.open(letter.textDocument.uri, letterHome);
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
  expect(await client.ask(CITATION, { ...letter, range })).toBeNull();
  expect(await client.ask(FINDING_PLACES, letter)).toEqual([]);
  expect(await client.ask(EXPORT_FINDINGS, { ...letter, format: "json" })).toBeNull();
});

test("what was made out of reports has no problems of its own, and a table is no report whatever it opens as", async () => {
  const client = await openSecond();
  expect((await client.diagnostics(uri)).items.length).toBeGreaterThan(0);
  const [copy, table] = ["untitled:Untitled-1", "untitled:Untitled-2"] as const;
  await client.open(copy, (await client.ask<string>(CLEAN_COPY, { textDocument })).replaceAll("\n", "\r\n"));
  await client.change(copy, 2, (await client.ask<string>(CLEAN_COPY, { textDocument })).replace("Overview", "Overview of it"));
  expect((await client.outline(copy)).length).toBeGreaterThan(0);
  expect((await client.diagnostics(copy)).items).toEqual([]);
  const exported = await client.ask<ExportAnswer>(EXPORT_FINDINGS, { format: "csv", textDocument });
  await client.open(table, exported.text, "plaintext");
  expect(await client.outline(table)).toEqual([]);
});
