import {
  type Decided,
  type DecidedBy,
  type LeftReason,
  leftReasons,
  type NoFigure,
  type RuledOut,
  type Sign,
  type Votes,
} from "../../model/explanation.ts";
import type { Framework } from "../../model/framework.ts";
import type { Span } from "../../model/span.ts";
import type { Trace } from "../trace.ts";

/** What recognition said of its reasons; words and numbers by their first token. */
export interface Notes extends Trace {
  readonly bodies: Votes[];
  readonly frameworks: Map<Framework, Weighed>;
  readonly fields: { readonly field: Decided["field"]; readonly why: DecidedBy; readonly place: Span | undefined }[];
  /** Of several reasons the one that says most. */
  readonly leftWords: Map<number, { readonly reason: LeftReason; readonly because: number }>;
  readonly earlierWords: Map<number, { readonly from: number; readonly to: number }>;
  /** The way that found the grade at a token. */
  readonly ways: Map<number, string>;
  readonly numbers: Map<number, NoFigure>;
}

export interface Weighed {
  readonly signs: { readonly sign: Sign; readonly points: number; readonly places: readonly Span[] }[];
  ruledOut: RuledOut | null;
  ruledOutBy?: Span | undefined;
}

const rank = new Map(leftReasons.map((reason, index) => [reason, index]));

/** A trace that writes down what it is told. */
export function createNotes(): Notes {
  const bodies: Votes[] = [];
  const frameworks: Notes["frameworks"] = new Map();
  const fields: Notes["fields"] = [];
  const leftWords: Notes["leftWords"] = new Map();
  const earlierWords: Notes["earlierWords"] = new Map();
  const ways: Notes["ways"] = new Map();
  const numbers: Notes["numbers"] = new Map();

  const of = (framework: Framework): Weighed => {
    const known = frameworks.get(framework) ?? { signs: [], ruledOut: null };
    frameworks.set(framework, known);
    return known;
  };
  return {
    bodies,
    frameworks,
    fields,
    leftWords,
    earlierWords,
    ways,
    numbers,
    voted: (name, votes) => void bodies.push({ name, votes }),
    weighed: (framework, sign, points, places) => void of(framework).signs.push({ sign, points, places }),
    ruledOut: (framework, why, place) => {
      const weighed = of(framework);
      weighed.ruledOut = why;
      weighed.ruledOutBy = place;
    },
    decided: (field, why, place) => void fields.push({ field, why, place }),
    left: (grade, reason, because) => {
      const known = leftWords.get(grade);
      if (known === undefined || rank.get(reason)! < rank.get(known.reason)!) leftWords.set(grade, { reason, because });
    },
    earlier: (grade, from, to) => void earlierWords.set(grade, { from, to }),
    claimed: (grade, way) => void ways.set(grade, way),
    number: (token, why) => void numbers.set(token, why),
  };
}
