import { expect, test } from "vitest";
import { activeContent } from "../support/activeContent.ts";
import { hostileAnswers } from "../support/hostileAnswers.ts";
import { hostileOutputs } from "../support/hostileOutputs.ts";
import { hostileConfiguration, hostileOwnReports, hostileReport } from "../support/hostileReports.ts";

const REPORTS = 60;
const SEEDS = [0, 1, 2, 3, 4, 5];

test("a report's links, pictures, markup and commands are nothing but words wherever the report is shown", async () => {
  const answers = await hostileAnswers(Array.from({ length: REPORTS }, (_, seed) => hostileReport(seed)));
  expect(answers).toMatchObject({ recognised: REPORTS, active: [] });
  expect(answers.pages).toBeGreaterThan(10 * REPORTS);
});

test("names that a folder's configuration gives an inspectorate, its questions, rounds and bodies are nothing but words either", async () => {
  for (const seed of SEEDS) {
    const [reports, configuration] = [hostileOwnReports(seed), hostileConfiguration(seed)];
    expect(await hostileAnswers(reports, configuration)).toMatchObject({ recognised: 2, active: [] });
    expect((await hostileOutputs(reports, configuration)).active).toEqual([]);
  }
});

test("what the command line prints of a report, and of a file's name, is nothing but words for a terminal, a viewer of Markdown or one of SARIF", async () => {
  const outputs = await hostileOutputs(Array.from({ length: REPORTS / 2 }, (_, seed) => hostileReport(seed)));
  expect(outputs.active).toEqual([]);
  expect(outputs.characters).toBeGreaterThan(10_000 * outputs.printed);
});

test.each([
  "[all](command:workbench.action.quit)",
  "![all](https://evil.org/all.png)",
  "<command:workbench.action.quit>",
  "[all][1]\n\n[1]: javascript:alert(1)",
  "a <img src=x onerror=alert(1)> b",
  "<script>alert(1)</script>",
  "https://evil.org",
  "www.evil.org",
  "all@evil.org",
])("what the test before looks for is found in %j", (markdown) => {
  expect(activeContent(markdown, () => false)).not.toEqual([]);
});
