import { expect, test } from "vitest";
import { timeOf } from "../../server/src/compare/periods.ts";

test.each([
  ["2021/22", "year", 2022],
  ["2020–21", "year", 2021],
  ["1999/00", undefined, undefined],
  ["year ending 31 March 2021", "year", 2021],
  ["Year to 31 December 2020", "year", 2020],
  ["12 months to June 2021", "year", 2021],
  ["six months to June 2021", "6 months", 2021],
  ["quarter ending June 2021", "3 months", 2021],
  ["2017 to 2022", "5 years", 2022],
  ["from 2016/17 to 2020/21", "5 years", 2021],
  ["as at 31 March 2022", "day", 2022],
  ["March 2022", "month", 2022],
  ["2021", undefined, undefined],
  ["since 2015", undefined, undefined],
  ["past 12 months", undefined, undefined],
])("%j is of length %s, to %s", (period, length, lastYear) => {
  expect(timeOf(period)).toEqual(length && { length, lastYear });
});
