import { lineAt } from "../compare/lineAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Section } from "../model/section.ts";
import type { Span } from "../model/span.ts";

/** Whole lines that can be folded away under the first of them; 1-based, both inclusive, always at least two. */
export interface Fold {
  readonly from: number;
  readonly to: number;
  readonly kind: "section" | "furniture";
}

/**
 * Each section under its heading, and each run of lines that hold nothing but page furniture; nested or apart, never across each other, in
 * the order of the text. With a limit, those that lie deepest are left out first.
 */
export function foldingRanges(document: ReportDocument, limit = Number.POSITIVE_INFINITY): readonly Fold[] {
  const all = nested([...sectionFolds(document.report.sections, document, document.report.length + 1, 0), ...furnitureFolds(document)]);
  const kept = all.length > limit ? all.toSorted((a, b) => a.depth - b.depth).slice(0, Math.max(limit, 0)) : all;
  return kept.toSorted((a, b) => a.from - b.from).map(({ from, to, kind }) => ({ from, to, kind }));
}

/** A fold, and how many others it lies in; page furniture counts as deepest. */
interface Deep extends Fold {
  readonly depth: number;
}

/** A section ends on its own last line, or before the line on which the next one begins. */
function sectionFolds(sections: readonly Section[], document: ReportDocument, until: number, depth: number): readonly Deep[] {
  const { report } = document;
  return sections.flatMap((section, i) => {
    const next = sections[i + 1]?.start ?? until;
    const from = lineAt(report, section.start);
    const last = lineAt(report, section.end - 1);
    const to = next <= report.length && lineAt(report, next) <= last ? lineAt(report, next) - 1 : last;
    return [{ from, to, kind: "section" as const, depth }, ...sectionFolds(section.children, document, next, depth + 1)];
  });
}

/** Runs of at least two lines of page furniture, with the blank lines between them; a line that holds other words too belongs to none. */
function furnitureFolds({ text, report }: ReportDocument): readonly Deep[] {
  return runsOf(text, report.furniture).flatMap((run) => {
    const lines = run.flatMap(({ start, end }) => [lineAt(report, start), lineAt(report, end - 1)]);
    const [first, last] = [lines[0]!, lines.at(-1)!];
    const isShared = {
      first: text.slice(report.lineStarts[first - 1], run[0]!.start).trim() !== "",
      last: text.slice(run.at(-1)!.end, report.lineStarts[last] ?? text.length).trim() !== "",
    };
    const own = lines.filter((line) => !(isShared.first && line === first) && !(isShared.last && line === last));
    return own.length > 0 ? [{ from: own[0]!, to: own.at(-1)!, kind: "furniture" as const, depth: Number.MAX_SAFE_INTEGER }] : [];
  });
}

/** Spans between which there is only white space, together. */
function runsOf(text: string, spans: readonly Span[]): readonly (readonly Span[])[] {
  const runs: Span[][] = [];
  for (const span of spans) {
    const run = runs.at(-1);
    if (run && text.slice(run.at(-1)!.end, span.start).trim() === "") run.push(span);
    else runs.push([span]);
  }
  return runs;
}

/** Those that an editor can show: of more than one line, only one beginning on a line, and none that ends inside one and begins outside it. */
function nested(folds: readonly Deep[]): readonly Deep[] {
  const around: Deep[] = [];
  const kept: Deep[] = [];
  for (const fold of folds.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    while (around.length > 0 && around.at(-1)!.to < fold.from) around.pop();
    const outer = around.at(-1);
    if (outer && (outer.from === fold.from || outer.to < fold.to)) continue;
    around.push(fold);
    kept.push(fold);
  }
  return kept;
}
