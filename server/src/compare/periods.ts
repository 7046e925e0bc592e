/** How long a stretch of time is ("year", "6 months", "5 years", "day" for a date), and the last year that it names. */
export interface Time {
  readonly length: string;
  readonly lastYear: number;
}

const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const COUNTS: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, twelve: 12, eighteen: 18 };

const ONE_YEAR = /^(\d{4})[/–—-](\d{2}|\d{4})$/;
const RANGE = /^(?:from )?(\d{4})(?:[/–—-]\d{2,4})? to (\d{4})(?:[/–—-](\d{2,4}))?$/;
const ENDING = /^(?:the )?(?:(\d+|[a-z]+) )?(year|months?|quarter) (?:to|ending|ended)\b.*\b(\d{4})$/;
const DATE = new RegExp(`^(?:(?:as (?:at|of)|on|at) )?\\d{1,2} ${MONTH} (\\d{4})$`);
const IN_MONTH = new RegExp(`^(?:in )?${MONTH} (\\d{4})$`);

/**
 * Reads a period as reports word it: "2021/22", "year ending 31 March 2021", "31 March 2021", "2017 to 2022". Undefined where its length
 * is not said: "2021" may be a year or a moment in it, "since 2015" goes on, "past 12 months" has no year.
 */
export function timeOf(period: string | null): Time | undefined {
  const words = (period ?? "").toLowerCase().replace(/\s+/g, " ").trim();
  const oneYear = ONE_YEAR.exec(words);
  if (oneYear) return yearsOf(Number(oneYear[1]), endOf(oneYear[1]!, oneYear[2]!));
  const range = RANGE.exec(words);
  if (range) return yearsOf(Number(range[1]), endOf(range[2]!, range[3] ?? range[2]!));
  const ending = ENDING.exec(words);
  if (ending) return endingIn(ending[1], ending[2]!, Number(ending[3]));
  const date = DATE.exec(words);
  if (date) return { length: "day", lastYear: Number(date[1]) };
  const month = IN_MONTH.exec(words);
  return month ? { length: "month", lastYear: Number(month[1]) } : undefined;
}

const endOf = (first: string, last: string): number => Number(last.padStart(4, first));

const yearsOf = (from: number, to: number): Time | undefined =>
  to > from ? { length: to === from + 1 ? "year" : `${to - from} years`, lastYear: to } : undefined;

function endingIn(count: string | undefined, unit: string, lastYear: number): Time | undefined {
  const number = count === undefined ? 1 : (COUNTS[count] ?? Number(count));
  if (!Number.isInteger(number)) return undefined;
  const months = number * (unit === "year" ? 12 : unit === "quarter" ? 3 : 1);
  return { length: months === 12 ? "year" : `${months} months`, lastYear };
}
