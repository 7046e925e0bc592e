/** What a grade is given to: a graded question, a pillar above questions, or the inspected body as a whole. */
export type SubjectLevel = "overall" | "pillar" | "question";

/** Something that a framework grades, with every name that reports and their readers give it. */
export interface Subject {
  /** Stable over all rounds of a programme, so that a question keeps its identity when it is renamed. */
  readonly id: string;
  readonly level: SubjectLevel;
  /** The id of the pillar that a question belongs to. */
  readonly pillar?: string;
  /** The canonical name over all rounds; this is what the annotations carry. */
  readonly name: string;
  /** Every other name seen, this round's own first. Matching ignores case, articles, plurals and verb endings. */
  readonly aliases: readonly string[];
  /** One-word names ("prevention") that count only where a sentence about grades lists them. */
  readonly shortNames?: readonly string[];
  /** False where the inspectorate looks at the question and gives no grade. */
  readonly graded?: false;
}

/** Grades that may not be compared with another framework's, and why, as the inspectorate puts the matter. */
export interface Incomparability {
  /** Ids of the frameworks concerned. */
  readonly with: readonly string[];
  /** A clause that can follow "not directly comparable: ". */
  readonly why: string;
}

/** One inspectorate's way of grading in one round, as plain data. */
export interface Framework {
  /** Inspectorate, programme and first year: `hmicfrs-fire-2021`. */
  readonly id: string;
  /** Frameworks of one programme grade the same kind of body and form one history: `hmicfrs-fire`. */
  readonly programme: string;
  /** For people: "HMICFRS fire and rescue". */
  readonly title: string;
  /** Names of the inspectorate as texts give them: "HMICFRS", "Care Quality Commission". */
  readonly inspectorate: readonly string[];
  /** True where the questions are everyday words ("Safety"), so that only the inspectorate's name tells its reports. */
  readonly everydayNames?: true;
  /** True where too little else is known of the round, so that only its own label in the title tells its reports. */
  readonly onlyByLabel?: true;
  /** True where reports have their areas for improvement and recommendations in one list for the whole body, under no question. */
  readonly listsFindingsOnce?: true;
  /** Label of the round as reports print it: "2021/22". */
  readonly round: string;
  /** The scale, best first, lower case. */
  readonly scale: readonly string[];
  readonly subjects: readonly Subject[];
  readonly bodyKind: BodyKind;
  /** First and last day of publication (ISO dates) where known; the last is open for a running round. */
  readonly published: { readonly from: string; readonly to?: string };
  /** Labels that name this round in a text: "2021/22", "2018/19". */
  readonly labels: readonly string[];
  /** Names that only this round's texts use. */
  readonly signs?: readonly string[];
  /** Frameworks of the same programme are comparable unless named here. */
  readonly incomparable: readonly Incomparability[];
}

/** Kinds of inspected bodies: they decide which words form a body's name. */
export type BodyKind =
  | "fire and rescue service"
  | "police force"
  | "care provider"
  | "council"
  | "school"
  | "prison"
  | "probation service"
  | OwnBodyKind;

/** A kind that a reader has added, by the words in which names of such bodies end: "own: Harbour Authority". */
export type OwnBodyKind = `own: ${string}`;
