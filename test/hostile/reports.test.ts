import { expect, test } from "vitest";
import { activeContent } from "../support/activeContent.ts";
import { hostileAnswers } from "../support/hostileAnswers.ts";
import { hostileReport } from "../support/hostileReports.ts";

const REPORTS = 60;

test("a report's links, pictures, markup and commands are nothing but words wherever the report is shown", async () => {
  const answers = await hostileAnswers(Array.from({ length: REPORTS }, (_, seed) => hostileReport(seed)));
  expect(answers).toMatchObject({ recognised: REPORTS, active: [] });
  expect(answers.pages).toBeGreaterThan(10 * REPORTS);
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
