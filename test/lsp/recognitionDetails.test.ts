import { expect, test } from "vitest";
import { REFUSED } from "../../server/src/lsp/protocol.ts";
import { fireReport, letterHome } from "../support/fireReport.ts";
import { positionOf, startInMemory } from "../support/inMemoryServer.ts";

const uri = "file:///reports/2021-22.txt";
const text = fireReport({ inspection: "2021/22", prevention: "Requires improvement", more: "\nIt is not good at preventing fires.\n" });

test("an open report is explained, with its line under the cursor first and links to the evidence", async () => {
  const client = await startInMemory();
  await client.open(uri, text);
  const on = positionOf(text, "not good");
  const page = await client.recognitionDetails(uri, on);
  expect(page).toMatch(new RegExp(`^# Recognition details: 2021-22\\.txt\n\n## Line ${on.line + 1}\n`));
  expect(page).toContain("“good”: denied (“not”)");
  expect(page).toContain("**Chosen** HMICFRS fire and rescue 2021/22");
  expect(page).toContain(`[line 1](${uri}#L1) “2021/22”`);
});

test("without a position the page is on the document alone", async () => {
  const client = await startInMemory();
  await client.open(uri, text, "plaintext");
  expect(await client.recognitionDetails(uri)).toMatch(/^# Recognition details: 2021-22\.txt\n\n## Document\n/);
});

test("a text that is no report has its reasons, as it stands after a change", async () => {
  const client = await startInMemory();
  await client.open(uri, text);
  await client.change(uri, 2, letterHome);
  expect(await client.recognitionDetails(uri)).toContain("**Recognised** no. Nothing in the text is worded as a grade or a finding is.");
});

test("a text that the reader has refused is explained too, and the page says that it was refused", async () => {
  const client = await startInMemory();
  await client.open(uri, text);
  await client.notify(REFUSED, { uris: [uri] });
  const page = await client.recognitionDetails(uri);
  expect(page).toContain("You have declared this text to be no inspection report");
  expect(page).toContain("**Recognised** yes");
});

test("a document that is not open has no page, and a position that is none is refused", async () => {
  const client = await startInMemory();
  expect(await client.recognitionDetails(uri)).toBeNull();
  await expect(client.recognitionDetails(uri, { line: -1, character: 0 })).rejects.toThrow("inspectionLens/recognitionDetails");
});
