import { describe, expect, test } from "vitest";
import { checkAgainst } from "../server/src/compare/articles/checkAgainst.ts";
import { annotations } from "../server/src/features/annotations.ts";
import { documentLinks } from "../server/src/features/documentLinks.ts";
import { foldingRanges } from "../server/src/features/foldingRanges.ts";
import { selectionRanges } from "../server/src/features/selectionRange.ts";
import { semanticTokens } from "../server/src/features/semanticTokens.ts";
import { parseReport } from "../server/src/parse.ts";
import { plainText } from "../server/src/wording/plainText.ts";
import { escapeMarkdown } from "../server/src/wording/words.ts";
import { createIgnored } from "../server/src/workspace/gitignore.ts";
import { doublingTexts, filledWith, OPENING, parts, repeated } from "./support/doublingTexts.ts";
import { document, ROUND_1, sample } from "./support/samples.ts";
import { timedStages } from "./support/timedStages.ts";

describe("work stays linear in the length of", () => {
  test.each(parts)("a text of %j over and over", (part) => {
    const took = (length: number): number => {
      const text = repeated(part, length);
      const start = performance.now();
      expect(parseReport(text).length).toBe(text.length);
      return performance.now() - start;
    };
    took(20_000);
    // quadratic work takes 64 times as long for eight times the text
    expect(took(160_000)).toBeLessThan(24 * Math.max(took(20_000), 20));
  });
});

describe("reading and checking stay linear in the length of", () => {
  const related = [sample(ROUND_1)];
  test.each([...new Set(doublingTexts)])("a text of %j over and over", { retry: 1 }, (part) => {
    const took = (length: number) => timedStages(repeated(part, length), related);
    took(10_000);
    const [few, many] = [took(40_000), took(320_000)];
    expect(Object.keys(many)).toContain("recognition");
    expect(Object.keys(many).filter((stage) => many[stage]! > 24 * Math.max(few[stage] ?? 0, 20))).toEqual([]);
  });
});

describe("reading words that are no report's stays linear in the length of", () => {
  const took = (work: (length: number) => unknown, length: number): number => {
    const start = performance.now();
    expect(work(length)).toBeDefined();
    return performance.now() - start;
  };
  const words = (part: string) => (length: number) => plainText(escapeMarkdown(filledWith(part, length)), "");
  const ignoring = (part: string) => (length: number) => {
    const ignored = createIgnored();
    ignored.add("", `${filledWith(part, length)}x\n`);
    return ignored;
  };
  test.each([
    ["Markdown of our own, turned into plain text", "[", words("[")],
    ["Markdown of our own, turned into plain text", "[a](b ", words("[a](b ")],
    ["Markdown of our own, turned into plain text", "![a](", words("![a](")],
    ["a list of files to be left out", " ", ignoring(" ")],
    ["a list of files to be left out", "a ", ignoring("a ")],
  ])("%s: %j over and over", (_, __, work) => {
    took(work, 20_000);
    expect(took(work, 160_000)).toBeLessThan(24 * Math.max(took(work, 20_000), 20));
  });
});

describe("what editors ask of a text itself stays linear in the length of", () => {
  test.each(["Effectiveness\n\nGood\n", "UNDER EMBARGO\n", "12\n\f", "](https://a.b", "https://a.b/)", "[https://a.b/x](", "))))"])(
    "a text of %j over and over",
    (part) => {
      const took = (length: number): number => {
        const read = document(repeated(part, length));
        const start = performance.now();
        annotations(read);
        semanticTokens(read);
        foldingRanges(read);
        documentLinks(read);
        expect(selectionRanges(read, [read.text.length])[0]?.at(-1)).toEqual({ start: 0, end: read.text.length });
        return performance.now() - start;
      };
      took(20_000);
      expect(took(160_000)).toBeLessThan(24 * Math.max(took(20_000), 20));
    },
  );
});

describe("holding an article against a report stays linear in the length of", () => {
  const opening = "HMICFRS has inspected Calderfold Fire and Rescue Service. It is good at preventing fires and other risks.\n\n";
  const QUOTED = "The service has a long list of farms. It has no plan to shorten it.";
  const took = (article: string, report: string): number => {
    const [one, other] = [document(`${opening}An inspector said: “${QUOTED}”\n\n${article}`), document(OPENING + opening + report)];
    const start = performance.now();
    expect(checkAgainst(one, other).length).toBeGreaterThan(0);
    return performance.now() - start;
  };

  test.each([`${QUOTED} `, "the service ", "a ", "12 farms. "])("a report of %j over and over", (part) => {
    took("", filledWith(part, 20_000));
    expect(took("", filledWith(part, 160_000))).toBeLessThan(24 * Math.max(took("", filledWith(part, 20_000)), 20));
  });

  test.each([
    "“",
    '"',
    "’ ",
    "‘as ",
    "“a b c d” said ",
    "“A b c d e,” he said. ",
    "“good good good good” ",
    "said ",
    "“It has no plan.\n\n",
  ])("an article of %j over and over", (part) => {
    took(filledWith(part, 20_000), QUOTED);
    expect(took(filledWith(part, 160_000), QUOTED)).toBeLessThan(24 * Math.max(took(filledWith(part, 20_000), QUOTED), 20));
  });
});
