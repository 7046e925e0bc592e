import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Minimatch } from "../../client/src/minimatch.ts";

test("a file's name matches in any folder and at no other place", () => {
  const matcher = new Minimatch("**/inspection-lens.json");
  expect(matcher.makeRe()).toBe(true);
  expect(
    ["/a/inspection-lens.json", "C:\\a\\b\\inspection-lens.json", "/a/my-inspection-lens.json", "/a/inspection-lens.json/b"].map((path) =>
      matcher.match(path),
    ),
  ).toEqual([true, true, false, false]);
});

test("a pattern of another kind matches nothing", () => {
  const matcher = new Minimatch("/a/*.{txt,md}");
  expect([matcher.makeRe(), matcher.match("/a/b.txt")]).toEqual([false, false]);
});

test("the client's own document selector has no pattern of another kind", () => {
  const source = readFileSync(new URL("../../client/src/server.ts", import.meta.url), "utf8");
  expect(source.match(/pattern: .*/g)?.map((found) => found.replace(/\$\{\w+\}/, "NAME"))).toEqual([
    expect.stringMatching(/^pattern: `\*\*\/NAME`/),
  ]);
});
