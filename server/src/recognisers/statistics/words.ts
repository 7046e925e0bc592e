import type { Vocabulary } from "../../text/vocabulary.ts";
import { ROLES, Role } from "./roles.ts";

/** Time units; those of a clock are counted in seconds. */
export interface TimeUnit {
  readonly name: "seconds" | "days" | "weeks" | "months" | "years";
  readonly size: number;
}

const UNITS: readonly (readonly [words: string, unit: TimeUnit])[] = [
  ["second sec secs s", { name: "seconds", size: 1 }],
  ["minute min mins m", { name: "seconds", size: 60 }],
  ["hour hr hrs h", { name: "seconds", size: 3600 }],
  ["day days", { name: "days", size: 1 }],
  ["week", { name: "weeks", size: 1 }],
  ["month", { name: "months", size: 1 }],
  ["year", { name: "years", size: 1 }],
];

const UNDER_TWENTY =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
const FRACTIONS = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** Words that are met by name, as `is.of`. */
const NAMED = [
  ...["of", "out", "in", "from", "to", "by", "and", "or", "a", "an", "per", "percent", "cent", "pc", "percentage", "point", "between"],
  ...["than", "more", "fewer", "less", "at", "least", "up", "m", "mn", "bn", "k", "p", "number", "year", "which", "whom", "these"],
  ...["those", "them", "recent", "since", "ending", "ended", "as", "for", "improvement", "concern", "staff", "ago", "earlier", "later"],
  ...["old", "over", "the", "every", "across", "pound", "quarter", "only", "just", "period", "basis", "older", "above", "under"],
  ...["younger", "month", "make", "made", "possible", "total", "young", "exactly", "police"],
] as const;

export interface Words {
  /** Roles of a word by its number in the vocabulary. */
  readonly roles: Int32Array;
  readonly is: Readonly<Record<(typeof NAMED)[number], number>>;
  /** Value of "one" … "ninety". */
  readonly values: ReadonlyMap<number, number>;
  readonly scales: ReadonlyMap<number, number>;
  /** "half" … "tenth" with what they divide by. */
  readonly fractions: ReadonlyMap<number, number>;
  readonly units: ReadonlyMap<number, TimeUnit>;
}

/** Registers every word that a figure's neighbourhood is read by. */
export function createWords(vocabulary: Vocabulary): Words {
  const mapOf = <V>(entries: readonly (readonly [string, V])[]): ReadonlyMap<number, V> =>
    new Map(entries.map(([word, value]) => [vocabulary.add(word), value]));
  const values = mapOf([
    ...TENS.map((word, i) => [word, 20 + 10 * i] as const), // before "eight", which shares the number of "eighty"
    ...UNDER_TWENTY.map((word, i) => [word, 1 + i] as const),
  ]);
  const scales = mapOf(Object.entries(SCALES));
  const fractions = mapOf(Object.entries(FRACTIONS));
  const units = mapOf(UNITS.flatMap(([words, unit]) => words.split(" ").map((word) => [word, unit] as const)));
  const is = Object.fromEntries(NAMED.map((word) => [word, vocabulary.add(word)])) as Words["is"];
  const given = Object.entries(ROLES).flatMap(([role, words]) =>
    words.split(" ").map((word) => [vocabulary.add(word), Role[role as keyof typeof Role]] as const),
  );
  const roles = new Int32Array(vocabulary.size());
  for (const [word, role] of given) roles[word]! |= role;
  return { roles, is, values, scales, fractions, units };
}
