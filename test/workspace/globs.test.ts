import { expect, test } from "vitest";
import { matchesGlob } from "../../server/src/workspace/globs.ts";

test.each([
  ["**/*.txt", "report.txt", true],
  ["**/*.txt", "2021/fire/report.txt", true],
  ["**/*.txt", "2021/report.md", false],
  ["*.txt", "2021/report.txt", false],
  ["2021/**", "2021/fire/report.txt", true],
  ["2021/**", "2018/fire/report.txt", false],
  ["**/fire/**/*-2?.txt", "a/fire/b/c/report-21.txt", true],
  ["**/fire/**/*-2?.txt", "a/fire/b/c/report-2.txt", false],
  ["**/old/*", "a/old/b/c.txt", false],
  ["a.c", "abc", false],
  ["*😀?", "a😀é", true],
])("%s on %s: %s", (glob, path, expected) => {
  expect(matchesGlob(glob, path)).toBe(expected);
});

test("a glob of many wildcards takes no longer than its length times the path's", () => {
  const start = performance.now();
  expect(matchesGlob(`${"*a".repeat(200)}b`, "a".repeat(4_000))).toBe(false);
  expect(matchesGlob(`${"**/a/".repeat(200)}b`, "a/".repeat(2_000))).toBe(false);
  expect(performance.now() - start).toBeLessThan(1_000);
});
