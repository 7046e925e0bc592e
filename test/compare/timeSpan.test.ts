import { expect, test } from "vitest";
import { timeSpan } from "../../server/src/compare/timeSpan.ts";

test.each([
  ["2020/21", "2020-04-01", "2021-03-31"],
  ["2020–2021", "2020-04-01", "2021-03-31"],
  ["2017/18 to 2020/21", "2017-04-01", "2021-03-31"],
  ["Year ending 31 March 2021", "2021-03-31", "2021-03-31"],
  ["year to 31 December 2021", "2021-12-31", "2021-12-31"],
  ["January 2022", "2022-01-01", "2022-01-31"],
  ["2016 to 2021", "2016-01-01", "2021-12-31"],
])("%s can only mean %s to %s", (period, from, to) => {
  expect(timeSpan(period)).toEqual({ from, to });
});

test.each(["since 2015", "past 12 months", "last 5 years from 2016", "recent years", "three years", ""])(
  "%s has no known end",
  (period) => {
    expect(timeSpan(period)).toBeUndefined();
  },
);
