import { describe, expect, test } from "vitest";
import { check } from "../../server/src/rules/check.ts";
import { exampleReport } from "../../server/src/rules/example.ts";
import { exampleNews } from "../../server/src/rules/exampleNews.ts";
import { wrongEncoding } from "../../server/src/rules/wrongEncoding.ts";
import { findings } from "../support/ruleFindings.ts";
import { document, sample, sampleNames } from "../support/samples.ts";

const body = (line: string) => exampleReport("2021/22", "Making best use of resources", "", "Good", "", line);

/** A text as an editor shows it that takes the bytes of Windows-1252 for UTF-8. */
const misread = (text: string) =>
  new TextDecoder().decode(
    Uint8Array.from(text, (character) => (character === "£" ? 0xa3 : character === "’" ? 0x92 : character.charCodeAt(0))),
  );

describe("wrong-encoding", () => {
  test("says how many characters were lost, where, and what to do", () => {
    expect(findings(wrongEncoding, misread(body("The service’s budget is £31.8m, and its reserves are £4m.")))).toEqual([
      [
        1,
        "3 characters were lost, the first on line 9: this text was opened in the wrong encoding. “Reopen with Encoding” lets you choose another, most often Windows 1252.",
      ],
    ]);
  });

  test("one lost character is enough", () => {
    expect(findings(wrongEncoding, misread(body("The budget is £31.8m.")))[0]?.[1]).toMatch(/^1 character was lost/);
  });

  test.each([
    ["an article", exampleNews("The fire authority’s chair said that £4m is not much."), /^2 characters were lost, the first on line 6/],
    ["a text with the old line ends", body("The budget is £31.8m.").replaceAll("\n", "\r\n"), /^1 character was lost, the first on line 9/],
    ["a heading", body("The service’s budget"), /^1 character was lost, the first on line 9/],
  ])("%s", (_, text, message) => {
    expect(findings(wrongEncoding, misread(text))[0]?.[1]).toMatch(message);
  });

  test("stands on the first line that has words, with the first lost character beside it", () => {
    const text = `\n\n${misread(body("The budget is £31.8m."))}`;
    const [problem] = check(document(text), [], { rules: [wrongEncoding] });
    expect(text.slice(problem?.start, problem?.end)).toBe("Fire & Rescue Service 2021/22");
    expect(text.slice(problem?.related[0]?.start, problem?.related[0]?.end)).toBe("\ufffd");
  });

  test.each([
    ["pounds and quotation marks", "The service’s budget is £31.8m."],
    ["UTF-8 that was read as Windows-1252", "The serviceâ€™s budget is Â£31.8m."],
    ["a byte-order mark", "\ufeffThe budget has grown."],
    ["question marks", "The budget is ?31.8m."],
  ])("%s are silent", (_, line) => {
    expect(findings(wrongEncoding, body(line))).toEqual([]);
  });

  test.each(sampleNames)("%s was opened as it was written", (name) => {
    expect(check(sample(name), [], { rules: [wrongEncoding] })).toEqual([]);
  });
});
