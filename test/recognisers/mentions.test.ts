import { expect, test } from "vitest";
import { parseReport } from "../../server/src/parse.ts";

const text = `Fire & Rescue Service 2021/22

An inspection of Calderfold Fire and Rescue Service

Contents

About this inspection\t1
Effectiveness\t3
Preventing fires and other risks\t12
Responding to fires and other emergencies\t19
Efficiency\t23

Question\tThis inspection\t2018/19
People\tGood\tGood
Future affordability\tGood\tGood

People

Preventing fires and other risks

Good

People tell us that making best use of resources is hard. Its people work on values
and culture as well.
`;

test("each name of a question is a mention, and a name of one word only as a heading or at the head of a row", () => {
  const { mentions } = parseReport(text);
  expect(mentions.map(({ start, end, subjectId }) => [text.slice(start, end), subjectId])).toEqual([
    ["People", "people"],
    ["Future affordability", "affordability"],
    ["People", "people"],
    ["Preventing fires and other risks", "prevention"],
    ["making best use of resources", "best-use-of-resources"],
    ["values\nand culture", "values-and-culture"],
  ]);
});
