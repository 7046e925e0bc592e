import { describe, expect, test } from "vitest";
import { changeDirection } from "../../server/src/rules/changeDirection.ts";
import { messagesIn } from "../support/ruleMessages.ts";

describe("change-direction", () => {
  test.each([
    ["The number of false alarms fell from 1,742 in 2020/21 to 1,953 in 2021/22.", "“Fell” goes down, but from 1,742 to 1,953 goes up."],
    ["The number of home visits rose from 12 to 9.", "“Rose” goes up, but from 12 to 9 goes down."],
    ["There was a reduction in the number of open cases from 31 to 45.", "“Reduction” goes down, but from 31 to 45 goes up."],
    [
      "The proportion seen on time has increased from 78 percent to 69 percent.",
      "“Increased” goes up, but from 78 percent to 69 percent goes down.",
    ],
    ["The team has grown steadily from fourteen to nine.", "“Grown” goes up, but from 14 to 9 goes down."],
    [
      "Burglary in Ossenby went from 268 offences in 2019/20 to 412 in 2021/22, a drop of 35 percent.",
      "“Drop” goes down, but from 268 to 412 goes up.",
    ],
    ["The service has 13 qualified inspecting officers, up from 19 in 2020.", "“Up” goes up, but from 19 to 13 goes down."],
    [
      "In our survey, 58 percent (109 of 188) of respondents had had one in the past 12 months, down from 45 percent in 2020.",
      "“Down” goes down, but from 45 percent to 58 percent goes up.",
    ],
    ["Reserves dropped from £4.8m to £7.2m.", "“Dropped” goes down, but from £4.8 million to £7.2 million goes up."],
    [
      "There was an increase in recorded referrals to the harbour team, from 208 in 2019/20 to 167 in 2021/22.",
      "“Increase” goes up, but from 208 to 167 goes down.",
    ],
  ])("%s", (sentence, message) => {
    expect(messagesIn(changeDirection, sentence)).toEqual([message]);
  });

  test.each([
    "The number of false alarms fell from 1,953 in 2020/21 to 1,742 in 2021/22.",
    "The team has grown from 11 to 17.",
    "The increase in demand slowed from 10 percent to 5 percent.",
    "The growth in false alarms went from 10 percent to 5 percent.",
    "Performance has declined from 20 days to 28 days.",
    "Timeliness fell from 20 days to 28 days.",
    "The number has not fallen from 20 to 28.",
    "It reduced its support for children from 5 to 11 years old.",
    "It reduced waits ranging from 16 to 80 days.",
    "The reduction in staff has increased the average caseload from 15 to 20.",
    "The service has dropped from position 12 to 15 among all services.",
    "The backlog improved from 31 to 45 cases closed each month.",
    "The service has 13 qualified inspecting officers, up from 9 in 2020.",
    "It has 13 fire stations, up from two years ago.",
    "The deficit was reduced from £1.2m to £0.4m.",
    "The service has moved down from place 3 to 5.",
    "The service reduced costs by from 5 to 10 percent.",
    "Costs were cut, and the number of stations rose from 20 to 24.",
  ])("silent: %s", (sentence) => {
    expect(messagesIn(changeDirection, sentence)).toEqual([]);
  });
});
