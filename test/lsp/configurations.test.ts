import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PublishDiagnosticsParams } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { STATUS } from "../../server/src/lsp/protocol.ts";
import { contradiction, fireReport } from "../support/fireReport.ts";
import { harbourFile } from "../support/harbourFile.ts";
import { harbourReport } from "../support/harbours.ts";
import { modern, positionOf, startInMemory } from "../support/inMemoryServer.ts";

const PUBLISH = "textDocument/publishDiagnostics";
const CHANGED = "workspace/didChangeWatchedFiles";

let folder: string;
const address = (name: string): string => URI.file(join(folder, name)).toString();
const write = (name: string, content: unknown): Promise<void> =>
  writeFile(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
const start = (options: Parameters<typeof startInMemory>[0] = {}) => startInMemory({ folders: [URI.file(folder).toString()], ...options });
type Client = Awaited<ReturnType<typeof start>>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "reports-"));
});
afterEach(() => rm(folder, { recursive: true }));

const FILE = "inspection-lens.json";
const hoverIn =
  (client: Client, name = "harbour.txt") =>
  async (): Promise<string> =>
    (await client.hover(address(name), positionOf(harbourReport, "Needs focus", 2)))?.contents.value ?? "";
/** What was last said of a file. */
const lastOf = (client: Client, name = FILE) => client.of<PublishDiagnosticsParams>(PUBLISH).findLast(({ uri }) => uri === address(name));

test("a report of the reader's own framework has its hovers and outline from the first answer on", async () => {
  await write(FILE, harbourFile);
  const client = await start({ initializationOptions: { status: true } });
  await client.open(address("harbour.txt"), harbourReport, "plaintext");
  expect((await client.outline(address("harbour.txt"))).map(({ name }) => name)).toContain("Berths and moorings");
  expect(await hoverIn(client)()).toMatch(/Needs focus.*Berths and moorings.*Eastmere Harbour Authority.*2030/s);
  await expect.poll(() => client.of(STATUS)).toMatchObject([{ recognised: true, text: expect.stringContaining("2 questions graded") }]);
});

test("earlier reports of an own programme are found, and compared on its own scale", async () => {
  const [round] = harbourFile.frameworks;
  const before = { ...round, id: "harbours-2026", round: "2026", published: { from: "2026-01-01", to: "2028-12-31" } };
  const programme = "harbours";
  await write(FILE, {
    frameworks: [
      { ...round, programme },
      { ...before, programme },
    ],
  });
  await write("before.txt", harbourReport.replaceAll("2030", "2026").replace("Needs focus", "Developing"));
  const client = await start();
  await client.open(address("harbour.txt"), harbourReport, "plaintext");
  await expect.poll(hoverIn(client)).toMatch(/was \*\*Developing\*\* in 2026: one step down on the same four-tier scale.*before\.txt/s);
});

test("without the file, and outside its folder, the text is no report", async () => {
  const client = await start();
  await client.open(address("harbour.txt"), harbourReport, "plaintext");
  expect(await hoverIn(client)()).toBe("");
  await write(FILE, harbourFile);
  await client.notify(CHANGED, { changes: [{ uri: address(FILE), type: 1 }] });
  await expect.poll(hoverIn(client)).toContain("Needs focus");
  await client.open("file:///elsewhere/harbour.txt", harbourReport, "plaintext");
  expect(await client.hover("file:///elsewhere/harbour.txt", positionOf(harbourReport, "Needs focus", 2))).toBeNull();
});

test("reports are read again when the file changes or goes, and the client is asked to ask again", async () => {
  await write(FILE, harbourFile);
  const client = await start();
  await client.open(address("harbour.txt"), harbourReport, "plaintext");
  await expect.poll(hoverIn(client)).toContain("Needs focus");
  const [round] = harbourFile.frameworks;
  await write(FILE, { frameworks: [{ ...round, subjects: [{ id: "berths", name: "Berths and moorings", aliases: [] }] }] });
  await client.notify(CHANGED, { changes: [{ uri: address(FILE), type: 2 }] });
  await expect.poll(() => client.outline(address("harbour.txt")).then((symbols) => symbols.length)).toBeLessThan(3);
  await rm(join(folder, FILE));
  await client.notify(CHANGED, { changes: [{ uri: address(FILE), type: 3 }] });
  await expect.poll(hoverIn(client)).toBe("");
  await expect.poll(() => client.of("workspace/diagnostic/refresh").length).toBeGreaterThan(0);
});

test("what the editor has open wins over the file, until it is closed", async () => {
  await write(FILE, harbourFile);
  const client = await start();
  await client.open(address("harbour.txt"), harbourReport, "plaintext");
  await client.open(address(FILE), "{}", "json");
  await expect.poll(hoverIn(client)).toBe("");
  await client.change(address(FILE), 2, JSON.stringify(harbourFile));
  await expect.poll(hoverIn(client)).toContain("Needs focus");
  await client.change(address(FILE), 3, "{}");
  await client.notify(CHANGED, { changes: [{ uri: address(FILE), type: 2 }] });
  await expect.poll(hoverIn(client)).toBe("");
  await client.close(address(FILE));
  await expect.poll(hoverIn(client)).toContain("Needs focus");
});

test.each(["pulls", "cannot pull"])(
  "what is wrong with the file stands in the file, open or not, for a client that %s diagnostics",
  async (how) => {
    const { diagnostic: _, ...textDocument } = modern.textDocument ?? {};
    await write(FILE, '{\n  "furnitur": [],\n  "rules": { "percent-of": "loud" }\n}');
    const client = await start(how === "pulls" ? {} : { capabilities: { ...modern, textDocument } });
    await expect
      .poll(() => lastOf(client)?.diagnostics)
      .toMatchObject([
        {
          severity: 2,
          range: { start: { line: 1, character: 2 }, end: { line: 1, character: 12 } },
          message: expect.stringContaining("no key “furnitur”"),
        },
        { range: { start: { line: 2, character: 27 } }, message: expect.stringContaining("rules.percent-of: this must be one of") },
      ]);
    await client.open(address(FILE), "{\n  oops\n}", "json");
    await expect.poll(() => lastOf(client)?.diagnostics).toMatchObject([{ severity: 1, range: { start: { line: 1, character: 2 } } }]);
    if (how === "pulls") expect((await client.diagnostics(address(FILE))).items).toEqual([]);
    await client.change(address(FILE), 2, "{}");
    await expect.poll(() => lastOf(client)?.diagnostics).toEqual([]);
    expect(client.received.filter(({ method }) => method === "window/showMessage")).toEqual([]);
  },
);

test("a file of that name in another folder is looked at while it is open, and holds for nothing", async () => {
  const client = await start();
  await client.open(address("harbour.txt"), harbourReport, "plaintext");
  await client.open(address(`deeper/${FILE}`), JSON.stringify({ ...harbourFile, oops: 1 }), "json");
  await expect.poll(() => lastOf(client, `deeper/${FILE}`)?.diagnostics).toMatchObject([{ message: expect.stringContaining("oops") }]);
  expect(await hoverIn(client)()).toBe("");
  await client.close(address(`deeper/${FILE}`));
  await expect.poll(() => lastOf(client, `deeper/${FILE}`)?.diagnostics).toEqual([]);
});

test("rules, include and exclude of the file win over the settings", async () => {
  const later = fireReport({ inspection: "2021/22", prevention: "Requires improvement", more: contradiction });
  const earlier = fireReport({ inspection: "2018/19", prevention: "Good" });
  await write(FILE, { rules: { "percent-of": "hint" }, include: ["*.text"], exclude: ["old*"] });
  for (const name of ["a.txt", "b.text", "old.text"]) await write(name, earlier);
  const settings = { current: { rules: { "percent-of": "off" }, include: ["**/*.txt"] } };
  const client = await start({ settings });
  await client.open(address("later.txt"), later);
  await expect
    .poll(async () => (await client.diagnostics(address("later.txt"))).items)
    .toMatchObject([{ code: "percent-of", severity: 4 }]);
  const hover = async () => (await client.hover(address("later.txt"), positionOf(later, "Requires improvement", 3)))?.contents.value ?? "";
  await expect.poll(hover).toContain("b.text");
  expect(await hover()).not.toMatch(/a\.txt|old\.text/);
  const watched = () => JSON.stringify(client.of("client/registerCapability"));
  await expect.poll(watched).toContain('"globPattern":"*.text"');
  expect(watched()).toContain(`"globPattern":"**/${FILE}"`);
});

test("the innermost of two folders lays down what holds in it", async () => {
  await write(FILE, harbourFile);
  const inner = `${URI.file(folder).toString()}/inner`;
  const client = await start({ folders: [URI.file(folder).toString(), inner] });
  await client.open(address("harbour.txt"), harbourReport, "plaintext");
  await expect.poll(hoverIn(client)).toContain("Needs focus");
  await client.open(address("inner/harbour.txt"), harbourReport, "plaintext");
  expect(await hoverIn(client, "inner/harbour.txt")()).toBe("");
});
