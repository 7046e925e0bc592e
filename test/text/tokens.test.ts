import { describe, expect, test } from "vitest";
import { Gap, tokenise } from "../../server/src/text/tokens.ts";
import { createVocabulary } from "../../server/src/text/vocabulary.ts";

const cut = (text: string, known: readonly string[] = []) => {
  const vocabulary = createVocabulary();
  const numbers = known.map(vocabulary.add);
  const { tokens, lineStarts } = tokenise(text, vocabulary);
  const words = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
  return { tokens, words, lineStarts: [...lineStarts], numbers };
};

describe("tokenise", () => {
  test("cuts words, numbers and marks, and possessives off", () => {
    expect(cut("The service's £43.4m, isn't 2,849").words).toEqual(["The", "service", "'s", "£", "43.4", "m", ",", "isn't", "2,849"]);
  });

  test("keeps years apart at slash and dash", () => {
    expect(cut("2018/19 2020–24 2016,2017").words).toEqual(["2018", "/", "19", "2020", "–", "24", "2016", ",", "2017"]);
  });

  test("leaves Markdown left-overs out and remembers bold marks as gaps", () => {
    const { tokens, words } = cut("UNDER EMBARGO**Preventing fires****Good (2019: [Good](#))**<hr/>");
    expect(words).toEqual(["UNDER", "EMBARGO", "Preventing", "fires", "Good", "(", "2019", ":", "Good", ")"]);
    expect([...tokens.gap.subarray(0, tokens.count)].flatMap((gap, i) => (gap & Gap.bold ? [i] : []))).toEqual([2, 4]);
  });

  test.each(["improvement", "Improvement", "IMPROVEMENT", "improvements", "im\u00adprovement", "im-\nprovement", "im\u200bprovement"])(
    "knows a word in the form %j",
    (form) => {
      const { tokens, numbers } = cut(form, ["improvement"]);
      expect([tokens.count, tokens.word[0]]).toEqual([1, numbers[0]]);
    },
  );

  test("reads ligatures as their letters", () => {
    const { tokens, numbers } = cut("\ufb01res \ufb01re", ["fires"]);
    expect([tokens.word[0], tokens.word[1]]).toEqual([numbers[0], numbers[0]]);
  });

  test("leaves an unknown word that is broken over two lines in two", () => {
    expect(cut("multi-\nagency", ["agency"]).words).toEqual(["multi", "-", "agency"]);
  });

  test("counts lines at LF, CRLF and CR", () => {
    expect(cut("a\nb\r\nc\rd").lineStarts).toEqual([0, 2, 5, 7]);
  });

  test("never cuts a surrogate pair", () => {
    const { words } = cut("good 😀 grade");
    expect(words).toEqual(["good", "😀", "grade"]);
  });
});
