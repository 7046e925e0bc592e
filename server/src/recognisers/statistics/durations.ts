import type { Figure } from "./figure.ts";
import { codeFromEnd, hasRole, isGlued, isNumberAt, isWordAt, Mark, markAt, type Passage, textAt, wordAt } from "./passage.ts";
import { qualifiersBefore } from "./qualifiers.ts";
import type { Quantity } from "./quantities.ts";
import { Role } from "./words.ts";

/** A measured time: "10 minutes 15 seconds", "six-week target", "within 28 days". Periods, intervals and ages are none. */
export function durationFigure(p: Passage, time: Quantity): Figure | undefined {
  if (isPeriod(p, time)) return undefined;
  if (time.joined) return joinedTime(p, time);
  return isMeasured(p, time) ? figure(time, time.to) : undefined;
}

const figure = ({ value, unit, from }: Quantity, to: number): Figure => ({ kind: "duration", value, percent: null, unit, from, to });

/** "10-minute response standard": with its noun; a "24-hour helpline" and a "12-month period" measure nothing. */
function joinedTime(p: Passage, time: Quantity): Figure | undefined {
  const { is } = p.words;
  const to = nounsEnd(p, time.to);
  let target = false;
  for (let at = time.to; at < to; at++) {
    if (hasRole(p, at, Role.age) || wordAt(p, at) === is.period || wordAt(p, at) === is.basis) return undefined;
    target ||= hasRole(p, at, Role.target);
  }
  if (target) return figure(time, to);
  if (time.unit === "seconds") return time.value === 86400 ? undefined : figure(time, to);
  return time.unit !== "years" && !time.amount.inWords && to > time.to ? figure(time, to) : undefined;
}

/** The end of a run of nouns in the singular or plural: "response standard", "training planner". */
function nounsEnd(p: Passage, from: number): number {
  let at = from;
  while (at < from + 3 && isWordAt(p, at) && !hasRole(p, at, Role.stop) && !isParticiple(p, at)) at++;
  return at;
}

const isParticiple = (p: Passage, at: number): boolean => (codeFromEnd(p, at, 1) | 32) === 0x64 && (codeFromEnd(p, at, 2) | 32) === 0x65;

/** "the last 12 months", "every two years", "10 years ago", "24 hours a day", "5 min read". */
function isPeriod(p: Passage, { from, to, value, unit }: Quantity): boolean {
  const { is } = p.words;
  if (hasRole(p, from - 1, Role.recent)) return true;
  const next = wordAt(p, to);
  if (next === is.ago || next === is.earlier || next === is.later || next === is.old || hasRole(p, to, Role.age)) return true;
  if (hasRole(p, to, Role.site)) return true; // "5 min read"
  const always = unit === "seconds" ? value === 86400 : true; // "22 hours a day" is measured, "24 hours a day" is an idiom
  return always && (next === is.a || next === is.per) && p.words.units.has(wordAt(p, to + 1));
}

function isMeasured(p: Passage, time: Quantity): boolean {
  const { is } = p.words;
  if (time.unit === "seconds") return true;
  const before = qualifiersBefore(p, time.from) - 1;
  const bound = hasRole(p, time.from - 1, Role.measured); // "than", "least"
  const word = wordAt(p, before);
  const measured =
    bound ||
    hasRole(p, before, Role.measured) ||
    ((word === is.of || word === is.at || hasRole(p, before, Role.be)) &&
      hasRole(p, before - 1, Role.measured | Role.yardstick | Role.target));
  if (measured) return true;
  if (time.amount.inWords || word === is.the) return false;
  if (time.unit === "days" || time.unit === "weeks") return word !== is.in;
  return word === is.for;
}

/** "00:10:15" where the sentence speaks of a time taken. */
export function clockTime(p: Passage, at: number): Figure | undefined {
  const glued = [1, 2, 3, 4].every((step) => isGlued(p, at + step));
  if (!glued || markAt(p, at + 1) !== Mark.colon || markAt(p, at + 3) !== Mark.colon || !isNumberAt(p, at + 2) || !isNumberAt(p, at + 4))
    return undefined;
  const parts = [0, 2, 4].map((step) => textAt(p, at + step));
  if (!parts.every((part) => /^\d\d?$/.test(part)) || isGlued(p, at)) return undefined;
  for (let before = at - 1; before >= Math.max(p.from, at - 20); before--) {
    if (!hasRole(p, before, Role.target | Role.measured)) continue;
    const value = parts.reduce((sum, part) => sum * 60 + Number(part), 0);
    return { kind: "duration", value, percent: null, unit: "seconds", from: at, to: at + 5 };
  }
  return undefined;
}
