import type { ComparedText } from "./comparedText.ts";

/** Where each pair of neighbouring words stands in a text. */
export interface Shingles {
  /** Offers at most `MOST` places of the pair, in words, the last one first; says whether these are all. */
  readonly places: (first: number, second: number, visit: (place: number) => void) => void;
  /** How often the pair, or another that shares its slot, stands in the text. */
  readonly times: (first: number, second: number) => number;
}

/** More places than these say nothing of where a sentence comes from; they are what keeps the work linear in a text that repeats itself. */
const MOST_PLACES = 48;

/** Chains the places of each pair of neighbours; linear, in typed arrays. */
export function shinglesOf({ words, count }: ComparedText): Shingles {
  const size = 1 << (32 - Math.clz32(count | 1023));
  const slotOf = (first: number, second: number): number =>
    (Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 7) & (size - 1);
  const last = new Int32Array(size).fill(-1),
    before = new Int32Array(count),
    times = new Uint32Array(size);
  for (let i = 0; i + 1 < count; i++) {
    const slot = slotOf(words[i]!, words[i + 1]!);
    before[i] = last[slot]!;
    last[slot] = i;
    times[slot]!++;
  }
  return {
    times: (first, second) => times[slotOf(first, second)]!,
    places: (first, second, visit) => {
      let left = MOST_PLACES;
      for (let at = last[slotOf(first, second)]!; at >= 0 && left > 0; at = before[at]!, left--)
        if (words[at] === first && words[at + 1] === second) visit(at);
    },
  };
}

/** A stretch of words, `to` exclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The stretches of a text that share most with a sentence, going by pairs of neighbouring words, best first; at most `BEST` of them. */
export function windowsFor(sentence: Int32Array, { count }: ComparedText, shingles: Shingles): readonly Window[] {
  const hits = hitsOf(sentence, shingles);
  // a rare pair says more of where a sentence comes from
  const weight = (pair: number): number => 1 / Math.sqrt(shingles.times(sentence[pair]!, sentence[pair + 1]!));
  const reach = sentence.length + SLACK;
  const seen = new Uint32Array(sentence.length);
  const found: (Window & { readonly weight: number })[] = [];
  let sum = 0,
    from = 0;
  for (const [at, { place, pair }] of hits.entries()) {
    while (hits[from]!.place < place - reach) {
      const left = hits[from++]!.pair;
      if (--seen[left]! === 0) sum -= weight(left);
    }
    if (++seen[pair]! === 1) sum += weight(pair);
    if (hits[at + 1]?.place === place) continue;
    found.push({ from: Math.max(0, hits[from]!.place - reach), to: Math.min(count, place + reach), weight: sum });
  }
  const best: Window[] = [];
  for (const window of found.sort((a, b) => b.weight - a.weight || a.from - b.from)) {
    if (best.length === BEST) break;
    if (best.every((other) => Math.abs(window.from - other.from) > reach / 2)) best.push({ from: window.from, to: window.to });
  }
  return best;
}

const BEST = 6;
/** So many words may a quotation leave out in one place. */
const SLACK = 40;

interface Hit {
  /** In words of the text. */
  readonly place: number;
  /** Which pair of the sentence. */
  readonly pair: number;
}

/** The places of a sentence's pairs, in order: of those that are not frequent, and of its rarest whatever they are. */
function hitsOf(sentence: Int32Array, shingles: Shingles): readonly Hit[] {
  const times = Array.from(sentence.subarray(1), (word, pair) => ({ pair, often: shingles.times(sentence[pair]!, word) }));
  const asked = times.filter(({ often }) => often > 0).sort((a, b) => a.often - b.often || a.pair - b.pair);
  const hits: Hit[] = [];
  for (const [rank, { pair, often }] of asked.entries())
    if (rank < RAREST || often <= MOST_PLACES) shingles.places(sentence[pair]!, sentence[pair + 1]!, (place) => hits.push({ place, pair }));
  return hits.sort((a, b) => a.place - b.place);
}

const RAREST = 4;
