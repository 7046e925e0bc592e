import { describe, expect, test } from "vitest";
import { frameworks } from "../server/src/frameworks/index.ts";
import type { Grading, State } from "../server/src/model/grading.ts";
import { parseReport } from "../server/src/parse.ts";
import type { FormExample } from "./examples/example.ts";
import { forms } from "./examples/forms.ts";
import { frameworkExamples } from "./examples/frameworks.ts";
import { states, traps } from "./examples/traps.ts";
import { readMarks } from "./support/fixture.ts";

/** One finding, so that every example is part of a report, whether it holds a grade or not. */
const REST = "\n\nArea for improvement\n\nThe service should check its stores.\n";

/** A grading or state as the table has it: "Efficiency: good, earlier, 2019 (heading)". */
function inWords(one: Grading | State): string {
  const subject = one.subject ?? "No single subject";
  if (one.kind === "state") return `${subject}: ${one.state} (state)`;
  const { grade, count, score, prior, inspection, form } = one;
  const words = [
    grade,
    ...(count === undefined ? [] : [count === 1 ? "once" : `${count} times`]),
    ...(score === undefined ? [] : [score.join(" out of ")]),
    ...(prior ? ["earlier"] : []),
    ...(prior && inspection !== null ? [inspection] : []),
  ];
  return `${subject}: ${words.join(", ")} (${form})`;
}

interface Recognised {
  readonly frameworkId: string | null;
  readonly found: readonly string[];
  /** Where the marks stand, and where what was found stands. */
  readonly marked: readonly string[];
  readonly words: readonly string[];
}

/** What is recognised in an example after its opening. */
function recognisedIn(opening: string, marked: string): Recognised {
  const { text, spans } = readMarks(opening + marked);
  const { gradings, states, identity } = parseReport(text);
  const found = [...gradings, ...states].sort((a, b) => a.start - b.start || a.end - b.end);
  const at = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start} ${text.slice(start, end)}`;
  return {
    found: found.map(inWords),
    words: [...new Set(found.map(at))],
    marked: spans.map(at),
    frameworkId: identity?.frameworkId ?? null,
  };
}

describe("each framework's example is recognised as docs/recognition.md says", () => {
  test.each(frameworks.map(({ id }) => id))("%s", (id) => {
    const example = frameworkExamples[id];
    if (example === undefined) throw new Error(`The framework ${id} has no example in test/examples/frameworks.ts.`);
    const { frameworkId, found, marked, words } = recognisedIn(example.opening, example.text + REST);
    expect({ frameworkId, found, words }).toEqual({ frameworkId: id, found: example.found, words: marked });
  });
});

const all = [...forms, ...states, ...traps];
const resultOf = ({ framework, opening, text }: FormExample): Recognised =>
  opening === undefined ? recognisedIn(frameworkExamples[framework]!.opening, text + REST) : recognisedIn(opening, text);

describe("each way to state a grade is recognised as docs/recognition.md says", () => {
  test.each(all.filter(({ pending }) => !pending))("$id: $name", (example) => {
    const { found, marked, words } = resultOf(example);
    expect({ found, words }).toEqual({ found: example.found, words: marked });
  });

  test.each(all.filter(({ pending }) => pending))("$id is pending: once it comes out, take the mark away", (example) => {
    expect(resultOf(example).found).not.toEqual(example.found);
  });
});
