import { fullPlace } from "../../frameworks/councils.ts";
import type { Reading } from "../../text/reading.ts";
import { Kind } from "../../text/tokens.ts";
import type { Language } from "../language.ts";

/** A council named in a text, by its place: "Kent Council" for Kent County Council, whatever the report calls it. */
export interface CouncilName {
  readonly name: string;
  readonly at: number;
  /** Whether the text says that this council is the one inspected. */
  readonly inspected: boolean;
}

/** Words of a council's name that say what kind of council it is. */
const KINDS = /^(?:county|borough|city|metropolitan|district|royal|london|council|of|the|and|unitary|local|authority|authority's)$/i;
const LONGEST = 8;

/**
 * Councils in the forms of Ofsted's titles and texts: "Kent County Council", "London Borough of Hillingdon", "Council of the Isles of Scilly",
 * "Inspection of Dorset local authority children's services", and a place alone in the line above "Inspection of children's services".
 */
export function councilsIn(reading: Reading, { words }: Language): readonly CouncilName[] {
  const { tokens, places } = reading;
  const found: CouncilName[] = [];
  const add = (at: number, place: readonly string[], inspected: boolean): void => {
    if (place.length === 0) return;
    const name = place.join(" ").replace(/ - /g, "-").replaceAll("&", "and");
    found.push({ name: `${fullPlace(name)} Council`, at, inspected });
  };
  for (const word of words.council) {
    for (const at of places(word)) {
      if (!isCapital(reading, at)) continue;
      const before = placeBefore(reading, at);
      add(at, before.length > 0 ? before : placeAfter(reading, at + 1), false);
    }
  }
  for (const word of words.borough) {
    for (const at of places(word)) if (isCapital(reading, at)) add(at, placeAfter(reading, at + 1), false);
  }
  for (const word of words.authority) {
    for (const at of places(word)) {
      if (!words.local.has(tokens.word[at - 1]!)) continue;
      const place = placeBefore(reading, at - 1);
      if (isInspected(reading, words.inspection, at - 1)) add(at, place, true);
    }
  }
  const title = placeInTitle(reading, words.inspection);
  if (title.length > 0) add(0, title, true);
  return found;
}

/** "Bury Borough Council" and "Bury borough council local authority" give "Bury"; "the Council" gives nothing. */
function placeBefore(reading: Reading, at: number): readonly string[] {
  const first = reading.sentences.from[reading.sentenceOf(at)] ?? at;
  const words: string[] = [];
  let end = at;
  while (end > first && KINDS.test(wordOf(reading, end - 1))) end--;
  for (let i = end - 1; i >= first && words.length < LONGEST; i--) {
    const word = wordOf(reading, i);
    if (!isNamePart(reading, i, word)) break;
    words.unshift(word);
  }
  return placeOf(words);
}

/** "London Borough of Hillingdon", "Council of the Isles of Scilly": the place after "of". */
function placeAfter(reading: Reading, at: number): readonly string[] {
  if (wordOf(reading, at) !== "of") return [];
  const limit = reading.sentences.to[reading.sentenceOf(at)] ?? at;
  const words: string[] = [];
  for (let i = at + 1; i < limit && words.length < LONGEST; i++) {
    const word = wordOf(reading, i);
    if (!isNamePart(reading, i, word)) break;
    words.push(word);
  }
  return placeOf(words);
}

/** The first line of a report, where the next one says "Inspection of …". */
function placeInTitle(reading: Reading, inspection: ReadonlySet<number>): readonly string[] {
  const [first, second] = reading.blocks;
  if (first === undefined || second === undefined || first.kind !== "heading" || first.to - first.from > LONGEST) return [];
  if (!inspection.has(reading.tokens.word[second.from]!) || wordOf(reading, second.from + 1) !== "of") return [];
  const words: string[] = [];
  for (let i = first.from; i < first.to; i++) words.push(wordOf(reading, i));
  return words.every((word, i) => isNamePart(reading, first.from + i, word)) ? placeOf(words) : [];
}

function placeOf(words: readonly string[]): readonly string[] {
  let from = 0,
    to = words.length;
  while (to > from && KINDS.test(words[to - 1]!)) to--;
  while (from < to && (KINDS.test(words[from]!) || OPENERS.test(words[from]!) || !/^\p{Lu}/u.test(words[from]!))) from++;
  const place = words.slice(from, to);
  return place.some((word) => NO_PLACES.test(word)) ? [] : place;
}

/** Capitalised words that begin sentences before "Council" and name no place. */
const OPENERS =
  /^(?:In|At|For|By|From|With|This|That|These|Since|When|While|Inspection|Inspectors|Ofsted|Children|Safeguarding|Full|Youth|School|Parish|Members|Care|Corporate|Chief|Lead|Her|His)$/;

/** Words of councils that are no local authority: "National Fire Chiefs Council", "General Medical Council". */
const NO_PLACES = /^(?:Chiefs?|General|Medical|Nursing|Research|Arts|Teaching|Funding|British)$/;

function isNamePart({ tokens }: Reading, at: number, word: string): boolean {
  if (tokens.kind[at] === Kind.word) return /^\p{Lu}/u.test(word) || /^(?:of|the|and|with|upon|on|in|by|under|le|local)$/.test(word);
  return word === "&" || (word === "-" && tokens.gap[at] === 0);
}

/** "Inspection of" before the place, in the same line of the title. */
function isInspected({ tokens, sentences, sentenceOf }: Reading, inspection: ReadonlySet<number>, at: number): boolean {
  const first = sentences.from[sentenceOf(at)] ?? at;
  return inspection.has(tokens.word[first]!);
}

const isCapital = ({ text, tokens }: Reading, at: number): boolean => /\p{Lu}/u.test(text[tokens.start[at]!]!);

const wordOf = ({ text, tokens }: Reading, at: number): string => text.slice(tokens.start[at]!, tokens.end[at]!);
