import { expect, test } from "vitest";
import { escapeMarkdown, shorten, withoutControls } from "../../server/src/wording/words.ts";

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

test("what is not seen and would turn our own words round, or be obeyed by a terminal, is left out; letters, accents and soft hyphens stay", () => {
  const words = "\u202egood\u202c \u2066a\u2069\u200f\u061c \u001b[31mred\u0007 café\u00ad ‘ein’\u200d\r\n\u2028next\u0085\tlast";
  const seen = "good a [31mred café\u00ad ‘ein’\u200d next last";
  expect(withoutControls(words)).toBe(seen);
  expect(escapeMarkdown(words)).toBe(seen.replace("[", "\\["));
  expect(withoutControls("good")).toBe("good");
});
