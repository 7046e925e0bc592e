import { expect, test } from "vitest";
import { escapeMarkdown, shorten } from "../../server/src/features/words.ts";

test.each([
  ["short", 80, "short"],
  ["a list of several words, and more", 26, "a list of several words …"],
  ["Donaudampfschifffahrtsgesellschaft", 10, "Donaudamp…"],
])("%s in %i characters", (words, longest, short) => {
  expect(shorten(words, longest)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(longest);
});

test("every mark of Markdown is escaped", () => {
  expect(escapeMarkdown("a*b_c`d[e]<f>&g|h\\i~j#k!")).toBe("a\\*b\\_c\\`d\\[e\\]\\<f\\>\\&g\\|h\\\\i\\~j\\#k\\!");
});
