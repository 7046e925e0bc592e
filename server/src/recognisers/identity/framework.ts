import type { Sign } from "../../model/explanation.ts";
import type { BodyKind, Framework, Subject } from "../../model/framework.ts";
import type { Span } from "../../model/span.ts";
import type { Reading } from "../../text/reading.ts";
import type { Steps } from "../../text/steps.ts";
import { Kind } from "../../text/tokens.ts";
import type { Language } from "../language.ts";
import type { PhraseBook } from "../phraseBook.ts";
import type { Trace } from "../trace.ts";
import { yearsOf } from "./years.ts";

/** Weights of the evidence for a framework, from what names the round outright to what only fits it. */
const WEIGHT = { label: 6, fifthTier: 5, published: 4, sign: 3, predecessor: 3, inspectorate: 2, fourTiers: 0.5 } as const;
const MOST_NAMES = 6;
/** Without a body of the right kind, this much is needed. */
const ENOUGH = 2;
const TITLE_LENGTH = 1500;

/** The year of a date is no label of a round. */
const DATE =
  /\b(?:\d{1,2}\s{1,4})?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s{1,4}\d{4}\b/gi;

interface Evidence {
  readonly bodyKind: BodyKind | undefined;
  readonly published: string | null;
}

/** The framework that fits the text best; undefined where none fits at all. In steps. */
export function* detectFramework(reading: Reading, language: Language, evidence: Evidence, trace?: Trace): Steps<Framework | undefined> {
  const fitting = language.frameworks.filter((framework) => {
    const fits = evidence.bodyKind === undefined || framework.bodyKind === evidence.bodyKind;
    if (!fits) trace?.ruledOut(framework, "other kind of body");
    return fits;
  });
  const namesBySubjects = new Map<readonly Subject[], Names>();
  const title = reading.text.slice(0, TITLE_LENGTH).replace(DATE, (date) => " ".repeat(date.length));
  const fifthAt = fifthTierAt(reading, language);
  const fifth = fifthAt >= 0;
  yield;
  const inspectionYears = yearsOfInspections(reading, language);
  yield;
  const inspected = /\binspect(?:ed|ions?|ors?)\b/i.test(reading.text);
  yield;
  const foreign = foreignMentions(reading, language);
  let best: Framework | undefined;
  let bestScore = evidence.bodyKind === undefined ? ENOUGH - 1 : -1;
  for (const framework of fitting) {
    yield;
    const { names, signs, inspectorate } = language.subjects.get(framework.id)!;
    let named = namesBySubjects.get(framework.subjects);
    if (named === undefined) {
      named = namesIn(reading, names);
      yield;
      namesBySubjects.set(framework.subjects, named);
    }
    const count = named.subjects;
    const own = mentions(reading, inspectorate);
    yield;
    // a paper of a fire service is no inspection report because it grades its open day, nor is another inspectorate's report
    const isNamed = own > 0 || framework.everydayNames === undefined;
    if (!isNamed || own + count < foreign || (own + count === 0 && !inspected)) {
      if (!isNamed) trace?.ruledOut(framework, "everyday names, and its inspectorate is not named");
      else if (own + count < foreign) trace?.ruledOut(framework, "another inspectorate", placeOfForeign(reading, language, foreign));
      else trace?.ruledOut(framework, "not named, and nothing is inspected");
      continue;
    }
    const label = framework.labels.find((one) => hasLabel(title, one));
    const isEarly = evidence.published !== null && evidence.published < framework.published.from;
    if (framework.onlyByLabel && (label === undefined || isEarly)) {
      trace?.ruledOut(framework, "no label");
      continue;
    }
    let score = 0;
    const weigh = (sign: Sign, points: number, places: () => readonly Span[]): void => {
      score += points;
      trace?.weighed(framework, sign, points, places());
    };
    const points = named.subjects * A_NAME + Math.min(named.words, MOST_WORDS) * A_WORD;
    weigh("names of its questions", points, () => placesOfNames(reading, names));
    if (label !== undefined) weigh("label", WEIGHT.label, () => [placeOfLabel(title, label)]);
    if (evidence.published !== null && isWithin(evidence.published, framework.published))
      weigh("published in its time", WEIGHT.published, () => []);
    if (framework.scale.includes("adequate") && fifth) weigh("fifth tier", WEIGHT.fifthTier, () => [placeOf(reading, fifthAt)]);
    else if (framework.scale.includes("adequate")) weigh("no fifth tier", -WEIGHT.fourTiers, () => []);
    else if (fifth) weigh("fifth tier", -WEIGHT.fifthTier, () => [placeOf(reading, fifthAt)]);
    if (mentions(reading, signs) > 0) weigh("own sign", WEIGHT.sign, () => firstPlace(reading, signs));
    if (own > 0) weigh("inspectorate", WEIGHT.inspectorate, () => firstPlace(reading, inspectorate));
    const year = yearOf(predecessor(language.frameworks, framework), inspectionYears);
    if (year !== undefined) weigh("looks back", WEIGHT.predecessor, () => [placeOf(reading, inspectionYears.get(year)!)]);
    if (score > bestScore) {
      best = framework;
      bestScore = score;
    }
  }
  return best;
}

/** The framework before this one in its programme. */
export function predecessor(frameworks: readonly Framework[], framework: Framework): Framework | undefined {
  return frameworks
    .filter(({ programme, published }) => programme === framework.programme && published.from < framework.published.from)
    .at(-1);
}

interface Names {
  /** How many different subjects the text names by names of two words or more; counting stops at MOST_NAMES. */
  readonly subjects: number;
  /** The words of their longest names together: a short name may stand in another framework's long one. */
  readonly words: number;
}

function namesIn(reading: Reading, names: PhraseBook<Subject>, see?: (from: number, to: number) => void): Names {
  const longest = new Map<string, number>();
  for (const word of names.firstWords()) {
    if (longest.size >= MOST_NAMES) break;
    for (const at of reading.places(word)) {
      const match = names.at(reading, at, Math.min(reading.tokens.count, at + 24));
      if (match === undefined || match.to - at < 2) continue;
      if (!longest.has(match.value.id)) see?.(at, match.to);
      longest.set(match.value.id, Math.max(longest.get(match.value.id) ?? 0, match.to - at));
    }
  }
  let words = 0;
  for (const length of longest.values()) words += length;
  return { subjects: longest.size, words };
}

/** What a name and a word of a name are worth beside the other evidence. */
const A_NAME = 0.75;
const A_WORD = 0.1;
const MOST_WORDS = 30;

/** Whether the label stands in a text by itself: "2016" is not in "2016/17". */
export const hasLabel = (title: string, label: string): boolean => labelAt(title, label) >= 0;

function labelAt(title: string, label: string): number {
  const plain = title.replace(/[–—]/g, "-");
  for (let at = plain.indexOf(label); at >= 0; at = plain.indexOf(label, at + 1)) {
    if (!/[\d/-]/.test(plain[at - 1] ?? "") && !/[\d/-]/.test(plain[at + label.length] ?? "")) return at;
  }
  return -1;
}

const isWithin = (date: string, { from, to }: Framework["published"]): boolean => date >= from && (to === undefined || date <= to);

/** Where "adequate" stands alone, in a cell, in quotation marks, or before "at" or "in": as a grade. -1 where it does not. */
function fifthTierAt({ text, tokens, places }: Reading, { words }: Language): number {
  for (const word of words.fifthTier)
    for (const at of places(word)) {
      const after = tokens.kind[at + 1] === Kind.word ? tokens.word[at + 1]! : 0;
      const before = at > 0 && tokens.kind[at - 1] === Kind.word ? tokens.word[at - 1]! : 0;
      const quoted = at > 0 && /["'‘“]/.test(text[tokens.start[at - 1]!]!) && /["'’”]/.test(text[tokens.end[at]!] ?? "");
      const alone = (tokens.gap[at]! & ~1) !== 0 && (at + 1 === tokens.count || (tokens.gap[at + 1]! & ~1) !== 0);
      const listed = words.link.has(before) || (at > 0 && /[,;]/.test(text[tokens.start[at - 1]!]!));
      if (quoted || alone || (listed && words.at.has(after))) return at;
    }
  return -1;
}

type Phrases = Pick<PhraseBook<unknown>, "at" | "firstWords">;

/** How often the text says one of the phrases. */
function mentions(reading: Reading, phrases: Phrases, see?: (from: number, to: number) => void): number {
  let count = 0;
  for (const word of phrases.firstWords())
    for (const at of reading.places(word)) {
      const match = phrases.at(reading, at, Math.min(reading.tokens.count, at + 16));
      if (match === undefined) continue;
      count++;
      see?.(at, match.to);
    }
  return count;
}

/** How often the text names the one inspectorate that it names most of those whose reports no framework describes. */
function foreignMentions(reading: Reading, { otherInspectorates }: Language): number {
  return Math.max(0, ...otherInspectorates.map((names) => mentions(reading, names)));
}

function placeOfForeign(reading: Reading, { otherInspectorates }: Language, count: number): Span | undefined {
  const names = otherInspectorates.find((one) => mentions(reading, one) === count);
  return names && firstPlace(reading, names)[0];
}

/** Calendar years that stand within a few words of "inspection" or "inspected", each with the first token of its. */
function yearsOfInspections({ text, tokens, places, sentenceOf }: Reading, { words }: Language): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const word of words.inspection) {
    for (const at of places(word)) {
      for (let i = Math.max(0, at - 4); i < Math.min(tokens.count, at + 10); i++) {
        if (tokens.kind[i] !== Kind.number || sentenceOf(i) !== sentenceOf(at)) continue;
        const found = yearsOf(text.slice(tokens.start[i]!, tokens.end[i]!));
        if (found !== undefined && !years.has(found[0])) years.set(found[0], i);
      }
    }
  }
  return years;
}

/** A year of the framework's round that the text speaks of as one of inspecting. */
function yearOf(framework: Framework | undefined, years: ReadonlyMap<number, number>): number | undefined {
  for (const label of framework?.labels ?? []) {
    const [first, last] = yearsOf(label) ?? [1, 0];
    for (let year = first; year <= last; year++) if (years.has(year)) return year;
  }
  return undefined;
}

const placeOf = ({ tokens }: Reading, from: number, to = from + 1): Span => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! });

/** Where a label that the text has first stands in it. */
export function placeOfLabel(text: string, label: string): Span {
  const start = labelAt(text, label);
  return { start, end: start + label.length };
}

function placesOfNames(reading: Reading, names: PhraseBook<Subject>): readonly Span[] {
  const places: Span[] = [];
  namesIn(reading, names, (from, to) => places.push(placeOf(reading, from, to)));
  return places.sort((a, b) => a.start - b.start);
}

function firstPlace(reading: Reading, phrases: Phrases): readonly Span[] {
  const places: Span[] = [];
  mentions(reading, phrases, (from, to) => places.push(placeOf(reading, from, to)));
  return places.sort((a, b) => a.start - b.start).slice(0, 1);
}
