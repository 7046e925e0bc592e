const MONTHS = "january february march april may june july august september october november december".split(" ");
const YEAR = /^(\d{4})[/–—-](\d{2}|\d{4})$/;
const ENDING = /^(?:the )?(?:(?:12|twelve)[- ]months?|year) (?:to|ending|ended) (?:\d{1,2} )?([a-z]+) (\d{4})$/;
const DATE = /^(?:(?:as (?:at|of)|on|at) )?(\d{1,2}) ([a-z]+) (\d{4})$/;

/** One key for all ways to write a period: "2020/21" is the year to March 2021, not that to December; undefined without a year. */
export function periodKey(period: string | null): string | undefined {
  const words = (period ?? "").toLowerCase().replace(/\s+/g, " ").trim();
  const [, first, last] = YEAR.exec(words) ?? [];
  if (first && last) return Number(last.padStart(4, first)) === Number(first) + 1 ? `year to 3 ${last.padStart(4, first)}` : words;
  const [, month, year] = ENDING.exec(words) ?? [];
  if (month && MONTHS.includes(month)) return `year to ${MONTHS.indexOf(month) + 1} ${year}`;
  const [, day, ofMonth, ofYear] = DATE.exec(words) ?? [];
  if (day && MONTHS.includes(ofMonth!)) return `${day} ${ofMonth} ${ofYear}`;
  return /\d{4}/.test(words) && !/^since\b/.test(words) ? words : undefined;
}
