import { describe, expect, test } from "vitest";
import { comparatorDirection } from "../../server/src/rules/comparatorDirection.ts";
import { messagesIn } from "../support/ruleMessages.ts";

describe("comparator-direction", () => {
  test.each([
    [
      "In 2021/22, crews went to 4.12 false alarms per 1,000 people, and that is below the England average of 3.44 per 1,000 people.",
      "Said to be below the England average, but 4.12 is more than 3.44.",
    ],
    [
      "In 2021/22, officers made 3.1 farm visits per 100 farms, which is still higher than the England average of 3.4.",
      "Said to be higher than the England average, but 3.1 is less than 3.4.",
    ],
    [
      "In 2021/22, 17.6 percent of staff were women, above the national average of 19.2 percent.",
      "Said to be above the national average, but 17.6 percent is less than 19.2 percent.",
    ],
    [
      "A vacancy rate of 14% in June 2021 was slightly below the national average of 12%.",
      "Said to be below the national average, but 14 percent is more than 12 percent.",
    ],
    [
      "The firefighter cost per person was £26.10, lower than the England average of £24.77.",
      "Said to be lower than the England average, but £26.10 is more than £24.77.",
    ],
    [
      "In 2021/22, 58 percent (95 of 164) of calls were answered in time, lower than the England average of 51 percent.",
      "Said to be lower than the England average, but 58 percent is more than 51 percent.",
    ],
  ])("%s", (sentence, message) => {
    expect(messagesIn(comparatorDirection, sentence)).toEqual([message]);
  });

  test.each([
    "In 2021/22, crews went to 3.12 false alarms per 1,000 people, and that is below the England average of 3.44 per 1,000 people.",
    "In 2021/22, officers made 1.7 farm visits per 100 farms, which is above the England average of 1.70.",
    "In 2021/22, officers made 1.7 farm visits per 100 farms, which is above the England average of 1.72.",
    "In 2015, 70 percent of pupils performed below the national average of 60 percent.",
    "Callers wait 12 days longer than the national average of 30 days.",
    "In 2021/22, 19% of calls were abandoned, which is not below the national average of 15%.",
    "In 2021/22, 12 percent of calls were abandoned, more than twice the national average of 5 percent.",
    "In 2021/22, 12 percent of calls were abandoned, more than half the national average of 20 percent.",
    "In 2021/22, 20% of calls were abandoned, which is better than the England average of 17%.",
    "In 2021/22, 20% of calls were abandoned (the national average is 17%), and complaints are below it.",
  ])("silent: %s", (sentence) => {
    expect(messagesIn(comparatorDirection, sentence)).toEqual([]);
  });
});
