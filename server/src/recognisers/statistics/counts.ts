import { type Amount, amountAt, scaled } from "./amounts.ts";
import { bareCount } from "./bareCounts.ts";
import type { Figure } from "./figure.ts";
import { beforeLink, isPlural, type NounPhrase, nounPhraseAt } from "./nounPhrases.ts";
import { hasRole, isCapital, isCompound, isGlued, isHyphen, isWordAt, Mark, markAt, type Passage, phrase, wordAt } from "./passage.ts";
import { qualifiersBefore } from "./qualifiers.ts";
import { Role } from "./words.ts";

/** "34 fire engines", "around 550 officers", "four fire chiefs", "28 are good"; numbers in words only where they say something. */
export function countAt(p: Passage, number: Amount): Figure | undefined {
  const amount = inMillions(p, number);
  if (amount.decimals > 0 || isJoined(p, amount.to) || isHeadingNumber(p, amount) || isSiteCount(p, amount)) return undefined;
  const from = spanStart(p, amount.from);
  const count = (to: number, unit: string | null): Figure => ({ kind: "count", value: amount.value, percent: null, unit, from, to });
  const noun = hasRole(p, amount.to, Role.verb) && !isPlural(p, amount.to) ? undefined : nounPhraseAt(p, amount.to);
  if (noun) {
    if (isTimeUnit(p, amount.to) || isName(p, amount, noun.to)) return undefined;
    if (amount.inWords && (amount.value < 3 || isVague(p, from, noun))) return undefined;
    return count(beforeLink(p, noun.from, noun.to), phrase(p, noun.from, noun.to));
  }
  if (amount.inWords && amount.value <= 10) return undefined;
  const shared = sharedNoun(p, amount.to) ?? (amount.value === 1 ? singular(p, amount.to) : undefined);
  return shared ? count(shared.to, shared.unit) : bareCount(p, amount, from);
}

/** "1.1m people". */
function inMillions(p: Passage, amount: Amount): Amount {
  const { to, value, decimals } = amount;
  const millions = decimals > 0 && isGlued(p, to) && wordAt(p, to) === p.words.is.m && nounPhraseAt(p, to + 1);
  return millions ? { ...amount, to: to + 1, value: scaled(value, 1e6), decimals: 0 } : amount;
}

/** "2WD", "12-bed". */
const isJoined = (p: Passage, at: number): boolean => isGlued(p, at) && (isWordAt(p, at) || isHyphen(markAt(p, at)));

/** A list number before a heading or paragraph, "3 Findings"; "12 AFIs" counts. */
function isHeadingNumber(p: Passage, { from, to, inWords }: Amount): boolean {
  if (inWords || from !== p.from || !isCapital(p, to)) return false;
  const second = p.text.charCodeAt(p.tokens.start[to]! + 1);
  return !(second >= 0x41 && second <= 0x5a);
}

/** "12 comments" alone on its line. */
const isSiteCount = (p: Passage, { from, to }: Amount): boolean => from === p.from && p.to - to <= 2 && hasRole(p, to, Role.site);

/** "around 550", "just over 1,000" belong to the figure, "only 7" does not. */
function spanStart(p: Passage, number: number): number {
  const { is } = p.words;
  let from = qualifiersBefore(p, number);
  while (from < number && (wordAt(p, from) === is.only || wordAt(p, from) === is.exactly)) from++;
  return from === number - 1 && wordAt(p, from) === is.just ? number : from;
}

/** "three areas", "three key posts", "its five stations", "all four services". */
function isVague(p: Passage, from: number, noun: NounPhrase): boolean {
  return hasRole(p, noun.head, Role.vague) || hasRole(p, noun.from, Role.definite) || hasRole(p, from - 1, Role.definite | Role.recent);
}

/** "5 Manor Gardens": every word has a capital, and a comma or the line's start stands before the number. */
function isName(p: Passage, amount: Amount, to: number): boolean {
  if (amount.from > p.from && markAt(p, amount.from - 1) !== Mark.comma) return false;
  for (let at = amount.to; at < to; at++) if (!isCapital(p, at)) return false;
  return true;
}

const isTimeUnit = (p: Passage, at: number): boolean => p.words.units.has(wordAt(p, at)) && !isCompound(p, at);

interface Shared {
  readonly to: number;
  readonly unit: string;
}

/** "17 wholetime, 25 on-call and 4 day-crewed stations": the last number's noun is that of all. */
function sharedNoun(p: Passage, from: number): Shared | undefined {
  const to = adjectivesEnd(p, from);
  for (let at = to, numbers = 0; at > from && numbers < 4; numbers++) {
    if (wordAt(p, at) !== p.words.is.and && markAt(p, at) !== Mark.comma) return undefined;
    const next = amountAt(p, at + 1);
    if (next === undefined || isTimeUnit(p, next.to)) return undefined;
    const noun = nounPhraseAt(p, next.to);
    if (noun) return { to, unit: `${phrase(p, from, to)} ${phrase(p, noun.head, noun.head + 1)}` };
    at = adjectivesEnd(p, next.to);
  }
  return undefined;
}

function adjectivesEnd(p: Passage, from: number): number {
  let at = from;
  while (at < from + 4 && isWordAt(p, at) && (isCompound(p, at) || !hasRole(p, at, Role.stop))) at += isCompound(p, at) ? 2 : 1;
  return at;
}

/** "1 prosecution": one or two nouns that something else ends. */
function singular(p: Passage, from: number): Shared | undefined {
  let to = from;
  while (to < from + 3 && isWordAt(p, to) && !hasRole(p, to, Role.stop | Role.verb) && !isCapital(p, to)) to++;
  return to === from || to === from + 3 || isTimeUnit(p, from) ? undefined : { to, unit: phrase(p, from, to) };
}
