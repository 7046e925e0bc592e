import { expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver";
import {
  ACCEPT_FINDING,
  ADD_ALIAS,
  ADD_FURNITURE,
  type AliasToAdd,
  COPY_CITATION,
  OPEN_BESIDE,
  type PlacesBeside,
} from "../../server/src/lsp/protocol.ts";
import { contradiction, fireReport } from "../support/fireReport.ts";
import { startInMemory } from "../support/inMemoryServer.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

const FOLDER = "file:///reports";
const uri = `${FOLDER}/2021-22.txt`;
const header = "Calderfold papers, second part";
const more = `${contradiction}
${header}

The yard is open. ${header}

Looking into the yard

The service opens its yard to all who ask, and it has done so for a year.

${header}

It closes at night.

${header}
`;
const prevention = "Requires improvement (2019: Inadequate)";
const text = fireReport({ inspection: "2021/22", prevention, more });
const earlierUri = `${FOLDER}/2018-19.txt`;
const earlier = fireReport({ inspection: "2018/19", prevention: "Good" });

/** Where words stand last: grades stand in the overview table before. */
function placeOf(words: string, into = 0): { readonly line: number; readonly character: number } {
  const before = text.slice(0, text.lastIndexOf(words) + into).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

async function start({ commands = true, folders = [FOLDER] } = {}) {
  const client = await startInMemory({ folders, files: memoryFiles({ [earlierUri]: earlier }), initializationOptions: { commands } });
  await client.open(uri, text);
  await expect.poll(async () => (await client.diagnostics(uri)).items.length).toBe(folders.length > 0 ? 2 : 1);
  /** What is offered where words are selected, or where the cursor is inside them. */
  const offered = async (words: string, { isSelected = true, only = undefined as string[] | undefined } = {}) => {
    const [start, end] = [placeOf(words), placeOf(words, words.length)];
    const { items } = await client.diagnostics(uri);
    const range = isSelected
      ? { start, end }
      : { start: { ...start, character: start.character + 1 }, end: { ...start, character: start.character + 1 } };
    return client.ask<CodeAction[]>("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics: items, only } });
  };
  return { client, offered };
}
const argumentOf = <T>(actions: readonly CodeAction[], command: string): T | undefined =>
  actions.find((action) => action.command?.command === command)?.command?.arguments?.[0];
const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map(({ title }) => title);

test("a contradiction is offered to be opened, cited and accepted, and no report is edited", async () => {
  const { offered } = await start();
  const actions = await offered("Inadequate)\n\nCalderfold", { isSelected: false });
  expect(titles(actions)).toEqual(["Open both places beside each other", "Copy citation of both places", "Accept this finding…"]);
  for (const action of actions) expect(action).toMatchObject({ kind: "quickfix", diagnostics: [{ code: "prior-differs" }] });
  expect(actions.some(({ edit }) => edit)).toBe(false);
  const places = argumentOf<PlacesBeside>(actions, OPEN_BESIDE)?.places;
  expect(places?.map((place) => place.uri)).toEqual([uri, earlierUri]);
  const range = places?.[1]?.range;
  expect(range && earlier.split("\n")[range.start.line]?.slice(range.start.character, range.end.character)).toBe("Good");
});

test("a citation names body, inspection, question and line of each place, with its words", async () => {
  const { offered } = await start();
  const { text: cited } = argumentOf<{ text: string }>(await offered("Inadequate)\n\nCalderfold", { isSelected: false }), COPY_CITATION)!;
  const own = /^Calderfold Fire and Rescue Service, 2021\/22, (?:Preventing fires and other risks, )?line \d+: “.*Inadequate\)”$/;
  const other = /^Calderfold Fire and Rescue Service, 2018\/19, (?:.*, )?line \d+: “.*Good”$/;
  expect(cited.split("\n")).toEqual([expect.stringMatching(own), expect.stringMatching(other)]);
});

test("a contradiction of one place is not offered to be opened", async () => {
  const { offered } = await start();
  expect(titles(await offered("64 percent", { isSelected: false }))).toEqual(["Copy citation", "Accept this finding…"]);
});

test("nothing is offered anywhere else, nor where something other than quick fixes is asked for", async () => {
  const { offered } = await start();
  expect(await offered("An inspection of", { isSelected: false })).toEqual([]);
  expect(await offered("An inspection of")).toEqual([]);
  expect(await offered("64 percent", { only: ["refactor"] })).toEqual([]);
  expect(await offered("64 percent", { only: ["quickfix"] })).not.toEqual([]);
});

test("a line that comes again and again is offered as page furniture once it is selected", async () => {
  const { offered } = await start();
  const actions = await offered(header);
  expect(titles(actions)).toContain("Add this line to the page furniture");
  expect(argumentOf(actions, ADD_FURNITURE)).toEqual({ file: `${FOLDER}/inspection-lens.json`, line: header });
  expect(titles(await offered(`${header}\n`))).toContain("Add this line to the page furniture");
  for (const [words, isSelected] of [
    [header, false],
    ["Calderfold papers", true],
    ["It closes at night.", true],
  ] as const)
    expect(titles(await offered(words, { isSelected }))).not.toContain("Add this line to the page furniture");
});

test("a heading that is no question's is offered as a name of one once it is selected", async () => {
  const { offered } = await start();
  const actions = await offered("Looking into the yard");
  expect(titles(actions)).toEqual(["Add “Looking into the yard” as another name of a question…"]);
  const alias = argumentOf<AliasToAdd>(actions, ADD_ALIAS);
  expect(alias).toMatchObject({ file: `${FOLDER}/inspection-lens.json`, name: "Looking into the yard", programme: "hmicfrs-fire" });
  expect(alias?.subjects).toContainEqual({ id: "prevention", name: "Preventing fires and other risks", level: "question" });
  expect(await offered("Looking into the yard", { isSelected: false })).toEqual([]);
  expect(titles(await offered("Preventing fires and other risks"))).not.toContain(expect.stringContaining("another name"));
});

test("outside all folders there is no file to write to", async () => {
  const { offered } = await start({ folders: [] });
  const finding = argumentOf<{ file?: string }>(await offered("64 percent", { isSelected: false }), ACCEPT_FINDING);
  expect(finding).toBeDefined();
  expect(finding?.file).toBeUndefined();
});

test("a client that does not execute our commands is offered none", async () => {
  const { client, offered } = await start({ commands: false });
  expect(client.announced.codeActionProvider).toBeUndefined();
  expect(await offered("64 percent", { isSelected: false })).toEqual([]);
  const ours = await start();
  expect(ours.client.announced.codeActionProvider).toEqual({ codeActionKinds: ["quickfix"] });
});

test("of two contradictions at one place each is named by its rule", async () => {
  const client = await startInMemory({ initializationOptions: { commands: true } });
  const twice = fireReport({ inspection: "2021/22", prevention: "Good (2019: Good)" }).replace("risks\tGood", "risks\tInadequate");
  await client.open(uri, twice);
  await client.open(earlierUri, fireReport({ inspection: "2018/19", prevention: "Inadequate" }));
  await expect.poll(async () => (await client.diagnostics(uri)).items.length).toBeGreaterThan(1);
  const { items } = await client.diagnostics(uri);
  const range = { start: items[0]!.range.start, end: items.at(-1)!.range.end };
  const actions = await client.ask<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri },
    range,
    context: { diagnostics: items },
  });
  const codes = items.map(({ code }) => code);
  expect(titles(actions).filter((title) => title.startsWith("Accept"))).toEqual(codes.map((code) => `Accept this finding… (${code})`));
});
