import type { Span } from "../../model/span.ts";
import { matchesOf } from "../../text/matchesOf.ts";

/** Somebody says something: a verb of saying, and who is its subject. */
export interface Saying {
  readonly verb: Span;
  readonly subject: Span;
  /** The subject's words: a name with its office, a body, or "he", "she", "it", "they". */
  readonly words: string;
}

/** Stands for each character of quoted words, which say nothing of who speaks. */
export const MASK = "\ufffc";

const VERBS = [
  "said|says|say|saying|added|adds|told|tells|continued|continues|concluded|concludes|argued|argues|wrote|writes|commented|comments|explained|explains|stated|states",
  "noted|notes|warned|warns|insisted|insists|stressed|stresses|replied|replies|responded|responds|admitted|admits|acknowledged|acknowledges|remarked|claimed|claims",
  "reads|observed|went on|goes on|found|finds|praised|praises|criticised|highlighted|highlights|described|describes|called|calls|identified|ruled|judged|recognised|reported",
  "welcomed|welcomes|thanked|apologised|promised|accepted|accepts|rejected|agreed|agrees|denied|confirmed|announced|revealed|believes|hopes",
].join("|");
const VERB = new RegExp(`\\b(?:${VERBS})\\b`, "gu");
const ACCORDING = /\b(?:according to|in the words of)\s+/giu;
/** Stands between a subject and its verb. */
const BETWEEN = /(?:[\s,]+(?:also|then|later|further|has|have|had|today|yesterday|who|which|as|was quoted|simply))*[\s,]*$/iu;
/** Begins what leads up to a subject. */
const LEADING =
  /^(?:responding|reacting|speaking|commenting|following|after|before|in|on|at|by|to|for|of|with|despite|while|when|although|as|asked|writing|however|meanwhile|but|and|welcoming|since|during|from|under|also|yet|still|earlier|later)\b/iu;
const LEADING_WORD = /^[^\p{L}\p{N}]*(?:(?:but|and|while|as|that|when|although|where|because|however|also|yet|then)\s+)*/iu;
/** "The service was told": who says it is not the subject. */
const PASSIVE = /\b(?:is|are|was|were|been|be|being)\s+$/iu;
const PRONOUN = /^(?:s?he|it|they)$/iu;
const LONGEST = 300;

export const isPronoun = (words: string): boolean => PRONOUN.test(words);

/** All sayings in a sentence whose quoted words are masked, in order. `start` is the sentence's offset. */
export function sayingsIn(masked: string, start: number): readonly Saying[] {
  const found: Saying[] = [];
  const add = (verb: Span, subject: Span | undefined): void => {
    if (!subject) return;
    const moved = ({ start: from, end }: Span): Span => ({ start: start + from, end: start + end });
    found.push({ verb: moved(verb), subject: moved(subject), words: masked.slice(subject.start, subject.end) });
  };
  let clause = 0;
  for (const { 0: verb, index } of matchesOf(VERB, masked)) {
    const end = index + verb.length;
    if (PASSIVE.test(masked.slice(Math.max(0, index - 12), index))) continue;
    add({ start: index, end }, subjectBefore(masked, Math.max(clause, index - LONGEST), index) ?? subjectAfter(masked, end));
    clause = end;
  }
  for (const { 0: link, index } of matchesOf(ACCORDING, masked))
    add({ start: index, end: index + link.length }, subjectAfter(masked, index + link.length));
  return found.sort((a, b) => a.verb.start - b.verb.start);
}

/** "Marian Holt, HM Inspector, said", "while the report says": what stands before the verb, without what leads up to it. */
function subjectBefore(masked: string, from: number, verb: number): Span | undefined {
  const clause = masked.slice(from, verb).replace(BETWEEN, "");
  const begins = Math.max(
    ...[MASK, "; ", ": ", "– ", "— "].map((mark) => (clause.includes(mark) ? clause.lastIndexOf(mark) + mark.length : 0)),
  );
  const segments = clause.slice(begins).split(",");
  const last = segments.at(-1)!.replace(LEADING_WORD, "");
  while (segments.length > 1 && LEADING.test(segments[0]!.replace(/^[^\p{L}\p{N}]+/u, ""))) segments.shift();
  const subject = isPronoun(last) ? last : segments.join(",").replace(LEADING_WORD, "");
  const end = from + clause.length;
  return /\p{L}{2}/u.test(subject) ? { start: end - subject.length, end } : undefined;
}

/** "said Marian Holt, HM Inspector of Fire & Rescue Services." */
function subjectAfter(masked: string, from: number): Span | undefined {
  const words = masked.slice(from, from + LONGEST);
  const begins = words.search(/\S/u);
  const length = begins < 0 ? -1 : words.slice(begins).search(new RegExp(`[.:;“”"${MASK}]|$`, "u"));
  const subject = words.slice(begins, begins + length).replace(/[\s,–—]+$/u, "");
  return length < 2 || subject.length < 2 ? undefined : { start: from + begins, end: from + begins + subject.length };
}
