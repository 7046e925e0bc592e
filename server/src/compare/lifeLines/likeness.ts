import type { Likeness } from "../../model/lifeLine.ts";

const COMMON = new Set(
  "area areas been find finds found from good have identified improve improvement inspection issued last make makes more should service services force since some such sure that their them this those were what when which with".split(
    " ",
  ),
);

/** Fewer words in common than these are no proof that two sentences are one and the same. */
const LEAST_VERBATIM = 6;

/** Two findings of one trade soon have three words in common. */
const LEAST_SHARED = 4;

/** A sentence made ready to be held against others. */
export interface Gist {
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** Reads a sentence once for any number of comparisons. */
export function gistOf(sentence: string): Gist {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const stems = words.filter((word) => word.length > 3 && !COMMON.has(word) && /^\p{L}{4,}$/u.test(word)).map((word) => word.slice(0, 4));
  return { words, stems: new Set(stems) };
}

/**
 * How much two sentences ask for the same thing: the share of the shorter one's words that are in the other, counting only words that carry
 * meaning, by their first four letters; 0 where fewer than two are shared. Meant for findings on one subject.
 */
export function likeness(a: Gist, b: Gist): Likeness {
  const [shorter, longer] = a.stems.size <= b.stems.size ? [a, b] : [b, a];
  const shared = [...shorter.stems].filter((stem) => longer.stems.has(stem)).length;
  const share = shared < 2 ? 0 : shared / shorter.stems.size;
  return { share, isVerbatim: share > 0.8 && (asksInWordsOf(a, b) || asksInWordsOf(b, a)) };
}

/** As `likeness`, but of both sentences' words together: high only where neither asks for much more than the other. */
export function likenessOfBoth(a: Gist, b: Gist): number {
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  return shared < LEAST_SHARED ? 0 : (2 * shared) / (a.stems.size + b.stems.size);
}

/** True where all that one sentence asks for stands in the other in the same words. */
function asksInWordsOf({ words }: Gist, other: Gist): boolean {
  const asked = askedFor(words);
  return asked.length >= LEAST_VERBATIM && ` ${other.words.join(" ")} `.includes(` ${asked.join(" ")} `);
}

/** What follows the verb of asking: "The service should", "the force must", "the council needs to". */
function askedFor(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, i) => word === "should" || word === "must" || (word === "needs" && words[i + 1] === "to"));
  return at < 0 ? words : words.slice(at + (words[at] === "needs" ? 2 : 1));
}
