const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...SMALL.split(" ").map((word, value) => [word, String(value)] as const),
  ...TENS.split(" ").map((word, index) => [word, String((index + 2) * 10)] as const),
]);

const MARKS: ReadonlyMap<string, string> = new Map([
  ["%", "percent"],
  ["&", "and"],
  ["£", "£"],
  ["€", "€"],
  ["$", "$"],
]);

const AFTER_NUMBER: ReadonlyMap<string, string> = new Map([
  ["m", "million"],
  ["bn", "billion"],
  ["k", "thousand"],
]);

/**
 * A token as it is compared: case, the kind of apostrophe and the way a small number is written make no difference. Undefined for marks that
 * are not compared. `afterNumber`: it stands right after a number, as the "m" in "£43m".
 */
export function comparedWord(token: string, afterNumber: boolean): string | undefined {
  if (token.length === 1 && !/[\p{L}\p{N}]/u.test(token)) return MARKS.get(token);
  if (/^\d/.test(token)) return token.replaceAll(",", "");
  if (!/\p{L}/u.test(token)) return undefined;
  const word = token.toLowerCase().replaceAll(/[’‘ʼ]/g, "'");
  return (afterNumber ? AFTER_NUMBER.get(word) : undefined) ?? NUMBERS.get(word) ?? word;
}

/** True where two runs of compared words are one by their letters: "well being" and "wellbeing", "per cent" and "percent", "20 4" and "24". */
export function sameLetters(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (a === b) return true;
  const [x, y] = [numberIn(one), numberIn(other)];
  return x !== undefined && x === y;
}

/** In one run, except between two numbers; without apostrophes and accents, and with the "s" of both spellings of "organise". */
const lettersOf = (words: readonly string[]): string =>
  words
    .join(" ")
    .replaceAll(/ (?!\d)|(?<!\d) /g, "")
    .normalize("NFD")
    .replaceAll(/['\p{M}]/gu, "")
    .replaceAll("z", "s");

/** The number that words state, as "20 4" does for twenty-four; undefined where they state none or more. */
function numberIn(words: readonly string[]): number | undefined {
  const [tens, ones] = words.map(Number);
  if (words.length === 1) return tens;
  return words.length === 2 && tens! % 10 === 0 && tens! >= 20 && tens! < 100 && ones! > 0 && ones! < 10 ? tens! + ones! : undefined;
}

/** True for a number in digits, as all compared numbers are. */
export const isNumber = (word: string): boolean => /^\d/.test(word);
