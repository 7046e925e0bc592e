import { expect, test } from "vitest";
import { statusLine } from "../../server/src/features/statusLine.ts";
import { ROUND_2, sample } from "../support/samples.ts";

test.each([
  [ROUND_2, "2021/22 · 11 questions graded · 12 areas for improvement"],
  ["northholme-police-2021-22.txt", "2021/22 · 10 questions graded · 9 areas for improvement"],
  ["article-calderfold-2023-01.txt", "2021/22 · 3 pillars graded"],
])("%s: %s", (name, line) => {
  expect(statusLine(sample(name)).text).toBe(line);
});

test("the tooltip says whose report it is", () => {
  expect(statusLine(sample(ROUND_2)).tooltip).toContain(
    "Calderfold Fire and Rescue Service\nHMICFRS fire and rescue · report · published 18 January 2023\n",
  );
});
