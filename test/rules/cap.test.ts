import { expect, test } from "vitest";
import type { Problem } from "../../server/src/model/problem.ts";
import { capped, MOST_PROBLEMS } from "../../server/src/rules/cap.ts";

const problem = (start: number, level: Problem["level"]): Problem => ({
  ...{ code: "a-rule", level, start, end: start + 1 },
  ...{ message: "Something differs.", related: [] },
});
const many = (count: number): readonly Problem[] => Array.from({ length: count }, (_, i) => problem(i, "warning"));

test("as many as may be shown are shown as they are", () => {
  const problems = many(MOST_PROBLEMS);
  expect(MOST_PROBLEMS).toBe(200);
  expect(capped(problems)).toEqual({ shown: problems, more: 0 });
});

test("of more the loudest are shown, in the order of the text", () => {
  const problems = [problem(0, "hint"), problem(1, "information"), problem(2, "warning"), problem(3, "hint"), problem(4, "warning")];
  expect(capped(problems, 3)).toEqual({ shown: [problems[1], problems[2], problems[4]], more: 2 });
  expect(capped(many(MOST_PROBLEMS + 7))).toMatchObject({ shown: many(MOST_PROBLEMS), more: 7 });
});
