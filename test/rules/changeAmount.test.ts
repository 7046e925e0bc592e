import { describe, expect, test } from "vitest";
import { changeAmount } from "../../server/src/rules/changeAmount.ts";
import { messagesIn } from "../support/ruleMessages.ts";

describe("change-amount", () => {
  test.each([
    [
      "The service attended 1,953 false alarms in 2020/21 and 1,742 in 2021/22, a fall of 18.8 percent.",
      "A change of 18.8 percent does not follow from 1,953 and 1,742: it is 10.8 percent.",
    ],
    [
      "Burglary fell from 412 offences in 2019/20 to 268 in 2021/22, a drop of 53 percent.",
      "A change of 53 percent does not follow from 412 and 268: it is 34.95 percent.",
    ],
    [
      "Burglary fell from 412 offences in 2019/20 to 268 in 2021/22, a drop of 244.",
      "A change of 244 does not follow from 412 and 268: it is 144.",
    ],
    [
      "The number of cases increased by 25% from 1,216 to 1,640.",
      "A change of 25% does not follow from 1,216 and 1,640: it is 34.87 percent.",
    ],
    ["The number of officers rose by 12 to 40 from 30.", "A change of 12 does not follow from 30 and 40: it is 10."],
    [
      "The force's budget for 2021/22 was £168.4m, an increase of 9.2 percent on the £160.1m of the year before.",
      "A change of 9.2 percent does not follow from £160.1m and £168.4m: it is 5.18 percent.",
    ],
    [
      "The service's budget for 2022/23 is £31.8m. This is 9.6 percent more than the £30.4m of the year before.",
      "A change of 9.6 percent does not follow from £30.4m and £31.8m: it is 4.61 percent.",
    ],
    [
      "The share seen on time rose from 61 percent to 72 percent, a rise of 15 percentage points.",
      "A change of 15 percentage points does not follow from 61 percent and 72 percent: it is 11 percentage points.",
    ],
    [
      "Staff made 164 referrals, against 118 in the year before, a rise of 93 percent.",
      "A change of 93 percent does not follow from 118 and 164: it is 38.98 percent.",
    ],
    [
      "There were 1,953 false alarms in 2020/21, which fell by 18.8 percent to 1,742 in 2021/22.",
      "A change of 18.8 percent does not follow from 1,953 and 1,742: it is 10.8 percent.",
    ],
    [
      "Home fire safety visits rose from 12.5 to 14.1 per 1,000 people, an increase of 2.6.",
      "A change of 2.6 does not follow from 12.5 and 14.1: it is 1.6.",
    ],
    ["Complaints went up 20 percent, from 50 to 55.", "A change of 20 percent does not follow from 50 and 55: it is 10 percent."],
  ])("%s", (sentence, message) => {
    expect(messagesIn(changeAmount, sentence)).toEqual([message]);
  });

  test.each([
    "The service attended 1,953 false alarms in 2020/21 and 1,742 in 2021/22, a fall of 10.8 percent.",
    "The service attended 1,953 false alarms in 2020/21 and 1,742 in 2021/22, a fall of 11 percent.",
    "Burglary fell from 412 offences in 2019/20 to 268 in 2021/22, a drop of 35 percent.",
    "Burglary fell from 412 offences in 2019/20 to 268 in 2021/22, a drop of about 30 percent.",
    "Burglary fell from around 400 offences in 2019/20 to 268 in 2021/22, a drop of 30 percent.",
    "The number of cases increased by 25% from 1,216 to 1,520.",
    "The number of officers rose by 10 to 40 from 30.",
    "The share seen on time rose from 61 percent to 72 percent, a rise of 11 percent.",
    "The share seen on time rose from 61 percent to 72 percent, a rise of 18 percent.",
    "The share seen on time rose from 61 percent to 72 percent, a rise of 11 percentage points.",
    "The budget rose from £1.2m to £1.5m, a rise of 20 percent.",
    "The force's budget for 2021/22 was £168.4m, an increase of 5.2 percent on the £160.1m of the year before.",
    "It will spend £12.9m on this in 2022/23. This is a 6.3 percent rise from the year before it.",
    "Staff made 164 referrals, against 118 in the year before, a rise of 39 percent.",
    "Sickness absence went up by 4 percent to 5.1 percent from 4.9 percent.",
    "There were 12 fires at 20 farms and 40 at 30 schools, a rise of 10 percent.",
    "The authority raised council tax by £5 (6.9 percent) in 2022/23.",
    "The number of fires fell from 412 in 2019/20 to 268 in 2021/22, and injuries by 12 percent.",
  ])("silent: %s", (sentence) => {
    expect(messagesIn(changeAmount, sentence)).toEqual([]);
  });
});
