import type { FollowUp, FollowUpStatus } from "../model/improvement.ts";
import type { Sentence } from "../text/sentences.ts";
import { Kind } from "../text/tokens.ts";
import { type Context, named, spanOf, wordAt } from "./context.ts";

/** What the text says became of earlier areas for improvement: the sentence that recalls one, and the one that gives its status. */
export function followUps(context: Context): readonly FollowUp[] {
  const { reading, structure } = context;
  const found: FollowUp[] = [];
  let recalled: number | undefined; // index of the sentence that recalls one, while its status is looked for
  let passed = 0;
  let implied: { readonly sentence: Sentence; readonly status: FollowUpStatus } | undefined;

  const add = (sentence: Sentence, status: FollowUpStatus, explicit: boolean, stated: Sentence): void => {
    const span = spanOf(reading, sentence.from, sentence.to);
    found.push({
      kind: "follow-up",
      ...span,
      status,
      explicit,
      stated: spanOf(reading, stated.from, stated.to),
      ...named(structure.subjectOf[sentence.block]),
    });
  };
  const settle = (): void => {
    if (recalled !== undefined && implied !== undefined) add(implied.sentence, implied.status, false, reading.sentences[recalled]!);
    recalled = undefined;
    implied = undefined;
    passed = 0;
  };

  reading.sentences.forEach((sentence, index) => {
    const status = explicitStatus(context, sentence);
    if (structure.roles[sentence.block]!.kind !== "body") settle();
    else if (recalls(context, sentence)) {
      settle();
      recalled = index;
    } else if (status !== undefined) {
      add(sentence, status, true, reading.sentences[recalled ?? index]!);
      recalled = undefined;
      settle();
    } else if (recalled !== undefined) {
      implied ??= impliedStatus(context, sentence);
      if (++passed >= MOST_SENTENCES) settle();
    }
  });
  settle();
  return found;
}

/** The status stands within this many sentences of the recall, and under the same heading. */
const MOST_SENTENCES = 8;

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
function impliedStatus(
  { reading }: Context,
  sentence: Sentence,
): { readonly sentence: Sentence; readonly status: FollowUpStatus } | undefined {
  const { start, end } = spanOf(reading, sentence.from, sentence.to);
  const text = reading.text.slice(start, end);
  if (PARTLY.test(text)) return { sentence, status: "partly addressed" };
  if (BAD.test(text)) return { sentence, status: "not addressed" };
  return GOOD.test(text) ? { sentence, status: "addressed" } : undefined;
}
