/** In order, lower case. */
export const MONTHS: readonly string[] = "january february march april may june july august september october november december".split(" ");

/** "20 January 2023", with single spaces: day, month, year. */
export const DAY_MONTH_YEAR = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS.join("|")}),? (\\d{4})\\b`, "i");
/** "2023-01-20": year, month, day. */
export const ISO_DATE = /\b(\d{4})-(\d{2})-(\d{2})\b/;

/** The first date in a short text as an ISO date; null where none is or where it is no day of the calendar. */
export function dateIn(text: string): string | null {
  const words = DAY_MONTH_YEAR.exec(text);
  const parts = words ? [words[3], MONTHS.indexOf(words[2]!.toLowerCase()) + 1, words[1]] : (ISO_DATE.exec(text)?.slice(1) ?? []);
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (parts.length === 0 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
