import type { Vocabulary } from "../../text/vocabulary.ts";

/** What a word can do in or beside a figure, as bits. */
export const Role = {
  /** Ends a noun phrase. */
  stop: 1 << 0,
  be: 1 << 1,
  /** What those that a bare number counts can do: "86 live with parents". */
  verb: 1 << 2,
  /** A plural that ends in no s, or a unit like "staff". */
  plural: 1 << 3,
  /** A noun whose small count says little: "three key areas". */
  vague: 1 << 4,
  /** Has its number for a name: "Level 3", "section 47". */
  label: 1 << 5,
  month: 1 << 6,
  change: 1 << 7,
  /** Change that is only ever a noun: "4 percent growth". */
  growth: 1 << 8,
  qualifier: 1 << 9,
  /** Recalls a number that the reader knows: "its five strategies". */
  definite: 1 << 10,
  /** Leads to what a figure is held against. */
  against: 1 << 11,
  yardstick: 1 << 12,
  /** Makes a time a period: "the last 12 months". */
  recent: 1 << 13,
  /** Makes a time a measured one: "within 28 days". */
  measured: 1 << 14,
  target: 1 << 15,
  age: 1 << 16,
  /** What 999, 101 and 111 are numbers of. */
  emergency: 1 << 17,
  /** Says that a bare number is a figure: "a total of 34", "the average was 16". */
  total: 1 << 18,
  /** What web pages count of themselves. */
  site: 1 << 19,
} as const;

const ROLES: Readonly<Record<keyof typeof Role, string>> = {
  stop:
    "of in on at to from by for with within without across among amongst between during over under about around into onto than as and or but " +
    "nor so if because while where when which who whom whose that this these those the a an its their our his her my we you he she it us them " +
    "do does did will would can could should may might must shall not no never also only just still already now then there here per each " +
    "every both all any some such against compared include up down off out through throughout since until after before above below via " +
    "despite however although though whether yet too very is are was were be been being has have had told said felt always perhaps towards " +
    "plus versus yes thus besides i monthly weekly fortnightly hourly yearly am pm",
  be: "is are was were be been being stood reached totalled averaged remained became",
  verb:
    "is are was were have has had do did told said felt live remain agreed disagreed responded replied attended reported moved left joined " +
    "received took needed required went not red amber green",
  plural: "people children staff women men police personnel crew fte wte youth aircraft",
  vague:
    "area strategy priority question part aspect theme way thing pillar category point element option objective aim value principle type " +
    "kind group level factor reason issue side form star stage step strand heading measure word time other example section domain core " +
    "standard chapter paragraph line",
  label:
    "level phase section regulation paragraph para page p pp figure fig table question tier band part stage step grade type class category " +
    "schedule article chapter appendix annex annexe box chart item recommendation outcome enabler objective priority round wave tranche " +
    "cohort zone room version volume no nos number ref reference urn id rule principle theme strand goal domain output footnote form " +
    "tel telephone textphone phone fax mobile call ward court junction quarter term year kloe afi protocol act top size line row covid windows iso s ss reg " +
    "regs sched art",
  month:
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
  change:
    "increase decrease rise rising rose risen fall fell fallen drop reduce reduction grow grew grown growth cut decline improve climb double " +
    "treble triple halve up down expand shrink shrank shrunk lower raise extend shorten widen narrow go going went gone move change jump uplift",
  growth: "increase decrease reduction growth uplift",
  qualifier: "over around about approximately nearly almost roughly circa under just only some exactly",
  definite:
    "the these those this its their our his her my your all both other last past next first second third previous same remaining main key core " +
    "every each any 's",
  against: "than against compared comparison versus vs below above where while whereas",
  yardstick:
    "average national nationally england wales scotland britain uk english welsh country similar neighbour comparator comparable regional " +
    "regionally region population statistical peer elsewhere median mean target threshold",
  recent: "last past next previous first recent coming following every these those preceding prior final initial",
  measured: "within average take took taken taking than least minimum maximum target standard wait waited waiting exceed exceeding",
  target: "target standard deadline limit wait response timescale timeframe threshold attendance turnout",
  age: "aged age ages old olds",
  emergency: "call caller service number system contact handler line operator emergency control demand",
  total: "total average mean median maximum minimum caseload backlog population",
  site: "comment share like view reply follower retweet read result",
};

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

const NAMED = [
  ...["of", "out", "in", "from", "to", "by", "and", "or", "a", "an", "per", "percent", "cent", "pc", "percentage", "point", "between"],
  ...["than", "more", "fewer", "less", "at", "least", "up", "m", "mn", "bn", "k", "p", "s", "h", "am", "pm", "hundred", "number"],
  ...[
    "year",
    "which",
    "whom",
    "these",
    "those",
    "them",
    "recent",
    "since",
    "end",
    "ending",
    "ended",
    "as",
    "for",
    "improvement",
    "concern",
    "staff",
    "ago",
  ],
  ...[
    "earlier",
    "later",
    "day",
    "week",
    "old",
    "over",
    "the",
    "every",
    "across",
    "pound",
    "quarter",
    "half",
    "one",
    "only",
    "just",
    "last",
  ],
  ...["period", "basis", "older", "above", "under", "younger", "month", "with", "make", "made", "possible", "total", "young", "exactly"],
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
