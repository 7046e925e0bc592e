import type { ReportDocument } from "../../model/document.ts";
import type { FollowUpClaim } from "../../model/recount.ts";
import type { Span } from "../../model/span.ts";
import { wordsOf } from "../wordsOf.ts";

/** Follow-ups are of areas for improvement alone, so nothing else that was asked for can be recounted by them. */
const AREAS = /\b(?:areas? for improvement|AFIs?)\b/i;
const ADDRESSED =
  /\b(?:addressed|resolved|met|closed|completed?|discharged|achieved|implemented|actioned|dealt with|put right|acted on)\b/i;
const DENIED = /(?:\b(?:not|yet to be|remain(?:s|ing)?|still|outstanding|open|partly|partially)|n['’]t)\b/i;

/** The figures with which a text claims how many earlier areas for improvement were addressed, in its order. */
export function claimedFollowUps(document: Pick<ReportDocument, "text" | "report">): readonly FollowUpClaim[] {
  return document.report.statistics.flatMap((claim) => {
    const { kind, value } = claim;
    if (kind !== "proportion" || typeof value === "number" || (claim.unit !== null && !AREAS.test(claim.unit))) return [];
    const sentence = wordsOf(document, sentenceOf(document.text, claim));
    if ((claim.unit === null && !AREAS.test(sentence)) || !speaksOfAddressing(sentence) || DENIED.test(sentence)) return [];
    return [{ claim, claimed: { addressed: value[0], total: value[1] } }];
  });
}

/** Whether a sentence speaks of addressing something, be it done or not. */
export const speaksOfAddressing = (sentence: string): boolean => ADDRESSED.test(sentence);

const REACH = 200;
const SENTENCE_END = /[.!?;]["'”’)]*(?=\s)/;

/** The sentence in which a figure stands, at most so many characters before and after it; lines and page furniture do not end it. */
function sentenceOf(text: string, { start, end }: Span): Span {
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split(SENTENCE_END)
    .at(-1)!;
  const after = text.slice(end, end + REACH).split(SENTENCE_END)[0]!;
  return { start: start - before.length, end: end + after.length };
}
