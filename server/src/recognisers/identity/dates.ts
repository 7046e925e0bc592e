import { DAY_MONTH_YEAR, dateIn, ISO_DATE } from "../../text/dates.ts";
import type { Reading } from "../../text/reading.ts";
import type { Trace } from "../trace.ts";

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/i;
const EMBARGO = /^(?:under embargo|embargoed) until /i;
const STATED = /\b(?:date of publication|publication date|published(?: on)?|report published|^date)\s*:?\s*$/i;
/** A publication date stands at the head of a text. */
const HEAD_LINES = 40;
const LONGEST = 160;

/** The publication date that the head of the text states, or the end of its embargo, as an ISO date; else null. */
export function findPublished(reading: Reading, trace?: Trace): string | null {
  const { text, lineStarts, furniture } = reading;
  for (const { start, end } of furniture.slice(0, 8)) {
    const line = oneSpaced(text.slice(start, end));
    const date = EMBARGO.test(line) ? dateIn(line) : null;
    if (date === null) continue;
    trace?.decided("published", "the end of its embargo", { start, end });
    return date;
  }
  for (let line = 0; line < Math.min(HEAD_LINES, lineStarts.length); line++) {
    const start = lineStarts[line]!,
      end = Math.min(lineStarts[line + 1] ?? text.length, start + LONGEST);
    for (const part of text.slice(start, end).split("\f")) {
      const stated = statedIn(oneSpaced(part));
      if (stated === null) continue;
      trace?.decided("published", "the date in the head of the text", { start, end });
      return stated;
    }
  }
  return null;
}

const oneSpaced = (line: string): string => line.trim().replace(/\s+/g, " ");

/** A line that gives a date and little else, or says that the date is that of publication. */
function statedIn(line: string): string | null {
  const found = DAY_MONTH_YEAR.exec(line) ?? ISO_DATE.exec(line);
  if (found === null || /\b(?:last|previous)\b/i.test(line)) return null;
  const before = line.slice(0, found.index);
  const alone = WEEKDAY.test(before) && found.index + found[0].length === line.length;
  return alone || STATED.test(before) ? dateIn(found[0]) : null;
}
