import { expect, test } from "vitest";
import { sentenceAround } from "../../server/src/features/sentenceAround.ts";
import { fireReport } from "../support/fireReport.ts";
import { document } from "../support/samples.ts";

test.each([
  [
    "in the middle of a line",
    "It has grown. Some [[64 percent]] of 2.5 posts are filled. That is all.",
    "Some 64 percent of 2.5 posts are filled.",
  ],
  ["at the start of a line", "[[Twelve people]] left. Nobody knows why!", "Twelve people left."],
  ["at the end of a line", "Why did it fail? It had only [[nine engines]]", "It had only nine engines"],
  ["as a line of its own", "[[£9.5m]]", "£9.5m"],
  ["over two lines", "First. There were [[44\nof the 47 children]] there. Last.", "There were 44 of the 47 children there."],
])("the sentence of a figure %s", (_, marked, sentence) => {
  const [before, words] = marked.split(/\[\[|\]\]/) as [string, string];
  for (const end of ["", "\n", "\r\n\r\nMore.\r\n"]) {
    const report = document(`${fireReport({ inspection: "2018/19", prevention: "Good" })}\n${marked.replace(/\[\[|\]\]/g, "")}${end}`);
    const start = report.text.indexOf(`\n${before}${words}`) + 1 + before.length;
    const found = sentenceAround(report, { start, end: start + words.length });
    expect(report.text.slice(found.start, found.end).replace(/\s+/g, " ").trim()).toBe(sentence);
  }
});
