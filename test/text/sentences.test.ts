import { describe, expect, test } from "vitest";
import { sentencesIn } from "../support/readings.ts";

describe("a sentence ends", () => {
  test.each([
    ["at a full stop before a capital", "Crews train. They meet.", ["Crews train.", "They meet."]],
    ["before a figure", "Crews train. 12 of them rest.", ["Crews train.", "12 of them rest."]],
    ["at question and exclamation marks", "Who pays? Nobody! It is so.", ["Who pays?", "Nobody!", "It is so."]],
    ["after the closing quotation mark", "She said: “We train.” He did not.", ["She said: “We train.”", "He did not."]],
    ["after straight quotes", 'It is "good." It is so.', ['It is "good."', "It is so."]],
    ["after a closing bracket", "Crews train (some rest.) They meet.", ["Crews train (some rest.)", "They meet."]],
    ["before an opening quotation mark", "Crews train. “They meet,” she said.", ["Crews train.", "“They meet,” she said."]],
    ["at the end of its block", "Crews train\n\nThey meet.", ["Crews train", "They meet."]],
    ["at an ellipsis before a capital", "Crews train… They meet.", ["Crews train…", "They meet."]],
    [
      "at a line's end within a paragraph",
      "Crews of the county train\nhere. They meet\nthere.",
      ["Crews of the county train here.", "They meet there."],
    ],
  ])("%s", (_, text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });
});

describe("a sentence does not end", () => {
  test.each([
    "Mr. Smith of St. Ives met Dr. Jones.",
    "Cllr. Jones asked about No. 4 engine.",
    "J. R. Hartley wrote it.",
    "Crews, e.g. Marlbeck’s, train.",
    "It rose by 4.5 percent and cost £1,200.50 in all.",
    "Crews train ... and they meet.",
    "“Who pays?” asked the chair.",
    "See paras. 4 and 5 at www.example.org for more.",
  ])("in %j", (text) => {
    expect(sentencesIn(text)).toEqual([text]);
  });

  test("inside a row or a heading", () => {
    expect(sentencesIn("Cost. All of it\tGood\n\nWhat now? A plan")).toEqual(["Cost. All of it Good", "What now? A plan"]);
  });
});
