import type { ReportDocument } from "../../model/document.ts";
import type { Statistic } from "../../model/statistic.ts";
import { sentenceRound } from "../sentenceRound.ts";
import { CHANGE } from "./changeWords.ts";
import { HEDGED, numbersIn } from "./numbersIn.ts";
import { MONTH, NUMBER, type StatedNumber, statedNumber } from "./statedNumbers.ts";

/** An amount of change with the two figures that the text says it is between. */
export interface StatedChange {
  readonly amount: StatedNumber;
  readonly from: StatedNumber;
  readonly to: StatedNumber;
  /** True where the words do not tell which of the two comes first. */
  readonly isEitherWay: boolean;
}

/** The change that a figure is the amount of, or one of the two figures of; undefined where the words do not say so for sure. */
export function statedChange(document: ReportDocument, statistic: Statistic): StatedChange | undefined {
  if (!mayBeOfChange(document.text, statistic)) return undefined;
  return aroundPair(document, statistic) ?? ofTwoBefore(document, statistic) ?? onAnother(document, statistic) ?? byTo(document, statistic);
}

/** Whether the words next to a figure leave it open that it is of a change, as they seldom do; read before its sentence is looked for. */
function mayBeOfChange(text: string, { kind, start, end }: Statistic): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  return (
    kind === "change" ||
    (kind === "percent" && (/\b(?:of|an?)\s+$/i.test(before) || CHANGE_NEXT.test(text.slice(end, end + NEAR)))) ||
    BY.test(text.slice(start - before.length, end))
  );
}

/** In UTF-16 units. */
const NEAR = 100;
const CHANGE_NEXT = new RegExp(`^\\s+(?:${CHANGE}|more|less|higher|lower|on|from|over|than|compared|against)\\s`, "i");

/** The change as one that may be checked: its three numbers of units that go together. */
function checked(amount: StatedNumber, from: StatedNumber, to: StatedNumber, isEitherWay = false): StatedChange | undefined {
  if (from.unit !== to.unit || from.unit === "percentage points" || from.value === to.value || from.value <= 0) return undefined;
  return goTogether(amount, from) ? { amount, from, to, isEitherWay } : undefined;
}

/** Points are between percentages; of "from 40 percent to 50 percent, a rise of 10" nobody knows. */
function goTogether({ unit }: StatedNumber, of: StatedNumber): boolean {
  if (unit === "percent") return true;
  return unit === "percentage points" ? of.unit === "percent" : of.unit === unit;
}

const GAP = `(?:[^\\d£%.;:()]|\\b(?:19|20)\\d\\d(?:[/–-]\\d{2,4})?\\b|\\bper \\d[\\d,]*|\\b\\d{1,2}(?=${MONTH}))*?`;
const MEANS = "(?:which (?:is|was)\\s+|this (?:is|was)\\s+|representing\\s+|equivalent to\\s+|equal to\\s+|or\\s+)?";
const ADJECTIVE = "(?:[\\p{L}-]+\\s+)?";
const OF = `${MEANS}(?:an?|the)\\s+${ADJECTIVE}${CHANGE}\\s+of\\s+`;
const AFTER_PAIR = [
  new RegExp(`^${GAP}[,(–—-]\\s*${OF}(${NUMBER})`, "iu"),
  new RegExp(`^${GAP}[,(–—-]\\s*${MEANS}an?\\s+(${NUMBER})\\s+${CHANGE}\\b(?!\\s+(?:in|on|from|over))`, "iu"),
  new RegExp(`^${GAP}[,(–—-]\\s*(?:up|down)\\s+(?:by\\s+)?(${NUMBER})`, "iu"),
];
const BEFORE_PAIR = new RegExp(`\\b${CHANGE}(?:\\s+|\\b[^,;:.()\\d]{0,60}\\s(?:by|of)\\s+)(${NUMBER}),?\\s*$`, "iu");

/** "From 412 offences to 268, a drop of 35 percent", "increased by 25 percent from 1,216 to 1,520". */
function aroundPair(document: ReportDocument, statistic: Statistic): StatedChange | undefined {
  const { text } = document;
  const { kind, value, start, end } = statistic;
  if (kind !== "change" || typeof value === "number") return undefined;
  const [from, to] = pairIn(text, statistic) ?? [];
  if (!from || !to) return undefined;
  const sentence = sentenceRound(document, statistic);
  const after = text.slice(end, sentence.end);
  for (const pattern of AFTER_PAIR) {
    const found = pattern.exec(after);
    if (found) return checked(numberAt(found, end), from, to);
  }
  const before = BEFORE_PAIR.exec(text.slice(sentence.start, start));
  return before ? checked(numberAt(before, sentence.start), from, to) : undefined;
}

/** The number that a pattern has caught last. */
function numberAt(found: RegExpExecArray, offset: number): StatedNumber {
  const words = found[1]!;
  return statedNumber(words, offset + found.index + found[0].lastIndexOf(words));
}

/** The two numbers in the words of a change, where they are what was recognised; of "from 9 to 10 minutes" neither. */
function pairIn(text: string, { start, end, value }: Statistic): readonly StatedNumber[] | undefined {
  if (typeof value === "number") return undefined;
  const numbers = numbersIn(text, start, end);
  const [from, to] = numbers;
  if (numbers.length !== 2 || from!.value !== value[0] || to!.value !== value[1]) return undefined;
  return to!.unit === "percent" ? numbers.map((one) => ({ ...one, unit: "percent" as const, half: one.half || 0.5 })) : numbers;
}

/** "1,953 in 2020/21 and 1,742 in 2021/22, a fall of 10.8 percent". */
function ofTwoBefore(document: ReportDocument, statistic: Statistic): StatedChange | undefined {
  const { text } = document;
  const { start, end } = statistic;
  const sentence = sentenceRound(document, statistic);
  if (!/of|an?$/i.test(text.slice(sentence.start, start).trimEnd().slice(-2))) return undefined; // as TO_AMOUNT and TO_ARTICLE end
  const amount = amountOf(text, statistic);
  if (!amount) return undefined;
  const [from, to, third] = numbersIn(text, sentence.start, start);
  if (!from || !to || third) return undefined;
  const joined = /\b(?:and|to|(against|compared (?:with|to)|(?:up|down) from))\b/.exec(text.slice(from.end, to.start));
  const between = text.slice(to.end, start);
  const isSaid = TO_AMOUNT.test(between) || (TO_ARTICLE.test(between) && NOUN_NEXT.test(text.slice(end, sentence.end)));
  if (!joined || !isSaid) return undefined;
  return joined[1] === undefined ? checked(amount, from, to, true) : checked(amount, to, from);
}

const TO_AMOUNT = new RegExp(`^${GAP}[,(–—-]\\s*${OF}$`, "iu");
const TO_ARTICLE = new RegExp(`^${GAP}[,(–—-]\\s*${MEANS}an?\\s+$`, "iu");
const NOUN_NEXT = new RegExp(`^\\s+${CHANGE}\\b(?!\\s+(?:on|from|over|compared))`, "iu");

/** "£168.4m, an increase of 5.2 percent on the £160.1m of the year before", "1,953, which fell by 10.8 percent to 1,742", "This is 4.6 percent more than". */
function onAnother(document: ReportDocument, statistic: Statistic): StatedChange | undefined {
  const { text } = document;
  const { start, end } = statistic;
  const amount = amountOf(text, statistic);
  if (!amount) return undefined;
  const sentence = sentenceRound(document, statistic);
  const lead = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const reached = CHANGED_BY.test(lead) ? TO_ANOTHER.exec(after) : null;
  const other = reached ?? ON_ANOTHER.exec(after) ?? (CHANGED.test(lead) ? BASE_NEXT.exec(after) : null);
  if (!other) return undefined;
  const before = /^(?:This|That|It) (?:is|was|represents) (?:an? )?[^,;]*$/.test(lead)
    ? sentenceRound(document, { start: sentence.start - 2, end: sentence.start - 2 }).start
    : sentence.start;
  const earlier = numbersIn(text, before, start);
  const [first, second] = earlier;
  if (!first || second) return undefined;
  return reached ? checked(amount, first, numberAt(reached, end)) : checked(amount, numberAt(other, end), first);
}

const CHANGED_BY = new RegExp(`\\b${CHANGE}\\s+by\\s+$`, "iu");
const TO_ANOTHER = new RegExp(`^\\s+to\\s+(${NUMBER})`, "iu");

const BASE = `(?:on|from|over|than|compared (?:with|to)|against)\\s+(?:the\\s+)?(${NUMBER})`;
const ON_ANOTHER = new RegExp(`^\\s+(?:${CHANGE}|more|less|higher|lower)\\s+${BASE}`, "iu");
/** After "a rise of 5 percent" and "up 5 percent". */
const BASE_NEXT = new RegExp(`^\\s+${BASE}`, "iu");
const CHANGED = new RegExp(`\\b${CHANGE}(?:\\s+(?:of|by))?\\s+$`, "iu");

/** "Rose by 12 to 40 from 30", read where its first or second figure is. */
function byTo(document: ReportDocument, statistic: Statistic): StatedChange | undefined {
  const { text } = document;
  const sentence = sentenceRound(document, statistic);
  const words = text.slice(sentence.start, sentence.end);
  const found = BY.test(words) ? BY_TO_FROM.exec(words) : null;
  if (!found) return undefined;
  const at = sentence.start + found.index;
  const [amount, to, from, fourth] = numbersIn(text, at, at + found[0].length);
  const isItsFirst = amount && to && (amount.start >= statistic.start ? amount.start < statistic.end : to.start === statistic.start);
  return amount && to && from && !fourth && isItsFirst ? checked(amount, from, to) : undefined;
}

/** What few sentences have, and the pattern needs. */
const BY = /\bby\s/i;
const BY_TO_FROM = new RegExp(`\\b${CHANGE}\\s+by\\s+(?:${NUMBER})\\s+to\\s+(?:${NUMBER})${GAP}\\bfrom\\s+(?:${NUMBER})`, "iu");

/** The stated number of a figure that may be an amount of change; undefined for one that is only near. */
function amountOf(text: string, { start, end, kind, value }: Statistic): StatedNumber | undefined {
  if (
    (kind !== "change" && kind !== "percent") ||
    typeof value !== "number" ||
    value < 0 ||
    HEDGED.test(text.slice(Math.max(0, start - 30), start))
  )
    return undefined;
  const [amount, more] = numbersIn(text, start, end);
  return amount && !more && amount.value === value ? amount : undefined;
}
