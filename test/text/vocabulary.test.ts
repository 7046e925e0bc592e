import { describe, expect, test } from "vitest";
import { createVocabulary, folded, hashOf, wordsOf } from "../../server/src/text/vocabulary.ts";

const numberOf = (vocabulary: ReturnType<typeof createVocabulary>, word: string): number =>
  vocabulary.find(word, 0, word.length, hashOf(folded(word)));

describe("a vocabulary", () => {
  test.each([
    ["prevent", "preventing"],
    ["emergency", "emergencies"],
    ["improve", "improving"],
    ["plan", "planning"],
    ["plan", "planned"],
    ["incident", "incidents"],
    ["require", "requires"],
    ["judge", "judged"],
    ["promote", "Promoting"],
  ])("has one number for %s and %s", (word, form) => {
    const vocabulary = createVocabulary();
    expect(numberOf(vocabulary, form)).toBe(0);
    const number = vocabulary.add(word);
    expect(numberOf(vocabulary, form)).toBe(number);
    expect(vocabulary.add(form)).toBe(number);
  });

  test.each([
    ["adequate", "inadequate"],
    ["service", "services"],
    ["police", "policing"],
    ["this", "thi"],
    ["was", "wa"],
    ["force", "fore"],
    ["assess", "asse"],
    ["no", "not"],
  ])("keeps %s and %s apart", (one, other) => {
    const vocabulary = createVocabulary();
    expect(vocabulary.add(one)).not.toBe(vocabulary.add(other));
    expect(numberOf(vocabulary, one)).not.toBe(numberOf(vocabulary, other));
  });

  test("finds every word again after it has grown", () => {
    const vocabulary = createVocabulary();
    const letters = "bcdfghjklmnpqrtvwx";
    const words = Array.from(
      { length: 4000 },
      (_, i) => `qu${[...i.toString(16)].map((digit) => letters[Number.parseInt(digit, 16)]).join("")}mo`,
    );
    const numbers = words.map(vocabulary.add);
    expect(new Set(numbers).size).toBe(words.length);
    expect(words.map((word) => numberOf(vocabulary, word))).toEqual(numbers);
  });

  test("knows a word in the middle of a text by its place", () => {
    const vocabulary = createVocabulary();
    const number = vocabulary.add("grade");
    expect(vocabulary.find("a Grade b", 2, 7, hashOf("grade"))).toBe(number);
    expect(vocabulary.find("a Grade b", 2, 6, hashOf("grad"))).toBe(number); // the stem is a form of its own
    expect(vocabulary.find("a Graves b", 2, 8, hashOf("graves"))).toBe(0);
  });

  test("leaves articles and possessives out of phrases", () => {
    const vocabulary = createVocabulary();
    expect(vocabulary.addPhrase("the service's people")).toEqual(vocabulary.addPhrase("Service people"));
    expect(vocabulary.addPhrase("the")).toEqual([]);
    expect(vocabulary.isArticle(vocabulary.add("their"))).toBe(true);
    expect(vocabulary.isArticle(vocabulary.add("this"))).toBe(false);
  });
});

test("wordsOf reads the ampersand as 'and' and cuts possessives off", () => {
  expect(wordsOf("Fire & Rescue: the force’s Zoë, isn't 4")).toEqual(["Fire", "and", "Rescue", "the", "force", "'s", "Zoë", "isn't"]);
});
