import { afterEach, expect, test, vi } from "vitest";
import type { PublishDiagnosticsParams } from "vscode-languageserver";
import type { Problem } from "../../server/src/model/problem.ts";
import { MOST_PROBLEMS } from "../../server/src/rules/cap.ts";
import { checkInSteps } from "../../server/src/rules/check.ts";
import { contradiction, fireReport } from "../support/fireReport.ts";
import { modern, startInMemory } from "../support/inMemoryServer.ts";

vi.mock("../../server/src/rules/check.ts", { spy: true });
afterEach(() => void vi.mocked(checkInSteps).mockReset());

const uri = "file:///reports/2021-22.txt";
const text = fireReport({ inspection: "2021/22", prevention: "Requires improvement", more: contradiction });
const { diagnostic: _, ...cannotPull } = modern.textDocument ?? {};
const pushing = { ...modern, textDocument: cannotPull };

const many = (count: number): readonly Problem[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ code: "a-rule", level: "warning", start: i, end: i + 1 },
    ...{ message: "Something differs.", related: [] },
  }));

test.each([
  [MOST_PROBLEMS, undefined],
  [MOST_PROBLEMS + 1, "1 more contradiction in this document is not shown."],
  [MOST_PROBLEMS + 1_034, "1,034 more contradictions in this document are not shown."],
])("of %i problems as many are shown as may be, and the last one says how many more there are", async (count, message) => {
  vi.mocked(checkInSteps).mockImplementation(function* () {
    yield;
    return many(count);
  });
  const client = await startInMemory();
  await client.open(uri, text);
  const { items } = await client.diagnostics(uri);
  expect(items.filter(({ code }) => code === "a-rule")).toHaveLength(MOST_PROBLEMS);
  const last = items.slice(MOST_PROBLEMS);
  expect(last.map((item) => item.message)).toEqual(message === undefined ? [] : [message]);
  for (const { severity, range } of last) expect([severity, range]).toEqual([3, items[MOST_PROBLEMS - 1]?.range]);
});

test("a problem's code leads to its rule's page where the client has an address for it, and to none elsewhere", async () => {
  const rulePages = "vscode://inspection-lens.inspection-lens/rules";
  const ours = await startInMemory({ initializationOptions: { rulePages } });
  await ours.open(uri, text);
  expect((await ours.diagnostics(uri)).items).toMatchObject([{ code: "percent-of", codeDescription: { href: `${rulePages}#percent-of` } }]);
  const other = await startInMemory();
  await other.open(uri, text);
  expect((await other.diagnostics(uri)).items[0]).not.toHaveProperty("codeDescription");
});

test("a client is either answered or told, never both", async () => {
  const refreshed = (client: Awaited<ReturnType<typeof startInMemory>>) => client.of("workspace/diagnostic/refresh").length;
  const published = (client: Awaited<ReturnType<typeof startInMemory>>) =>
    client.of<PublishDiagnosticsParams>("textDocument/publishDiagnostics").filter((params) => params.uri === uri).length;
  const [pulls, pushes] = [await startInMemory(), await startInMemory({ capabilities: pushing })];
  for (const client of [pulls, pushes]) {
    await client.open(uri, text);
    await client.open("file:///reports/2018-19.txt", fireReport({ inspection: "2018/19", prevention: "Good" }));
  }
  await expect.poll(() => refreshed(pulls)).toBeGreaterThan(0);
  await expect.poll(() => published(pushes)).toBeGreaterThan(0);
  expect([published(pulls), refreshed(pushes)]).toEqual([0, 0]);
});

test("an answer changes when another report on the body comes, and not when one on another body does", async () => {
  const client = await startInMemory();
  await client.open(uri, fireReport({ inspection: "2021/22", prevention: "Good (2019: Good)" }));
  const { resultId } = await client.diagnostics(uri);
  const earlier = fireReport({ inspection: "2018/19", prevention: "Requires improvement" });
  await client.open("file:///reports/elsewhere.txt", earlier.replaceAll("Calderfold", "Eastmere"));
  await client.outline("file:///reports/elsewhere.txt");
  expect(await client.diagnostics(uri, resultId)).toEqual({ kind: "unchanged", resultId });
  await client.open("file:///reports/2018-19.txt", earlier);
  await client.outline("file:///reports/2018-19.txt");
  expect(await client.diagnostics(uri, resultId)).toMatchObject({ kind: "full", items: [{ code: "prior-differs" }] });
});
