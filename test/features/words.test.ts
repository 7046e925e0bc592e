import { expect, test } from "vitest";
import { escapeMarkdown, shorten, wordsOf } from "../../server/src/features/words.ts";
import { withReport } from "../support/marked.ts";

test("words are shown without furniture, marks and line ends", () => {
  const text = "staff had no way of\n\nUNDER EMBARGO\n\nseeing **this**, or the [plan \\(IRMP\\)](#)";
  const at = text.indexOf("UNDER");
  const document = withReport(text, { furniture: [{ start: at, end: at + "UNDER EMBARGO".length }] });
  expect(wordsOf(document, { start: 0, end: text.length })).toBe("staff had no way of seeing this , or the plan (IRMP)");
  expect(wordsOf(document, { start: 0, end: at + 3 })).toBe("staff had no way of");
});

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
