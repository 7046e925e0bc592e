import { expect, test } from "vitest";
import {
  counted,
  formatDate,
  formatNumber,
  formatPounds,
  formatRounded,
  formatSeconds,
  writeNumbersIn,
} from "../../server/src/wording/numbers.ts";

test.each([
  [formatNumber(1000), "1,000"],
  [formatNumber(2.58), "2.58"],
  [formatNumber(-3.1), "−3.1"],
  [formatRounded(74.0506), "74.05"],
  [formatRounded(75), "75"],
  [formatPounds(43_400_000), "£43.4 million"],
  [formatPounds(7_200_000_000), "£7.2 billion"],
  [formatPounds(520_000), "£520,000"],
  [formatPounds(1_234_567), "£1,234,567"],
  [formatPounds(21.4), "£21.40"],
  [formatPounds(-5), "−£5"],
  [formatSeconds(615), "10 minutes 15 seconds"],
  [formatSeconds(3660), "1 hour 1 minute"],
  [formatSeconds(0), "0 seconds"],
  [counted(1, "{0} area for improvement", "{0} areas for improvement"), "1 area for improvement"],
  [counted(2000, "{0} statistic", "{0} statistics"), "2,000 statistics"],
  [formatDate("2023-01-20"), "20 January 2023"],
  [formatDate("January 2023"), "January 2023"],
])("%s reads %s", (got, wanted) => {
  expect(got).toBe(wanted);
});

test("numbers and dates are written as in the reader's language, and as in Britain where there is none", () => {
  const written = () => [formatNumber(1234.5), formatPounds(21.4), formatDate("2023-01-20")];
  const british = written();
  writeNumbersIn("de");
  expect(written()).toEqual(["1.234,5", "£21,40", "20. Januar 2023"]);
  writeNumbersIn("no language at all");
  expect(written()).toEqual(british);
  writeNumbersIn("fr");
  writeNumbersIn(undefined);
  expect(written()).toEqual(british);
});
