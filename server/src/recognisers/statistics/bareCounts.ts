import type { Amount } from "./amounts.ts";
import { percentInBrackets } from "./brackets.ts";
import type { Figure } from "./figure.ts";
import { countedBefore, nounAt, nounPhraseAt } from "./nounPhrases.ts";
import { hasRole, isCapital, isWordAt, type Passage, textAt, wordAt } from "./passage.ts";
import { Role } from "./words.ts";

/** A number without a noun, where the words round it say that it counts; its figure begins at token `from`. */
export function bareCount(p: Passage, amount: Amount, from: number): Figure | undefined {
  const { is } = p.words;
  const count = (to: number, unit: string | null): Figure => ({ kind: "count", value: amount.value, percent: null, unit, from, to });
  const before = wordAt(p, from - 1);
  if (before === is.per || isAfterName(p, from)) return undefined;
  if (percentInBrackets(p, amount.to)) return count(amount.to, countedBefore(p, from)); // "105 (43%)"
  if (wordAt(p, amount.to) === is.of && hasRole(p, amount.to + 1, Role.definite)) {
    const noun = amount.to + 2; // "222 of these children"
    return count(nounPhraseAt(p, noun)?.to ?? noun, nounAt(p, noun));
  }
  if (hasRole(p, amount.to, Role.verb) && !isSingular(p, amount.to)) return count(predicateEnd(p, amount.to), null);
  const changed = [is.to, is.by, is.from].includes(before) && [2, 3, 4].some((back) => hasRole(p, from - back, Role.change));
  const stated = hasRole(p, from - 1, Role.be) || [is.at, is.of, is.to].includes(before);
  const unit = stated ? countedBefore(p, from) : null;
  const totalled = stated && before !== is.to && isTotalled(p, from - 2);
  return changed || totalled || unit !== null ? count(scopeEnd(p, amount.to), unit) : undefined;
}

/** "Domain 4 was": a name that no list of labels has. */
const isAfterName = (p: Passage, from: number): boolean =>
  isWordAt(p, from - 1) && isCapital(p, from - 1) && !hasRole(p, from - 1, Role.stop);

const isSingular = (p: Passage, at: number): boolean => /^(?:is|was|has|lives)$/i.test(textAt(p, at));

/** "28 are good", "3 were" of "3 were in progress". */
const predicateEnd = (p: Passage, verb: number): number =>
  isWordAt(p, verb + 1) && !hasRole(p, verb + 1, Role.stop) ? verb + 2 : verb + 1;

/** "the average caseload was 16", "the backlog stood at 1,890". */
function isTotalled(p: Passage, before: number): boolean {
  for (let at = before; at > before - 4 && isWordAt(p, at); at--) {
    if (hasRole(p, at, Role.total)) return true;
    if (!hasRole(p, at, Role.be | Role.recent) && at < before - 1) return false;
  }
  return false;
}

/** "10 across the service": with where it holds. */
function scopeEnd(p: Passage, from: number): number {
  const { is } = p.words;
  return wordAt(p, from) === is.across && wordAt(p, from + 1) === is.the && isWordAt(p, from + 2) ? from + 3 : from;
}
