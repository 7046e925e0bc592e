import type { FollowUp, FollowUpStatus } from "../model/improvement.ts";
import { plain } from "../text/reading.ts";
import type { Sentence } from "../text/sentences.ts";
import { sentenceAt } from "../text/sentences.ts";
import type { Steps } from "../text/steps.ts";
import { Kind } from "../text/tokens.ts";
import { type Context, named, spanOf, wordAt } from "./context.ts";

/** What the text says became of earlier areas for improvement: the sentence that recalls one, and the one that gives its status; in steps. */
export function* followUps(context: Context): Steps<readonly FollowUp[]> {
  const { reading, structure } = context;
  const found: FollowUp[] = [];
  const isBody = (index: number): boolean =>
    index < reading.sentences.count && structure.roles[reading.sentences.block[index]!]?.kind === "body";

  const add = (index: number, status: FollowUpStatus, explicit: boolean, recalled: number): void => {
    const sentence = sentenceAt(reading.sentences, index)!;
    const stated = sentenceAt(reading.sentences, recalled)!;
    found.push({
      kind: "follow-up",
      ...spanOf(reading, sentence.from, sentence.to),
      status,
      explicit,
      stated: spanOf(reading, stated.from, stated.to),
      ...named(structure.subjectOf[sentence.block]),
    });
  };
  /** The first sentence from the recall up to `limit` that says in other words what became of it. */
  const settle = (recalled: number, limit: number): void => {
    if (saysItRemains(context, sentenceAt(reading.sentences, recalled)!)) {
      add(recalled, "not addressed", false, recalled);
      return;
    }
    for (let index = recalled + 1; index < limit; index++) {
      const status = impliedStatus(context, sentenceAt(reading.sentences, index)!);
      if (status === undefined) continue;
      add(index, status, false, recalled);
      return;
    }
  };
  /** The first sentence that is out of reach of a recall: too far, under another heading, or in the next numbered paragraph. */
  const reach = (recalled: number): number => {
    let index = recalled + 1;
    while (index <= recalled + MOST_SENTENCES && isBody(index) && !beginsNumbered(context, index)) index++;
    return index;
  };

  let recalled: number | undefined;
  for (const [i, index] of sentencesOnAreasForImprovement(context).entries()) {
    if (i % STRETCH === 0) yield;
    if (!isBody(index)) continue;
    const sentence = sentenceAt(reading.sentences, index)!;
    const near = recalled !== undefined && index < reach(recalled);
    const status = explicitStatus(context, sentence);
    if (recalls(context, sentence)) {
      if (recalled !== undefined) settle(recalled, Math.min(index, reach(recalled)));
      recalled = index;
    } else if (status !== undefined) {
      if (recalled !== undefined && !near) settle(recalled, reach(recalled));
      add(index, status, true, recalled !== undefined && near ? recalled : index);
      recalled = undefined;
    }
  }
  if (recalled !== undefined) settle(recalled, reach(recalled));
  return found;
}

/** Sentences that are looked at in one step. */
const STRETCH = 500;

/** The sentences that hold "area for improvement" or "AFI", each once and in order. */
function sentencesOnAreasForImprovement({ reading, language }: Context): readonly number[] {
  const sentences = new Set<number>();
  for (const word of language.words.areaWord) {
    for (const at of reading.places(word))
      if (language.findingHeadings.at(reading, at, at + 4) !== undefined) sentences.add(reading.sentenceOf(at));
  }
  sentences.delete(-1);
  return [...sentences].sort((a, b) => a - b);
}

/** The status stands within this many sentences of the recall, and under the same heading. */
const MOST_SENTENCES = 8;

/** "47. Performance has …": the first sentence of a paragraph that has a number of its own. */
function beginsNumbered({ reading }: Context, index: number): boolean {
  const { from } = sentenceAt(reading.sentences, index)!;
  const start = reading.tokens.start[from]!;
  return /(?:^|\n)[^\S\n]*\d{1,3}\.\s+$/.test(reading.text.slice(Math.max(0, start - 16), start));
}

/** "… identified as an area for improvement; this remains an issue": the recall says itself that nothing came of it. */
const saysItRemains = ({ reading }: Context, { from, to }: Sentence): boolean =>
  /\barea for improvement\b.*\b(?:this|it|which) (?:still )?(?:remains|remained|is still|has not|hasn['’]t)\b/i.test(
    plain(reading, from, to),
  );

/** "In our last inspection, we identified an area for improvement that …"; one of them, so no summary of several. */
function recalls({ reading, language }: Context, { from, to }: Sentence): boolean {
  const { words } = language;
  const area = areaForImprovement({ reading, language }, from, to);
  if (area === undefined || /s$/i.test(wordAt(reading, area)) || isAddressed({ reading, language }, from, to) !== undefined) return false;
  let earlier = false,
    identified = false;
  for (let i = from; i < to; i++) {
    if (reading.tokens.kind[i] !== Kind.word) continue;
    const word = reading.tokens.word[i]!;
    if (words.prior.has(word) && words.inspection.has(reading.tokens.word[i + 1]!))
      earlier = !words.since.has(reading.tokens.word[i - 2] ?? 0);
    if (words.identify.has(word)) identified = true;
  }
  return (earlier || namesEarlierYear({ reading }, from, to)) && identified;
}

/** "In 2019, we identified …", "our 2018/19 inspection". */
function namesEarlierYear({ reading }: Pick<Context, "reading">, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++)
    if (reading.tokens.kind[i] === Kind.number && /^20\d\d$/.test(wordAt(reading, i))) return true;
  return false;
}

/** The token of "area" in "area for improvement"; undefined where the sentence has none. */
function areaForImprovement({ reading, language }: Pick<Context, "reading" | "language">, from: number, to: number): number | undefined {
  for (let i = from; i < to - 2; i++) {
    if (
      language.words.areaWord.has(reading.tokens.word[i]!) &&
      reading.tokens.kind[i] === Kind.word &&
      language.findingHeadings.at(reading, i, to)?.value.kind === "area-for-improvement"
    )
      return i;
  }
  return undefined;
}

/** "has addressed this area for improvement", with "not", "hasn't", "partly" where they stand. */
function explicitStatus(context: Context, { from, to }: Sentence): FollowUpStatus | undefined {
  const at = isAddressed(context, from, to);
  if (at === undefined) return undefined;
  const { reading, language } = context;
  for (let i = Math.max(from, at - 5); i < at; i++) {
    const word = wordAt(reading, i).toLowerCase();
    if (language.words.not.has(reading.tokens.word[i]!) || /n['’]t$/.test(word)) return "not addressed";
    if (/^(?:partly|partially|largely|mostly)$/.test(word)) return "partly addressed";
  }
  return "addressed";
}

/** The token of "addressed" (met, resolved, closed) that speaks of an area for improvement in the same sentence. */
function isAddressed(context: Pick<Context, "reading" | "language">, from: number, to: number): number | undefined {
  const { reading, language } = context;
  const { kind, word } = reading.tokens;
  for (let i = from; i < to; i++) {
    if (kind[i] !== Kind.word || !language.words.address.has(word[i]!) || !/ed$|met$/i.test(wordAt(reading, i))) continue;
    // "addressed this area for improvement"
    const after = areaForImprovement(context, i + 1, Math.min(to, i + 7));
    if (after !== undefined && /^(?:this|that|the)$/i.test(wordAt(reading, after - 1)) && !/s$/i.test(wordAt(reading, after))) return i;
    // "this area for improvement has been addressed"
    const before = areaForImprovement(context, Math.max(from, i - 8), i);
    if (before !== undefined && /^(?:this|that)$/i.test(wordAt(reading, before - 1))) return i;
  }
  return undefined;
}

const BAD =
  /\b(?:disappoint\w*|concerned|limited evidence|no (?:evidence|pathway|effective|clear|formal|progress)|found no\b|still (?:has|have|needs?|lacks?|doesn|isn|hasn|no|not)|has(?:n['’]t| not)|doesn['’]t|does not|isn['’]t|is not|remains?|remained|not yet|little progress|lacks?|gaps? in)\b/i;
const GOOD =
  /\b(?:it has (?:since |also )?(?:closed|introduced|invested|developed|trained|replaced|put in place|established|built|revised|updated|reviewed|recruited|appointed|changed)|pleased|encourag\w+|now has|now have|is now|are now|has (?:now|since)|have since|improved|effective .{0,60}in place|good to (?:see|find))\b/i;
const PARTLY = /\b(?:some progress|made progress|partly|partially|part of the way)\b/i;

/** In other words: what the inspectors are pleased or disappointed to find. */
function impliedStatus({ reading }: Context, { from, to }: Sentence): FollowUpStatus | undefined {
  const text = plain(reading, from, to);
  if (PARTLY.test(text)) return "partly addressed";
  if (BAD.test(text)) return "not addressed";
  return GOOD.test(text) ? "addressed" : undefined;
}
