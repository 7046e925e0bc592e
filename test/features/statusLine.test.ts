import { expect, test } from "vitest";
import { statusLine } from "../../server/src/features/statusLine.ts";
import { ROUND_2, sample } from "../support/samples.ts";

const after = new Date("2026-01-01T00:00:00Z");

test.each([
  [ROUND_2, "2021/22 · 11 questions graded · 12 areas for improvement"],
  ["northholme-police-2021-22.txt", "2021/22 · 10 questions graded · 9 areas for improvement"],
  ["article-calderfold-2023-01.txt", "2021/22 · 3 pillars graded"],
])("%s: %s", (name, line) => {
  expect(statusLine(sample(name), after).text).toBe(line);
});

test("the tooltip says whose report it is", () => {
  expect(statusLine(sample(ROUND_2), after).tooltip).toContain(
    "Calderfold Fire and Rescue Service\nHMICFRS fire and rescue · report · published 18 January 2023\n",
  );
});

test("while an embargo lasts the line says so, and nothing else; to the minute it is over", () => {
  const before = statusLine(sample(ROUND_2), new Date("2023-01-18T00:00:00Z"));
  expect(before).toMatchObject({ text: "Embargo until 18 January 2023, 00:01", isEmbargoed: true });
  expect(before.tooltip).toMatch(/^2021\/22 · 11 questions graded/);
  expect(statusLine(sample(ROUND_2), new Date("2023-01-18T00:01:00Z"))).toMatchObject({ isEmbargoed: false });
});
