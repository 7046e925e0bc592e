import { currentGradings } from "../compare/currentGradings.ts";
import type { Framework } from "../model/framework.ts";
import type { Identity } from "../model/report.ts";
import type {
  Place,
  ReportSummary,
  SummaryFollowUp,
  SummaryGrading,
  SummaryImprovement,
  SummaryQuestion,
  SummaryState,
  SummaryStatistics,
} from "../model/summary.ts";
import { bytesForGrams, bytesOfGrams, mayHave, putGrams } from "../text/grams.ts";
import { createPacking, type Unpacking, unpacking } from "./packing.ts";

type Lists = Pick<ReportSummary, "gradings" | "states" | "improvements" | "followUps" | "statistics">;

/**
 * The same summary in about a tenth of the memory: what it is stays at hand, its lists are unpacked when one is asked for, and kept only
 * while few others are. Its lists may be other arrays, of other objects, from one time to the next.
 */
export const packedSummary = (summary: ReportSummary): ReportSummary => summaryIn(summary.uri, packed(summary), summary.frameworks);

/** The summary in bytes that `packed` has made; address and frameworks are not in them. */
export const summaryIn = (uri: string, bytes: Uint8Array, frameworks: ReportSummary["frameworks"]): ReportSummary =>
  new PackedSummary(uri, bytes, frameworks);

/** A summary's bytes: those that it has, or new ones. */
export const packed = (summary: ReportSummary): Uint8Array => (summary instanceof PackedSummary ? summary.bytes : pack(summary));

/** So many have their lists at hand. */
const MOST_OPEN = 64;
const open: PackedSummary[] = [];
let next = 0;

class PackedSummary implements ReportSummary {
  readonly uri: string;
  readonly identity: Identity;
  readonly frameworks?: readonly Framework[];
  readonly bytes: Uint8Array;
  #lists: Lists | undefined;

  constructor(uri: string, bytes: Uint8Array, frameworks: ReportSummary["frameworks"]) {
    this.uri = uri;
    this.identity = identityIn(afterGrams(bytes));
    if (frameworks) this.frameworks = frameworks;
    this.bytes = bytes;
  }

  get gradings() {
    return this.#open().gradings;
  }
  get states() {
    return this.#open().states;
  }
  get improvements() {
    return this.#open().improvements;
  }
  get followUps() {
    return this.#open().followUps;
  }
  get statistics() {
    return this.#open().statistics;
  }

  questions(): readonly SummaryQuestion[] {
    const packing = afterGrams(this.bytes);
    identityIn(packing);
    return questionsIn(packing);
  }

  maySay(grams: readonly number[]): boolean {
    return mayHave(this.bytes, grams);
  }

  #open(): Lists {
    if (this.#lists) return this.#lists;
    const closed = open[next];
    if (closed) closed.#lists = undefined;
    open[next] = this;
    next = (next + 1) % MOST_OPEN;
    this.#lists = unpack(this.bytes);
    return this.#lists;
  }
}

const NONE: readonly string[] = [];

/** Each thing is written in the order in which `unpack` reads it, after the grams of the areas for improvement. */
function pack({ identity, gradings, states, improvements, followUps, statistics }: ReportSummary): Uint8Array {
  const packing = createPacking();
  const { number, shared: word, text } = packing;
  let last = { start: 0, line: 0 };
  const place = ({ start, end, line, character }: Place): void => {
    for (const value of [start - last.start, end - start, line - last.line, character]) number(value);
    last = { start, line };
  };
  const about = ({ subjectId, subject }: Pick<SummaryStatistics, "subjectId" | "subject">): void => {
    word(subjectId);
    word(subject);
  };
  const list = <One>(all: readonly One[], each: (one: One) => void): void => {
    number(all.length);
    all.forEach(each);
  };
  for (const name of NAMES) word(identity[name]);
  list(identity.priorLabels, word);
  list([...currentGradings(gradings).values()], ({ subject, grade }) => {
    word(subject);
    word(grade);
  });
  list(improvements, (one) => {
    place(one);
    word(one.kind);
    about(one);
    text(one.words);
  });
  list(gradings, (one) => {
    place(one);
    word(one.form);
    word(one.grade);
    about(one);
    number(Number(one.prior));
    word(one.inspection);
    text(one.quote);
  });
  list(states, (one) => {
    place(one);
    word(one.state);
    about(one);
  });
  list(followUps, (one) => {
    place(one);
    word(one.status);
    number(Number(one.explicit));
    about(one);
  });
  list(statistics, (one) => {
    about(one);
    number(one.count);
  });
  const bytes = packing.bytes(bytesForGrams(improvements.length));
  putGrams(
    bytes,
    improvements.map(({ words }) => words),
  );
  return bytes;
}

const afterGrams = (bytes: Uint8Array): Unpacking => unpacking(bytes, bytesOfGrams(bytes));

/** What an identity has one of, in the order in which it is written. */
const NAMES = ["kind", "frameworkId", "body", "inspection", "published"] as const;

function identityIn({ number, shared: word }: Unpacking): Identity {
  // no object spread: each object would have a hidden class of its own, a quarter of a kilobyte
  return {
    kind: word(),
    frameworkId: word(),
    body: word(),
    inspection: word(),
    published: word(),
    priorLabels: labelsIn(number(), word),
  };
}

const labelsIn = (many: number, word: () => string): readonly string[] => (many === 0 ? NONE : Array.from({ length: many }, word));

const questionsIn = ({ number, shared: word }: Unpacking): readonly SummaryQuestion[] =>
  Array.from({ length: number() }, () => ({ subject: word(), grade: word() }));

function unpack(bytes: Uint8Array): Lists {
  const packing = afterGrams(bytes);
  identityIn(packing);
  questionsIn(packing);
  const { number, shared: word, text } = packing;
  let from = 0;
  let lastLine = 0;
  const start = (): number => (from += number());
  const end = (): number => from + number();
  const line = (): number => (lastLine += number());
  const is = (): boolean => number() === 1;
  const list = <One>(each: () => One): readonly One[] => {
    const all: One[] = [];
    for (let left = number(); left > 0; left--) all.push(each());
    return all;
  };
  const improvements = list(
    (): SummaryImprovement => ({
      start: start(),
      end: end(),
      line: line(),
      character: number(),
      kind: word(),
      subjectId: word(),
      subject: word(),
      words: text(),
    }),
  );
  const gradings = list(
    (): SummaryGrading => ({
      start: start(),
      end: end(),
      line: line(),
      character: number(),
      form: word(),
      grade: word(),
      subjectId: word(),
      subject: word(),
      prior: is(),
      inspection: word(),
      quote: text(),
    }),
  );
  const states = list(
    (): SummaryState => ({
      start: start(),
      end: end(),
      line: line(),
      character: number(),
      state: word(),
      subjectId: word(),
      subject: word(),
    }),
  );
  const followUps = list(
    (): SummaryFollowUp => ({
      start: start(),
      end: end(),
      line: line(),
      character: number(),
      status: word(),
      explicit: is(),
      subjectId: word(),
      subject: word(),
    }),
  );
  const statistics = list((): SummaryStatistics => ({ subjectId: word(), subject: word(), count: number() }));
  return { gradings, states, improvements, followUps, statistics };
}
