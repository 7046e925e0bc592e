import { expect, test } from "vitest";
import { REFUSED, STATUS } from "../../server/src/lsp/protocol.ts";
import { fireReport, letterHome } from "../support/fireReport.ts";
import { modern, startInMemory } from "../support/inMemoryServer.ts";

const uri = "file:///reports/2021-22.txt";
const text = fireReport({ inspection: "2021/22", prevention: "Requires improvement" });
const ours = { initializationOptions: { status: true } };

test("our own client is told what was recognised, and when that is over", async () => {
  const client = await startInMemory(ours);
  await client.open(uri, text);
  await expect.poll(() => client.of(STATUS)).toMatchObject([{ uri, recognised: true, text: expect.stringContaining("2021/22") }]);
  await client.change(uri, 2, letterHome);
  await expect.poll(() => client.of(STATUS).at(-1)).toEqual({ uri, recognised: false, isArticle: false, text: "", tooltip: "" });
});

test("other clients are sent nothing of ours", async () => {
  const client = await startInMemory({ capabilities: { ...modern, textDocument: {} } });
  await client.open(uri, text);
  await expect.poll(() => client.of("textDocument/publishDiagnostics")).toHaveLength(1);
  expect(client.of(STATUS)).toEqual([]);
});

test("a document that the reader refuses gets nothing until it is accepted again", async () => {
  const client = await startInMemory(ours);
  await client.open(uri, text);
  expect(await client.outline(uri)).not.toEqual([]);
  await client.notify(REFUSED, { uris: [uri] });
  expect(await client.outline(uri)).toEqual([]);
  await expect.poll(() => client.of("workspace/diagnostic/refresh").length).toBeGreaterThan(0);
  await client.notify(REFUSED, { uris: [] });
  expect(await client.outline(uri)).not.toEqual([]);
});

test("a refusal from before the server started holds, whatever the spelling of the address", async () => {
  const client = await startInMemory({ initializationOptions: { status: true, refused: ["file:///C:/reports/a%20b.txt"] } });
  await client.open("file:///c%3A/reports/a b.txt", text);
  expect(await client.outline("file:///c%3A/reports/a b.txt")).toEqual([]);
});
