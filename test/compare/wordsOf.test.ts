import { expect, test } from "vitest";
import { wordsOf } from "../../server/src/compare/wordsOf.ts";
import { withReport } from "../support/marked.ts";

test("words are shown without furniture, marks and line ends", () => {
  const text = "staff had no way of\n\nUNDER EMBARGO\n\nseeing **this**, or the [plan \\(IRMP\\)](#)";
  const at = text.indexOf("UNDER");
  const document = withReport(text, { furniture: [{ start: at, end: at + "UNDER EMBARGO".length }] });
  expect(wordsOf(document, { start: 0, end: text.length })).toBe("staff had no way of seeing this , or the plan (IRMP)");
  expect(wordsOf(document, { start: 0, end: at + 3 })).toBe("staff had no way of");
});

test("half of a link is left out where a span begins or ends in one", () => {
  const text = "plan](#a) of [risk] and [the list";
  const document = withReport(text, {});
  expect(wordsOf(document, { start: 0, end: text.length })).toBe("plan of [risk] and the list");
});
