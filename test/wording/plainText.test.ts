import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hover } from "../../server/src/features/hover.ts";
import { lineLink, place } from "../../server/src/features/place.ts";
import { plainText } from "../../server/src/wording/plainText.ts";
import { escapeMarkdown } from "../../server/src/wording/words.ts";
import { sample, sampleNames } from "../support/samples.ts";

const here = place("file:///reports/later (1).txt", 1);

describe("Markdown in plain text", () => {
  test("has no emphasis, no escapes and no breaks at the ends of lines", () => {
    expect(plainText("**Good** · Fire \\& Rescue  \n*no earlier grade*", here)).toBe("Good · Fire & Rescue\nno earlier grade");
    expect(plainText("2 \\* 3, \\[sic\\], a\\_b, ***new***", here)).toBe("2 * 3, [sic], a_b, new");
  });

  test("has a link's words, and the file's name where that is another one", () => {
    expect(plainText(`this heading (${lineLink("file:///reports/later (1).txt", 303)})`, here)).toBe("this heading (line 303)");
    expect(plainText(`report, ${lineLink("file:///reports/a%20%281%29.txt", 7)}`, here)).toBe("report, line 7 in a (1).txt");
    expect(plainText("[the \\[first\\] **line**](#L1)", "")).toBe("the [first] line");
  });

  test("has a picture's words", () => {
    expect(plainText("![Good 2018/19 › Good](data:image/svg+xml;base64,AAAA)", here)).toBe("Good 2018/19 › Good");
  });

  test("gives a report's words back as they were, whatever they are and wherever they stand", () => {
    // two spaces at a line's end are a break; words are quoted on one line
    const words = fc.string({ unit: fc.constantFrom(..."ab ’é🚒\\*_[]()<>&~|#!`-.") });
    fc.assert(
      fc.property(words, (said) => {
        const safe = escapeMarkdown(said);
        for (const markdown of [safe, `**${safe}**`, `*${safe}*`, `[${safe}](${here})`, `![${safe}](data:,x)`]) {
          expect(plainText(markdown, here)).toBe(said);
        }
      }),
    );
  });
});

test.each(sampleNames)("no mark of Markdown is left in any hover of %s", (name) => {
  const document = sample(name);
  const related = sampleNames.filter((other) => other !== name).map(sample);
  const { report } = document;
  const findings = [...report.gradings, ...report.improvements, ...report.followUps, ...report.statistics, ...report.mentions];
  const hovers = new Set(
    findings.flatMap(({ start }) => {
      const summaries = related.map(({ summary }) => summary);
      return hover(document, summaries, start, { related, showsPictures: true })?.markdown ?? [];
    }),
  );
  expect(hovers.size).toBeGreaterThan(5);
  for (const markdown of hovers) {
    const plain = plainText(markdown, place(document.uri, 1));
    expect(plain).not.toMatch(/\*|\]\(|\\|file:|data:| \n|[_`|]/);
    const lines = [...markdown.matchAll(/#L(\d+)\)/g)].map(([, line]) => line);
    expect([...plain.matchAll(/\bline (\d+)/g)].map(([, line]) => line)).toEqual(expect.arrayContaining(lines));
  }
});
