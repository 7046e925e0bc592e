import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withBrokenIcons, withoutIcons, withoutLinks } from "../../client/src/plainWords.ts";
import { sourceFiles } from "../regexes/literals.ts";
import { HOSTILE } from "../support/hostileReports.ts";

/** As VS Code looks for icons in labels, where one after a backslash is none, and for links in messages. */
const ICON = /(?<!\\)\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/;
const LINK = /\[[^\]]+\]\((?:https?:\/\/|command:|file:)[^)\s]+(?: (?:["']).+?["'])?\)/i;

test("words of a report are no icons in a list and no links in a message", () => {
  expect(HOSTILE.filter((words) => ICON.test(words))).not.toEqual([]);
  expect(HOSTILE.filter((words) => LINK.test(words))).not.toEqual([]);
  expect(
    HOSTILE.filter((words) => ICON.test(withoutIcons(words)) || ICON.test(withBrokenIcons(words)) || LINK.test(withoutLinks(words))),
  ).toEqual([]);
});

test("other words stay as they are", () => {
  const words = "£5 (5 percent) costs $(5 a head); see [1] (page 4)";
  expect([withoutIcons, withBrokenIcons, withoutLinks].map((freed) => freed(words))).toEqual([words, words, words]);
});

test("nothing that the client shows may run a command, hold HTML or be a page of its own making", () => {
  const root = new URL("../../", import.meta.url);
  const allowing = sourceFiles.filter((file) =>
    /isTrusted|supportHtml|supportThemeIcons|[wW]ebview(?:Panel|View)/.test(readFileSync(new URL(file, root), "utf8")),
  );
  expect(sourceFiles.length).toBeGreaterThan(100);
  expect(allowing).toEqual([]);
});
