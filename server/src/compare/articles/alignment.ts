/** A sentence's words as they are aligned: their numbers, and what the text says between and around them. */
export interface Quoted {
  readonly words: Int32Array;
  /** 1 where an ellipsis stands before the word. */
  readonly ellipsis: Uint8Array;
  /** 1 for a word in square brackets: the quoting text's own. */
  readonly bracketed: Uint8Array;
  /** 1 for a word in round brackets: the quoting text's own where the source has nothing there. */
  readonly aside: Uint8Array;
}

export interface Alignment {
  /** The place of each quoted word among the source's, whether the same word stands there or another; -1 for one that is added. */
  readonly places: Int32Array;
  /** Best first; only for comparing alignments of one sentence. */
  readonly score: number;
}

const MATCH = 2,
  OTHER_WORD = -1.6,
  ADDED = -1.5,
  GAP = -3,
  GAP_WORD = -0.05,
  /** Brackets stand for a few words, an ellipsis for any number. */
  MARKED_WORD = -0.3,
  BRACKETED = -0.1;

const FROM_MATCH = 0,
  FROM_ADDED = 1,
  FROM_GAP = 2;

/**
 * Aligns all of a sentence with the best stretch of `source` from word `from` to `to` (exclusive): a few long gaps rather than many short
 * ones, and no cost for what an ellipsis, brackets or an optional word of the source stand for. Cost is the product of both lengths.
 */
export function align(quoted: Quoted, source: Int32Array, optional: Uint8Array, from: number, to: number): Alignment {
  const rows = quoted.words.length,
    columns = to - from,
    width = columns + 1;
  // best score of the first i words that end at a source word: as a pair, with an added word, or in a gap of the source
  const pair = new Float32Array((rows + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const added = pair.slice(),
    gap = pair.slice();
  const back = new Uint8Array((rows + 1) * width);
  pair.fill(0, 0, width);
  for (let i = 1; i <= rows; i++) {
    const word = quoted.words[i - 1]!;
    const own = quoted.bracketed[i - 1] === 1;
    const marked = i < rows && (own || quoted.bracketed[i] === 1);
    const free = marked || quoted.ellipsis[i] === 1;
    for (let j = 0; j <= columns; j++) {
      const at = i * width + j,
        above = at - width;
      let bits = 0;
      if (j > 0) {
        const step = own ? BRACKETED : source[from + j - 1] === word ? MATCH : OTHER_WORD;
        const best = bestOf(pair[above - 1]!, added[above - 1]!, gap[above - 1]!);
        pair[at] = valueAt(best, pair[above - 1]!, added[above - 1]!, gap[above - 1]!) + step;
        bits |= best;
        if (i < rows) {
          const left = at - 1;
          const open = free || optional[from + j - 1] === 1 ? 0 : GAP;
          const more = optional[from + j - 1] === 1 ? 0 : marked ? MARKED_WORD : GAP_WORD;
          const opened = Math.max(pair[left]!, added[left]!) + open + more;
          const extended = gap[left]! + more;
          gap[at] = Math.max(opened, extended);
          bits |= (extended >= opened ? FROM_GAP : pair[left]! >= added[left]! ? FROM_MATCH : FROM_ADDED) << 4;
        }
      }
      const best = bestOf(pair[above]!, added[above]!, gap[above]!);
      added[at] = valueAt(best, pair[above]!, added[above]!, gap[above]!) + (own ? BRACKETED : ADDED);
      back[at] = bits | (best << 2);
    }
  }
  return traced(rows, from, { pair, added, back, width });
}

interface Scores {
  readonly pair: Float32Array;
  readonly added: Float32Array;
  readonly back: Uint8Array;
  readonly width: number;
}

function traced(rows: number, from: number, { pair, added, back, width }: Scores): Alignment {
  let score = Number.NEGATIVE_INFINITY,
    j = 0,
    state = FROM_MATCH;
  for (let column = 0; column < width; column++) {
    const at = rows * width + column;
    for (const [kind, scores] of [
      [FROM_MATCH, pair],
      [FROM_ADDED, added],
    ] as const) {
      if (scores[at]! <= score) continue;
      score = scores[at]!;
      j = column;
      state = kind;
    }
  }
  const places = new Int32Array(rows).fill(-1);
  let i = rows;
  while (i > 0) {
    const bits = back[i * width + j]!;
    if (state === FROM_GAP) {
      state = (bits >> 4) & 3;
      j--;
    } else if (state === FROM_ADDED) {
      state = (bits >> 2) & 3;
      i--;
    } else {
      places[i - 1] = from + j - 1;
      state = bits & 3;
      i--;
      j--;
    }
  }
  return { places, score };
}

const bestOf = (pair: number, added: number, gap: number): number =>
  pair >= added ? (pair >= gap ? FROM_MATCH : FROM_GAP) : added >= gap ? FROM_ADDED : FROM_GAP;

const valueAt = (kind: number, pair: number, added: number, gap: number): number =>
  kind === FROM_MATCH ? pair : kind === FROM_ADDED ? added : gap;
