import { expect, test, vi } from "vitest";
import type { ReportDocument } from "../../server/src/model/document.ts";
import type { RelatedPlace } from "../../server/src/model/problem.ts";
import { checkInSteps } from "../../server/src/rules/check.ts";
import { fireReport } from "../support/fireReport.ts";
import { startInMemory } from "../support/inMemoryServer.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

vi.mock("../../server/src/rules/check.ts", { spy: true });

const uri = "file:///reports/2021-22.txt";
const text = fireReport({ inspection: "2021/22", prevention: "Requires improvement" });
const earlierUri = "file:///reports/2018-19.txt";
const earlier = fireReport({ inspection: "2018/19", prevention: "Requires improvement" });

/** As a rule has it that speaks of the first grade of another report. */
const onFirstGrade = ([other]: readonly ReportDocument[]): readonly RelatedPlace[] =>
  (other?.report.gradings.slice(0, 1) ?? []).map(({ start, end }) => ({ uri: earlierUri, start, end, message: "Given here" }));

test("a problem leads to its exact place in another report, open or not", async () => {
  vi.mocked(checkInSteps).mockImplementation(function* (_, others) {
    yield;
    return [{ code: "a-rule", level: "hint", start: 0, end: 4, message: "Something differs.", related: onFirstGrade(others) }];
  });
  const files = memoryFiles({ [earlierUri]: earlier });
  const client = await startInMemory({ folders: ["file:///reports"], files });
  await client.open(uri, text);
  const related = async () => (await client.diagnostics(uri)).items[0]?.relatedInformation ?? [];
  const words = async (): Promise<string | undefined> => {
    const range = (await related())[0]?.location.range;
    return range && earlier.split("\n")[range.start.line]?.slice(range.start.character, range.end.character);
  };
  await expect.poll(related).toMatchObject([{ location: { uri: earlierUri }, message: "Given here" }]);
  expect(await words()).toMatch(/^(Good|Requires improvement)$/);
  await client.open(earlierUri, earlier);
  await client.outline(earlierUri);
  expect(await words()).toMatch(/^(Good|Requires improvement)$/);
});
