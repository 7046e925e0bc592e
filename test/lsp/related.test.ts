import { expect, test, vi } from "vitest";
import type { RelatedPlace } from "../../server/src/model/problem.ts";
import type { ReportSummary } from "../../server/src/model/summary.ts";
import { check } from "../../server/src/rules/check.ts";
import { fireReport } from "../support/fireReport.ts";
import { startInMemory } from "../support/inMemoryServer.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

vi.mock("../../server/src/rules/check.ts", { spy: true });

const uri = "file:///reports/2021-22.txt";
const text = fireReport({ inspection: "2021/22", prevention: "Requires improvement" });
const earlierUri = "file:///reports/2018-19.txt";
const earlier = fireReport({ inspection: "2018/19", prevention: "Requires improvement" });

/** As a rule has it that speaks of the first grade of another report. */
const onFirstGrade = ([other]: readonly ReportSummary[]): readonly RelatedPlace[] =>
  (other?.gradings.slice(0, 1) ?? []).map(({ start, end }) => ({ uri: earlierUri, start, end, message: "Given here" }));

test("a problem leads to its place in another report, by the line where that is not open", async () => {
  vi.mocked(check).mockImplementation((_, others) => [
    { code: "a-rule", level: "hint", start: 0, end: 4, message: "Something differs.", related: onFirstGrade(others) },
  ]);
  const files = memoryFiles({ [earlierUri]: earlier });
  const client = await startInMemory({ folders: ["file:///reports"], files });
  await client.open(uri, text);
  const related = async () => (await client.diagnostics(uri)).items[0]?.relatedInformation ?? [];
  await expect.poll(related).toMatchObject([{ location: { uri: earlierUri }, message: "Given here" }]);
  const byLine = (await related())[0]?.location.range;
  expect(byLine?.start.character).toBe(0);

  await client.open(earlierUri, earlier);
  await client.outline(earlierUri);
  const exact = (await related())[0]?.location.range ?? byLine;
  expect(exact?.start.line).toBe(byLine?.start.line);
  expect(earlier.split("\n")[exact?.start.line ?? -1]?.slice(exact?.start.character, exact?.end.character)).toMatch(
    /^(Good|Requires improvement)$/,
  );
});
