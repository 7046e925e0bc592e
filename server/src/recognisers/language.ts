import { INSPECTORATES } from "../frameworks/inspectorates.ts";
import { isOwnKind, wordsOfKind } from "../frameworks/ownKinds.ts";
import { withAdditions } from "../frameworks/withAdditions.ts";
import type { Additions, BodyNames } from "../model/additions.ts";
import type { BodyKind, Framework, Subject } from "../model/framework.ts";
import type { GradeState } from "../model/grading.ts";
import type { ImprovementKind } from "../model/improvement.ts";
import { createVocabulary, type Vocabulary } from "../text/vocabulary.ts";
import { createPhraseBook, type PhraseBook } from "./phraseBook.ts";
import { createStatistics, type Statistics } from "./statistics/statistics.ts";

/** A heading over findings, and what stands under it. */
export interface FindingHeading {
  readonly kind: ImprovementKind;
  readonly accelerated: boolean;
  /** Whether what stands under it is asked of the whole body, whichever question comes before it. */
  readonly overall: boolean;
}

/** What a reader has added, as phrases. */
export interface OwnNames {
  /** Bodies by their names. */
  readonly bodies: PhraseBook<{ readonly kind: BodyKind; readonly name: string }>;
  readonly bodyNames: readonly BodyNames[];
  /** Names of own inspectorates and bodies: a text with one of them is looked at more closely. */
  readonly all: PhraseBook<true>;
}

const NO_ADDITIONS: Additions = { frameworks: [], aliases: [], bodies: [], bodyNames: [] };

/** A framework's names as phrases. */
export interface SubjectBook {
  readonly framework: Framework;
  /** All names but the one-word short names. */
  readonly names: PhraseBook<Subject>;
  /** Short names as well: only for lists in sentences about grades. */
  readonly shortNames: PhraseBook<Subject>;
  /** The words of every name and short name, for tables whose labels came apart. */
  readonly sequences: readonly { readonly words: readonly number[]; readonly subject: Subject }[];
  /** Names that only this round's texts use. */
  readonly signs: PhraseBook<true>;
  readonly inspectorate: PhraseBook<true>;
}

/** The words and phrases of inspection reports, made once for a list of frameworks. */
export interface Language {
  readonly vocabulary: Vocabulary;
  readonly frameworks: readonly Framework[];
  readonly subjects: ReadonlyMap<string, SubjectBook>;
  /** The names of each inspectorate that none of the frameworks is of. */
  readonly otherInspectorates: readonly PhraseBook<true>[];
  /** Canonical grade for each way to write one. */
  readonly grades: PhraseBook<string>;
  /** What stands where a grade would and is none. */
  readonly states: PhraseBook<GradeState>;
  readonly findingHeadings: PhraseBook<FindingHeading>;
  readonly bodyKinds: PhraseBook<BodyKind>;
  readonly own: OwnNames;
  /** 0 … 20 and the tens. */
  readonly numberWords: ReadonlyMap<number, number>;
  readonly months: ReadonlyMap<number, number>;
  /** Finds the figures of a text. */
  readonly statistics: Statistics;
  /** Sets of single words by what they do in a sentence. */
  readonly words: Words;
}

const WORD_SETS = {
  /** "is", "was": what links a subject with its grade. */
  link: "is are was were be been being remains become became stays",
  /** Verbs by which somebody is given a grade. */
  judge:
    "judge judged rated rating ranked graded deemed classed marked found assessed considered scored given awarded received identified recognised recognized described told labelled named achieved",
  /** Before the subject of a grade. */
  at: "at in for on when with across within",
  /** Before a grade in apposition: "ranked as good". */
  as: "as to be being a an overall still now currently also only just both all consistently again therefore now",
  apposition: "as",
  not: "not no longer never neither nor isn't wasn't aren't without yet",
  gradeNoun: "grade grades grading gradings rating ratings judgment judgments judgement judgements score mark verdict",
  area: "area areas category categories measure measures question questions part parts pillar pillars aspect aspects standard standards element elements judgment judgments judgement judgements criterion criteria section sections field fields",
  bodies:
    "force forces service services council councils school schools home homes prison prisons provider providers brigade brigades authorities trust trusts",
  prior: "previous previously last earlier former prior before",
  current: "now currently still latest today",
  this: "this",
  both: "both",
  against: "against",
  when: "when where",
  inspection: "inspection inspections inspected report assessment review rating round visit",
  have: "has have had",
  hypothetical: "if whether unless",
  modal: "will would could should may might must",
  /** "wants to be good": a grade that somebody has not got. */
  intend: "want hope aim aspire strive plan seek intend need wish try expect ambition goal work fail",
  conjunction:
    "and or but while although though whereas which that with as because since when than is are was were for overall after despite following",
  and: "and",
  /** Between the items of a list: "and in how it …", "as well as". */
  listFiller: "being in at also for how it they way well",
  /** "that" and "which" between a list and what is said of it. */
  relative: "that which",
  key: "key main core graded individual different separate inspected those these all remaining other further",
  since: "since",
  from: "from",
  to: "to",
  of: "of",
  out: "out",
  overall: "overall",
  fifthTier: "adequate",
  /** "the rating for this service was": what stands between the noun and the verb. */
  ratedThing: "for this service provider home location at it key question school force council inspection last",
  tableHead: "judgement judgment judgements judgments grade grades area rating ratings question",
  numbered: "regulation standard question section area",
  council: "council",
  borough: "borough",
  authority: "authority",
  local: "local",
  areaWord: "area afi",
  identify: "identified identify found was issued gave made highlighted said reported set",
  address: "addressed met resolved closed completed discharged",
  rest: "other remaining others",
} as const;

type WordSet = keyof typeof WORD_SETS;
export type Words = Readonly<Record<WordSet, ReadonlySet<number>>>;

const NUMBER_WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const TENS = "thirty forty fifty sixty seventy eighty ninety".split(" ");
const MONTHS = "january february march april may june july august september october november december".split(" ");

/** Other ways to write "requires improvement"; inflections come by themselves. */
const REQUIRES_IMPROVEMENT = ["requires improvement", "needs improvement", "need of improvement", "need of further improvement"];

const STATES: readonly (readonly [string, GradeState])[] = [
  ["not yet graded", "not yet graded"],
  ["to be graded", "not yet graded"],
  ["inspected but not rated", "inspected but not rated"],
  ["not rated", "not graded"],
  ["not graded", "not graded"],
  ["insufficient evidence to rate", "not graded"],
];

const FINDING_HEADINGS: readonly (readonly [string, ImprovementKind, ("accelerated" | "overall")?])[] = [
  ["Area for improvement", "area-for-improvement"],
  ["What needs to improve", "area-for-improvement", "overall"],
  ["What does the school need to do to improve", "area-for-improvement", "overall"],
  ["What the school needs to do to improve", "area-for-improvement", "overall"],
  ["Area for priority action", "priority-action"],
  ["AFI", "area-for-improvement"],
  ["AFIs", "area-for-improvement"],
  ["Cause of concern", "cause-of-concern"],
  ["Cause for concern", "cause-of-concern"],
  ["Accelerated cause of concern", "cause-of-concern", "accelerated"],
  ["Recommendation", "recommendation"],
  ["Innovative practice", "innovative-practice"],
  ["Promising practice", "promising-practice"],
];

const BODY_KINDS: readonly (readonly [string, BodyKind])[] = [
  ["fire and rescue service", "fire and rescue service"],
  ["fire and rescue", "fire and rescue service"],
  ["fire service", "fire and rescue service"],
  ["fire brigade", "fire and rescue service"],
  ["fire rescue service", "fire and rescue service"],
  ["police", "police force"],
  ["police service", "police force"],
  ["constabulary", "police force"],
];

/** Makes the language of these frameworks and of what a reader adds to them. */
export function createLanguage(known: readonly Framework[], additions: Additions = NO_ADDITIONS): Language {
  const frameworks = withAdditions(known, additions);
  const vocabulary = createVocabulary();
  const words = Object.fromEntries(
    Object.entries(WORD_SETS).map(([name, list]) => [name, new Set(list.split(" ").map(vocabulary.add))]),
  ) as unknown as Words;

  const grades = createPhraseBook<string>(vocabulary);
  for (const framework of frameworks) for (const grade of framework.scale) grades.add(grade, grade);
  for (const phrase of REQUIRES_IMPROVEMENT) grades.add(phrase, "requires improvement");

  const states = createPhraseBook<GradeState>(vocabulary);
  for (const [phrase, state] of STATES) states.add(phrase, state);

  const findingHeadings = createPhraseBook<FindingHeading>(vocabulary);
  for (const [phrase, kind, trait] of FINDING_HEADINGS)
    findingHeadings.add(phrase, { kind, accelerated: trait === "accelerated", overall: trait === "overall" });

  const bodyKinds = createPhraseBook<BodyKind>(vocabulary);
  const ownKinds = frameworks.map(({ bodyKind }) => bodyKind).filter(isOwnKind);
  for (const kind of ownKinds) bodyKinds.add(wordsOfKind(kind), kind);
  for (const [phrase, kind] of BODY_KINDS) bodyKinds.add(phrase, kind);

  const numberWords = new Map<number, number>();
  for (const [value, word] of NUMBER_WORDS.entries()) numberWords.set(vocabulary.add(word), value);
  for (const [i, word] of TENS.entries()) numberWords.set(vocabulary.add(word), 30 + 10 * i);
  const months = new Map(MONTHS.map((month, i) => [vocabulary.add(month), i + 1]));

  const subjects = new Map(frameworks.map((framework) => [framework.id, subjectBook(vocabulary, framework)]));
  const described = new Set(frameworks.flatMap(({ inspectorate }) => inspectorate));
  const otherInspectorates = INSPECTORATES.filter((names) => !names.some((name) => described.has(name))).map((names) =>
    phrases(vocabulary, names),
  );
  return {
    vocabulary,
    frameworks,
    subjects,
    otherInspectorates,
    grades,
    states,
    findingHeadings,
    bodyKinds,
    own: ownNames(vocabulary, additions, ownKinds.map(wordsOfKind)),
    numberWords,
    months,
    words,
    statistics: createStatistics(vocabulary),
  };
}

function subjectBook(vocabulary: Vocabulary, framework: Framework): SubjectBook {
  const names = createPhraseBook<Subject>(vocabulary);
  const shortNames = createPhraseBook<Subject>(vocabulary);
  const sequences = framework.subjects.flatMap((subject) =>
    [subject.name, ...subject.aliases, ...(subject.shortNames ?? [])].map((name) => ({ words: vocabulary.addPhrase(name), subject })),
  );
  for (const subject of framework.subjects) {
    for (const name of [subject.name, ...subject.aliases]) {
      names.add(name, subject);
      shortNames.add(name, subject);
    }
    for (const name of subject.shortNames ?? []) shortNames.add(name, subject);
  }
  return {
    framework,
    names,
    shortNames,
    sequences,
    signs: phrases(vocabulary, framework.signs ?? []),
    inspectorate: phrases(vocabulary, framework.inspectorate),
  };
}

function ownNames(vocabulary: Vocabulary, { frameworks, bodies, bodyNames }: Additions, kinds: readonly string[]): OwnNames {
  const own: OwnNames["bodies"] = createPhraseBook(vocabulary);
  for (const { kind, names } of bodies) for (const name of names) own.add(name, { kind, name: names[0] ?? name });
  const inspectorates = frameworks.flatMap(({ inspectorate }) => inspectorate);
  return { bodies: own, bodyNames, all: phrases(vocabulary, [...inspectorates, ...bodies.flatMap(({ names }) => names), ...kinds]) };
}

function phrases(vocabulary: Vocabulary, list: readonly string[]): PhraseBook<true> {
  const book = createPhraseBook<true>(vocabulary);
  for (const phrase of list) book.add(phrase, true);
  return book;
}
