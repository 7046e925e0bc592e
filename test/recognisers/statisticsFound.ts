import { expect } from "vitest";
import type { Statistic } from "../../server/src/model/statistic.ts";
import { createStatistics } from "../../server/src/recognisers/statistics/statistics.ts";
import { read } from "../../server/src/text/reading.ts";
import { finish } from "../../server/src/text/steps.ts";
import { createVocabulary } from "../../server/src/text/vocabulary.ts";

const vocabulary = createVocabulary();
const statistics = createStatistics(vocabulary);

/** Kind, value and, where it matters, the unit and the percentage that a figure must have. */
export type Expected = readonly [kind: Statistic["kind"], value: Statistic["value"], unit?: string | null, percent?: number];

/** The figures of a text. */
export const figuresOf = (text: string): readonly Statistic[] => finish(statistics(read(text, vocabulary)));

/** Holds the figures of a text, whose words are marked ⟦so⟧, against what is expected of them; nothing else may be found. */
export function expectFigures(marked: string, ...expected: readonly Expected[]): void {
  const text = marked.replace(/[⟦⟧]/g, "");
  const found = figuresOf(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, words]) => words));
  expect(found.map(({ kind, value }) => [kind, value])).toEqual(expected.map(([kind, value]) => [kind, value]));
  expected.forEach(([, , unit, percent], index) => {
    if (unit !== undefined) expect(found[index]!.unit).toBe(unit);
    if (percent !== undefined) expect(found[index]!.percent).toBe(percent);
  });
}
