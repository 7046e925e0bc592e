import type { BodyKind, Framework, Subject } from "../../model/framework.ts";
import type { Reading } from "../../text/reading.ts";
import { Kind } from "../../text/tokens.ts";
import type { Language } from "../language.ts";
import type { PhraseBook } from "../phraseBook.ts";
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

/** The framework that fits the text best; undefined where none fits at all. */
export function detectFramework(reading: Reading, language: Language, evidence: Evidence): Framework | undefined {
  const fitting = language.frameworks.filter(({ bodyKind }) => evidence.bodyKind === undefined || bodyKind === evidence.bodyKind);
  const namesBySubjects = new Map<readonly Subject[], Names>();
  const title = reading.text.slice(0, TITLE_LENGTH).replace(DATE, "");
  const fifth = usesFifthTier(reading, language);
  const inspectionYears = yearsOfInspections(reading, language);
  const inspected = /\binspect(?:ed|ions?|ors?)\b/i.test(reading.text);
  const foreign = foreignMentions(reading, language);
  let best: Framework | undefined;
  let bestScore = evidence.bodyKind === undefined ? ENOUGH - 1 : -1;
  for (const framework of fitting) {
    const { names, signs, inspectorate } = language.subjects.get(framework.id)!;
    let named = namesBySubjects.get(framework.subjects);
    if (named === undefined) {
      named = namesIn(reading, names);
      namesBySubjects.set(framework.subjects, named);
    }
    const count = named.subjects;
    const own = mentions(reading, inspectorate);
    // a paper of a fire service is no inspection report because it grades its open day, nor is another inspectorate's report
    if ((framework.everydayNames && own === 0) || own + count < foreign || (own + count === 0 && !inspected)) continue;
    let score = named.subjects * A_NAME + Math.min(named.words, MOST_WORDS) * A_WORD;
    if (framework.labels.some((label) => hasLabel(title, label))) score += WEIGHT.label;
    if (evidence.published !== null && isWithin(evidence.published, framework.published)) score += WEIGHT.published;
    if (framework.scale.includes("adequate")) score += fifth ? WEIGHT.fifthTier : -WEIGHT.fourTiers;
    else if (fifth) score -= WEIGHT.fifthTier;
    if (mentions(reading, signs) > 0) score += WEIGHT.sign;
    if (own > 0) score += WEIGHT.inspectorate;
    if (looksBackOn(predecessor(language.frameworks, framework), inspectionYears)) score += WEIGHT.predecessor;
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

function namesIn(reading: Reading, names: PhraseBook<Subject>): Names {
  const longest = new Map<string, number>();
  for (const word of names.firstWords()) {
    if (longest.size >= MOST_NAMES) break;
    for (const at of reading.places(word)) {
      const match = names.at(reading, at, Math.min(reading.tokens.count, at + 24));
      if (match === undefined || match.to - at < 2) continue;
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
export function hasLabel(title: string, label: string): boolean {
  const plain = title.replace(/[–—]/g, "-");
  for (let at = plain.indexOf(label); at >= 0; at = plain.indexOf(label, at + 1)) {
    if (!/[\d/-]/.test(plain[at - 1] ?? "") && !/[\d/-]/.test(plain[at + label.length] ?? "")) return true;
  }
  return false;
}

const isWithin = (date: string, { from, to }: Framework["published"]): boolean => date >= from && (to === undefined || date <= to);

/** "Adequate" stands alone, in a cell, in quotation marks, or before "at" or "in": as a grade. */
function usesFifthTier({ text, tokens, places }: Reading, { words }: Language): boolean {
  for (const word of words.fifthTier)
    for (const at of places(word)) {
      const after = tokens.kind[at + 1] === Kind.word ? tokens.word[at + 1]! : 0;
      const before = at > 0 && tokens.kind[at - 1] === Kind.word ? tokens.word[at - 1]! : 0;
      const quoted = at > 0 && /["'‘“]/.test(text[tokens.start[at - 1]!]!) && /["'’”]/.test(text[tokens.end[at]!] ?? "");
      const alone = (tokens.gap[at]! & ~1) !== 0 && (at + 1 === tokens.count || (tokens.gap[at + 1]! & ~1) !== 0);
      const listed = words.link.has(before) || (at > 0 && /[,;]/.test(text[tokens.start[at - 1]!]!));
      if (quoted || alone || (listed && words.at.has(after))) return true;
    }
  return false;
}

/** How often the text says one of the phrases. */
function mentions(reading: Reading, phrases: Pick<PhraseBook<unknown>, "at" | "firstWords">): number {
  let count = 0;
  for (const word of phrases.firstWords())
    for (const at of reading.places(word)) if (phrases.at(reading, at, Math.min(reading.tokens.count, at + 16)) !== undefined) count++;
  return count;
}

/** How often the text names the one inspectorate that it names most of those whose reports no framework describes. */
function foreignMentions(reading: Reading, { otherInspectorates }: Language): number {
  return Math.max(0, ...otherInspectorates.map((names) => mentions(reading, names)));
}

/** Calendar years that stand within a few words of "inspection" or "inspected". */
function yearsOfInspections({ text, tokens, places, sentenceOf }: Reading, { words }: Language): ReadonlySet<number> {
  const years = new Set<number>();
  for (const word of words.inspection) {
    for (const at of places(word)) {
      for (let i = Math.max(0, at - 4); i < Math.min(tokens.count, at + 10); i++) {
        if (tokens.kind[i] !== Kind.number || sentenceOf(i) !== sentenceOf(at)) continue;
        const found = yearsOf(text.slice(tokens.start[i]!, tokens.end[i]!));
        if (found !== undefined) years.add(found[0]);
      }
    }
  }
  return years;
}

function looksBackOn(framework: Framework | undefined, years: ReadonlySet<number>): boolean {
  return (
    framework?.labels.some((label) => {
      const [first, last] = yearsOf(label) ?? [0, 0];
      for (let year = first; year <= last; year++) if (years.has(year)) return true;
      return false;
    }) ?? false
  );
}
