import type { Reading } from "../../text/reading.ts";

const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
const DAY_MONTH_YEAR = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS}),? (\\d{4})\\b`, "i");
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/i;
const EMBARGO = /^(?:under embargo|embargoed) until /i;
const STATED = /\b(?:date of publication|publication date|published(?: on)?|report published|^date)\s*:?\s*$/i;
/** A publication date stands at the head of a text. */
const HEAD_LINES = 40;
const LONGEST = 160;

/** The publication date that the head of the text states, or the end of its embargo, as an ISO date; else null. */
export function findPublished(reading: Reading): string | null {
  const { text, lineStarts, furniture } = reading;
  for (const { start, end } of furniture.slice(0, 8)) {
    const line = oneSpaced(text.slice(start, end));
    const date = EMBARGO.test(line) ? dateIn(line) : null;
    if (date !== null) return date;
  }
  for (let line = 0; line < Math.min(HEAD_LINES, lineStarts.length); line++) {
    const whole = text.slice(lineStarts[line]!, Math.min(lineStarts[line + 1] ?? text.length, lineStarts[line]! + LONGEST));
    for (const part of whole.split("\f")) {
      const stated = statedIn(oneSpaced(part));
      if (stated !== null) return stated;
    }
  }
  return null;
}

const oneSpaced = (line: string): string => line.trim().replace(/\s+/g, " ");

/** A line that gives a date and little else, or says that the date is that of publication. */
function statedIn(line: string): string | null {
  const found = DAY_MONTH_YEAR.exec(line) ?? ISO.exec(line);
  if (found === null || /\b(?:last|previous)\b/i.test(line)) return null;
  const before = line.slice(0, found.index);
  const alone = WEEKDAY.test(before) && found.index + found[0].length === line.length;
  return alone || STATED.test(before) ? dateIn(found[0]) : null;
}

/** The first date in a short text as an ISO date; null where none is or where it is no day of the calendar. */
export function dateIn(text: string): string | null {
  const words = DAY_MONTH_YEAR.exec(text);
  const parts = words ? [words[3], MONTHS.split("|").indexOf(words[2]!.toLowerCase()) + 1, words[1]] : (ISO.exec(text)?.slice(1) ?? []);
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (parts.length === 0 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
