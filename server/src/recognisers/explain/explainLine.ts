import type { LeftNumber, LeftWord, LineExplanation, LineFinding, LinePart } from "../../model/explanation.ts";
import type { Report } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { plain, type Reading } from "../../text/reading.ts";
import { Kind } from "../../text/tokens.ts";
import { type Context, spanOf } from "../context.ts";
import { findingsOf } from "./findingsOf.ts";
import type { Notes } from "./notes.ts";
import { quoteOf, shortened } from "./quotes.ts";

interface Told {
  readonly reading: Reading;
  readonly report: Report;
  readonly context?: Context;
  readonly notes: Notes;
}

/** How a 1-based line was read, what was found on it, and why its other grade words and numbers were left. */
export function explainLine(told: Told, line: number): LineExplanation {
  const { reading } = told;
  const { lineStarts, text, furniture } = reading;
  const start = lineStarts[line - 1] ?? text.length;
  const here: Span = { start, end: line < 1 ? start : (lineStarts[line] ?? text.length) };
  const [from, to] = tokensIn(reading, here);
  return {
    line,
    parts: partsOf(told, from, to),
    furniture: furniture.filter((span) => touches(span, here)).map((span) => quoteOf(reading, span).words),
    findings: findingsOn(told, here),
    left: leftOn(told, from, to),
    numbers: numbersOn(told, from, to),
  };
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The tokens that stand on the line, without page furniture. */
function tokensIn({ tokens }: Reading, { start, end }: Span): readonly [number, number] {
  let from = 0;
  while (from < tokens.count && tokens.end[from]! <= start) from++;
  let to = from;
  while (to < tokens.count && tokens.start[to]! < end) to++;
  return [from, to];
}

function partsOf({ reading, context }: Told, from: number, to: number): readonly LinePart[] {
  return reading.blocks.flatMap((block, index) => {
    if (block.to <= from || block.from >= to) return [];
    return [
      {
        words: shortened(plain(reading, Math.max(from, block.from), Math.min(to, block.to))),
        block: block.kind,
        role: context?.structure.roles[index]?.kind ?? null,
        subject: context?.structure.subjectOf[index]?.name ?? null,
      },
    ];
  });
}

function findingsOn({ reading, report, notes }: Told, here: Span): readonly LineFinding[] {
  return findingsOf(report)
    .filter(({ span }) => touches(span, here))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map(({ span, ...finding }) => {
      const grade = finding.recogniser === "gradings" ? tokenAt(reading, span.start) : -1;
      const earlier = finding.prior ? notes.earlierWords.get(grade) : undefined;
      return {
        ...finding,
        words: quoteOf(reading, span).words,
        way: notes.ways.get(grade) ?? null,
        priorBecause: earlier && earlier.to > earlier.from ? plain(reading, earlier.from, earlier.to) : null,
      };
    });
}

function tokenAt({ tokens }: Reading, offset: number): number {
  let at = 0;
  while (at < tokens.count && tokens.start[at]! < offset) at++;
  return at;
}

/** Grade words that no way has claimed, and that are no part of a grading that another word began. */
function leftOn({ reading, context, notes, report }: Told, from: number, to: number): readonly LeftWord[] {
  if (context === undefined) return [];
  const left: LeftWord[] = [];
  for (let at = from; at < to; at++) {
    const isWord = reading.tokens.kind[at] === Kind.word && !context.language.vocabulary.isArticle(reading.tokens.word[at]!);
    const match = isWord ? context.language.grades.at(reading, at, reading.tokens.count) : undefined;
    if (match === undefined) continue;
    const span = spanOf(reading, at, match.to);
    const note = notes.leftWords.get(at);
    if (note !== undefined && !notes.ways.has(at) && !report.gradings.some((grading) => touches(grading, span))) {
      const because = note.because < 0 ? null : aroundOf(reading, note.because, note.reason === "name goes on");
      left.push({ words: plain(reading, at, match.to), reason: note.reason, because });
    }
    at = match.to - 1;
  }
  return left;
}

/** The word that decided; where a name goes on, with the word before it. */
const aroundOf = (reading: Reading, at: number, goesOn: boolean): string => plain(reading, goesOn && at > 0 ? at - 1 : at, at + 1);

/** Numbers in digits, and those in words that are something else than a number of nothing. */
function numbersOn({ reading, notes, report }: Told, from: number, to: number): readonly LeftNumber[] {
  const numbers: LeftNumber[] = [];
  for (let at = from; at < to; at++) {
    const reason = notes.numbers.get(at);
    if (reason === undefined || (reading.tokens.kind[at] !== Kind.number && reason === "nothing counted")) continue;
    const span = spanOf(reading, at, at + 1);
    if (report.statistics.some((one) => touches(one, span)) || report.gradings.some((one) => touches(one, span))) continue;
    numbers.push({ words: plain(reading, at, at + 1), reason });
  }
  return numbers;
}
