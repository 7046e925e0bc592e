import { describe, expect, test } from "vitest";
import { quotationsIn } from "../../../server/src/compare/articles/quotations.ts";
import { read } from "../../../server/src/text/reading.ts";
import { createVocabulary } from "../../../server/src/text/vocabulary.ts";

const quotations = (text: string) =>
  quotationsIn(read(text, createVocabulary())).map(({ parts, speaker, fragment }) => ({
    words: parts.map(({ start, end }) => text.slice(start, end)),
    speaker: speaker && `${text.slice(speaker.start, speaker.end)}: ${speaker.voice}`,
    fragment,
  }));
const words = (text: string) => quotations(text).map((one) => one.words.join(" | "));
const speakers = (text: string) => quotations(text).map((one) => one.speaker);

describe("quotations are found", () => {
  test.each([
    ["in curly marks", "She said: “Crews know the plan well.”", ["Crews know the plan well."]],
    ["in straight marks", 'She said: "Crews know the plan well."', ["Crews know the plan well."]],
    ["in single marks", "‘The crews’ plan isn’t known well,’ she said.", ["The crews’ plan isn’t known well,"]],
    ["in straight single marks", "She said: 'It isn't a plan that works.' That was all.", ["It isn't a plan that works."]],
    ["in marks turned the wrong way round", "She said: ”Crews know the plan well.“", ["Crews know the plan well."]],
    ["with quotations inside", "“They call it a ‘living plan’ and mean it,” she said.", ["They call it a ‘living plan’ and mean it,"]],
    ["that an attribution interrupts", "“The crews,” she said, “know the plan.”", ["The crews, | know the plan."]],
    ["within a sentence", "She said that crews “know the plan well”.", ["know the plan well"]],
    [
      "that open in each paragraph and close once",
      "She said: “Crews know the plan.\n\n“They train each week.”\n\nThe end.",
      ["Crews know the plan.", "They train each week."],
    ],
    [
      "that two people speak",
      "A said: “One two three four.” B said: “Five six seven eight.”",
      ["One two three four.", "Five six seven eight."],
    ],
  ])("%s", (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("grade words, scare quotes and apostrophes are none", () => {
    expect(words("Rated ‘good’ and 'good' again by the crews’ own “experts”, the crews’ chief was “happy” in the '90s.")).toEqual([]);
  });

  test("where an apostrophe may be a mark, nothing is sure", () => {
    const [one] = quotations("Rated 'good' and two 'goods' by the firefighters' own experts, she said.");
    expect(one).toMatchObject({ words: ["goods' by the firefighters"], fragment: true });
  });

  test("one without an end, a short one and a headline are fragments", () => {
    expect(quotations("She said: “Crews know the plan well and train.\n\nThe report came out today.")[0]).toMatchObject({ fragment: true });
    expect(quotations("She called it “a living plan”.")[0]).toMatchObject({ fragment: true });
    expect(quotations("Inspectors say crews ‘know the plan well’\n\nThe report came out today.")[0]).toMatchObject({ fragment: true });
  });
});

describe("who speaks", () => {
  const said = "“Crews know the plan well and train for it.”";

  test.each([
    [`Marian Holt, HM Inspector of Fire & Rescue Services, said: ${said}`, "inspectorate"],
    [`In its report, HMICFRS said: ${said}`, "inspectorate"],
    [`The report reads: ${said}`, "inspectorate"],
    [`${said.replace(".”", ",”")} said Ann Frost, His Majesty’s Chief Inspector of Probation.`, "inspectorate"],
    [`According to inspectors, ${said}`, "inspectorate"],
    [`A spokesperson for Ofsted said: ${said}`, "inspectorate"],
    [`Chief Fire Officer Helen Garside said: ${said}`, "other"],
    [`Responding to the report, council leader Jo Bright said: ${said}`, "other"],
    [`Councillor Peter Lyle, who met inspectors last week, said: ${said}`, "other"],
    [`Detective Inspector Sam Hale said: ${said}`, "other"],
    [`The service said: ${said}`, "other"],
    [`Sam Hale said: ${said}`, null],
  ])("%s", (text, voice) => {
    const [first] = quotationsIn(read(text, createVocabulary()));
    expect(first?.speaker?.voice).toBe(voice);
  });

  test("she, the surname alone and the next paragraph go back to the name with its office", () => {
    const holt = "Marian Holt, HM Inspector: inspectorate";
    const text =
      "Marian Holt, HM Inspector, said: “Crews know the plan.”\n\nShe went on: “They train each week.”\n\n“They are good at it.”\n\nThe service grew.\n\nMs Holt added: “It must go on.”";
    expect(speakers(text)).toEqual([holt, holt, holt, holt]);
  });

  test("who is told something has not said it", () => {
    expect(speakers("The trust was told that its “leaders do not listen to staff”, according to the CQC.")).toEqual([
      "the CQC: inspectorate",
    ]);
  });

  test("nobody speaks where nothing says so", () => {
    expect(speakers("“Crews know the plan well and train for it.”")).toEqual([null]);
  });
});
