import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DocumentHighlight, Location, LocationLink, SymbolInformation } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { modern, positionOf, startInMemory } from "../support/inMemoryServer.ts";
import { ROUND_1, ROUND_2, ROUND_3, samplesFolder } from "../support/samples.ts";

let folder: string;
const address = (name: string): string => URI.file(join(folder, name)).toString();
const textOf = (name: string): string => readFileSync(join(samplesFolder, name), "utf8");
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reports-"));
  cpSync(samplesFolder, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A client in the folder of samples with one of them open, once the others are known. */
async function openSample(name: string, capabilities = modern) {
  const client = await startInMemory({ folders: [URI.file(folder).toString()], capabilities });
  await client.open(address(name), textOf(name));
  const ask = <Result>(method: string, words: string, into = 0): Promise<Result> =>
    client.ask(method, {
      textDocument: { uri: address(name) },
      position: positionOf(textOf(name), words, into),
      ...(method === "textDocument/references" && { context: { includeDeclaration: true } }),
    });
  const known = async (): Promise<number> => {
    const symbols = await client.ask<SymbolInformation[]>("workspace/symbol", { query: "fire and rescue service, 20" });
    return new Set(symbols.map(({ location }) => location.uri)).size;
  };
  await expect.poll(known).toBe(3);
  return { client, ask };
}

/** The words of a range in one of the samples. */
function wordsAt(uri: string, { start, end }: Location["range"]): string {
  const lines = readFileSync(URI.parse(uri).fsPath, "utf8")
    .split("\n")
    .slice(start.line, end.line + 1);
  return lines.map((line, i) => line.slice(i === 0 ? start.character : 0, i === lines.length - 1 ? end.character : undefined)).join("\n");
}

test("definition, implementation and references reach files that are not open", async () => {
  const { ask } = await openSample(ROUND_2);
  const recalled = "we identified an area for improvement that the service should evaluate its prevention work";
  const [definition] = await ask<Location[]>("textDocument/definition", recalled);
  expect(definition?.uri).toBe(address(ROUND_1));
  expect(definition && wordsAt(definition.uri, definition.range)).toMatch(/^The service should evaluate its prevention work/);

  const became = await ask<Location[]>("textDocument/implementation", recalled);
  expect(became.map(({ uri }) => uri)).toEqual([ROUND_2, ROUND_2, ROUND_3].map(address));
  expect(became.map(({ uri, range }) => wordsAt(uri, range)).at(-1)).toMatch(/at last addressed this area for improvement/);

  const life = await ask<Location[]>("textDocument/references", recalled);
  expect(new Set(life.map(({ uri }) => uri))).toEqual(new Set([ROUND_1, ROUND_2, ROUND_3].map(address)));
});

test("a client that follows links is told where the jump starts", async () => {
  const links = { definition: { linkSupport: true }, implementation: { linkSupport: true } };
  const { ask } = await openSample(ROUND_2, { ...modern, textDocument: { ...modern.textDocument, ...links } });
  const [link] = await ask<LocationLink[]>("textDocument/definition", "Requires improvement (2019: Good)", 3);
  expect(link && wordsAt(address(ROUND_2), link.originSelectionRange!)).toBe("Requires improvement");
  expect(link?.targetUri).toBe(address(ROUND_2));
  expect(link && wordsAt(link.targetUri, link.targetSelectionRange)).toBe("Requires improvement");
});

test("all names of a question are highlighted", async () => {
  const { ask } = await openSample(ROUND_2);
  const found = await ask<DocumentHighlight[]>("textDocument/documentHighlight", "Future affordability");
  const words = found.map(({ range }) => wordsAt(address(ROUND_2), range));
  expect(words.some((name) => name.startsWith("Making the fire and rescue service affordable"))).toBe(true);
});

test("symbols of the workspace lead to their words", async () => {
  const { client } = await openSample(ROUND_2);
  const found = await client.ask<SymbolInformation[]>("workspace/symbol", { query: "grievance procedure" });
  expect(new Set(found.map(({ location }) => location.uri))).toEqual(new Set([ROUND_1, ROUND_2, ROUND_3].map(address)));
  for (const { name, location } of found) expect(wordsAt(location.uri, location.range).slice(0, 40)).toBe(name.slice(0, 40));
});

test("on a text that is no report, and on a place without a finding, there is nothing", async () => {
  const { client, ask } = await openSample(ROUND_2);
  expect(await ask("textDocument/definition", "crews who put up with our questions")).toBeNull();
  await client.open("file:///letter.txt", "Dear all,\n");
  const params = { textDocument: { uri: "file:///letter.txt" }, position: { line: 0, character: 2 } };
  expect(await client.ask("textDocument/references", { ...params, context: { includeDeclaration: true } })).toBeNull();
});
