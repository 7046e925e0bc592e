const WORDS = [
  "outstanding",
  "good",
  "adequate",
  "requires improvement",
  "inadequate",
  "satisfactory",
  "excellent",
  "cause of concern",
  "area for improvement",
];

const CLASSES = 28; // 26 letters, a space, anything else

/** How many grade words stand in a text, by an Aho-Corasick automaton in one flat table. */
export function gradeWords(text) {
  let state = 0,
    found = 0;
  for (let i = 0; i < text.length; i++) {
    state = automaton.next[state * CLASSES + classOf(text.charCodeAt(i))];
    found += automaton.ends[state];
  }
  return found;
}

function classOf(code) {
  const letter = (code | 32) - 97;
  if (letter >= 0 && letter < 26) return letter;
  return code === 32 || code === 10 ? 26 : 27;
}

const automaton = build(WORDS);

function build(words) {
  const size = words.join("").length + 1;
  const next = new Int32Array(size * CLASSES).fill(-1);
  const ends = new Uint8Array(size);
  let count = 1;
  for (const word of words) {
    let state = 0;
    for (const letter of word) {
      const at = state * CLASSES + classOf(letter.charCodeAt(0));
      if (next[at] < 0) next[at] = count++;
      state = next[at];
    }
    ends[state]++;
  }
  const fail = new Int32Array(size);
  const queue = [];
  for (let c = 0; c < CLASSES; c++) {
    if (next[c] < 0) next[c] = 0;
    else queue.push(next[c]);
  }
  for (const state of queue) {
    ends[state] += ends[fail[state]];
    for (let c = 0; c < CLASSES; c++) {
      const at = state * CLASSES + c;
      const other = next[fail[state] * CLASSES + c];
      if (next[at] < 0) next[at] = other;
      else {
        fail[next[at]] = other;
        queue.push(next[at]);
      }
    }
  }
  return { next, ends };
}
