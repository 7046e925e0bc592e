import { Gap } from "../../text/tokens.ts";
import {
  codeFromEnd,
  firstCode,
  hasRole,
  isCompound,
  isGlued,
  isHyphen,
  isWordAt,
  Mark,
  markAt,
  opensLink,
  type Passage,
  phrase,
  wordAt,
} from "./passage.ts";
import { Role } from "./words.ts";

/** What a number counts: tokens `from` … `to` (exclusive), its head noun last. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const LONGEST = 8;

/** The plural noun phrase that begins at a token: "fire and rescue services", "young people". Undefined where none does. */
export function nounPhraseAt(p: Passage, from: number): NounPhrase | undefined {
  let head = -1;
  for (let at = from; at < from + LONGEST && at < p.to; at++) {
    if (at > from && p.tokens.gap[at]! & Gap.bold) break;
    const mark = markAt(p, at);
    if (mark !== 0) {
      const joins = at > from && isHyphen(mark) && isGlued(p, at) && isGlued(p, at + 1);
      const quotes = at === from && /['"‘“]/.test(String.fromCharCode(mark));
      if (joins || quotes) continue;
      break;
    }
    if (!isWordAt(p, at)) break;
    if (isPossessive(p, at)) {
      if (head < 0 && at === from) break;
      head = -1; // "children's homes": the homes are counted
      continue;
    }
    if (head < 0 && wordAt(p, at) === p.words.is.and && at > from && !hasRole(p, at + 1, Role.stop)) continue;
    if (isCompound(p, at)) continue;
    if (hasRole(p, at, Role.stop)) break;
    if (isPlural(p, at)) {
      if (head >= 0 && !hasRole(p, head, Role.plural) && !goesOn(p, at)) break; // "police forces", "staff members"
      head = at;
    } else if (head >= 0) break;
  }
  return head < 0 ? undefined : { from, to: extended(p, head + 1), head };
}

/** "sports clubs in", but "groups requires revision" and "GCSEs grades A": a second plural that ends the phrase is its head. */
const goesOn = (p: Passage, at: number): boolean =>
  !hasRole(p, at, Role.label) && (!isWordAt(p, at + 1) || hasRole(p, at + 1, Role.stop) || isPlural(p, at + 1));

/** The noun phrase at a token as the text gives it, null where none begins. */
export function nounAt(p: Passage, from: number): string | null {
  const noun = nounPhraseAt(p, from);
  return noun ? phrase(p, noun.from, noun.to) : null;
}

/** What is counted in "the number of false alarms … was", looked for in the words before a token; null where nothing is. */
export function countedBefore(p: Passage, before: number): string | null {
  const { is } = p.words;
  for (let at = before - 1; at >= before - 30 && at > p.from; at--) {
    if (markAt(p, at) === Mark.open) return null;
    if (wordAt(p, at) === is.of && wordAt(p, at - 1) === is.number) return nounAt(p, at + 1);
  }
  return null;
}

const isPossessive = (p: Passage, at: number): boolean => firstCode(p, at) === 0x27 || firstCode(p, at) === 0x2019;

/** Whether a word looks like a plural noun. */
export function isPlural(p: Passage, at: number): boolean {
  if (hasRole(p, at, Role.plural)) return true;
  if (!isWordAt(p, at) || (codeFromEnd(p, at, 1) | 32) !== 0x73) return false;
  const before = codeFromEnd(p, at, 2);
  return p.tokens.end[at]! - p.tokens.start[at]! > 3 && before !== 0x73 && before !== 0x75 && before !== 0x69; // "process", "status", "this", but "AFIs"
}

/** Terms of the field that go on after their head: "areas for improvement", "causes of concern", "members of staff". */
function extended(p: Passage, head: number): number {
  const { is } = p.words;
  const to = andYoungPeople(p, head);
  const link = wordAt(p, to),
    last = wordAt(p, to + 1);
  if (link === is.for && last === is.improvement) return to + 2;
  return (link === is.of || link === is.for) && (last === is.concern || last === is.staff) ? to + 2 : to;
}

/** "children and young people" are counted together. */
export function andYoungPeople(p: Passage, to: number): number {
  const { is } = p.words;
  return wordAt(p, to) === is.and && wordAt(p, to + 1) === is.young && hasRole(p, to + 2, Role.plural) ? to + 3 : to;
}

/** Where the words end that may be quoted before a converter's `[` opens a link's text; `to` where none opens. */
export function beforeLink(p: Passage, from: number, to: number): number {
  for (let at = from; at < to; at++) if (opensLink(p, at)) return at;
  return to;
}
