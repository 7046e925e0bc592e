import type { Candidate, Count, Explanation, Lines, Look, Quote, WhyNot } from "../../model/explanation.ts";
import type { Framework } from "../../model/framework.ts";
import type { Report } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import type { Reading } from "../../text/reading.ts";
import type { Context } from "../context.ts";
import { explainLine } from "./explainLine.ts";
import { findingsOf } from "./findingsOf.ts";
import type { Notes, Weighed } from "./notes.ts";
import { quoteOf } from "./quotes.ts";

/** A text as far as it was analysed: without a framework there is no context. */
export interface Analysis {
  readonly reading: Reading;
  readonly report: Report;
  readonly context?: Context;
}

/** What was analysed, with the look at the text, the notes taken, and the 1-based line that is asked about. */
export interface Explained extends Analysis {
  readonly look: Look;
  readonly notes: Notes;
  readonly line?: number | undefined;
}

/** Puts into words of the text why it was read as it was. */
export function explain(explained: Explained): Explanation {
  const { reading, report, notes, line, look } = explained;
  const quote = (place: Span): Quote => quoteOf(reading, place);
  const contents = reading.blocks
    .filter(({ kind }) => kind === "contents")
    .map(({ from, to }) => ({ start: reading.tokens.start[from]!, end: reading.tokens.end[to - 1]! }));
  return {
    recognised: report.recognised,
    whyNot: whyNot(explained),
    look: {
      graded: look.graded && quote(look.graded),
      inspectorate: look.inspectorate && quote(look.inspectorate),
      inspected: look.inspected && quote(look.inspected),
      asked: look.asked && quote(look.asked),
    },
    identity: report.identity,
    bodies: notes.bodies.toSorted((a, b) => b.votes - a.votes),
    candidates: [...notes.frameworks].map(([framework, weighed]) => candidate(reading, framework, weighed)).sort(byPoints),
    decided: notes.fields.map(({ field, why, place }) => ({ field, why, quote: place ? quote(place) : null })),
    counts: countsOf(report),
    furniture: linesOf(reading, reading.furniture),
    contents: linesOf(reading, contents),
    faults: report.faults,
    lines: reading.lineStarts.length,
    line: line === undefined ? null : explainLine(explained, line),
  };
}

function whyNot({ report, look, context }: Explained): WhyNot | null {
  if (report.recognised) return null;
  if (look.graded === null) return "no wording of a grade";
  if (look.inspectorate === null && look.inspected === null && look.asked === null) return "nobody inspects or is inspected";
  return context === undefined ? "no framework" : "no finding";
}

function candidate(reading: Reading, { id, title, round, bodyKind }: Framework, { signs, ruledOut, ruledOutBy }: Weighed): Candidate {
  const evidence = signs
    .map(({ sign, points, places }) => ({ sign, points, quotes: places.map((place) => quoteOf(reading, place)) }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const points = evidence.reduce((sum, one) => sum + one.points, 0);
  return {
    framework: { id, title, round, bodyKind },
    points,
    evidence,
    ruledOut,
    ruledOutBy: ruledOutBy ? quoteOf(reading, ruledOutBy) : null,
  };
}

/** Equal points stay in the order in which frameworks are listed, as the first of them is chosen. */
const byPoints = (a: Candidate, b: Candidate): number => Number(a.ruledOut !== null) - Number(b.ruledOut !== null) || b.points - a.points;

function countsOf(report: Report): readonly Count[] {
  const counts = new Map<string, Count>();
  for (const { recogniser, form } of findingsOf(report)) {
    const key = `${recogniser} ${form}`;
    counts.set(key, { recogniser, form, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

function linesOf(reading: Reading, spans: readonly Span[]): Lines {
  const kinds = new Map<string, Quote>();
  for (const span of spans) {
    const quote = quoteOf(reading, span);
    const key = quote.words.replace(/\d+/g, "0"); // all page numbers are one kind
    if (!kinds.has(key)) kinds.set(key, quote);
  }
  return { count: spans.length, kinds: [...kinds.values()] };
}
