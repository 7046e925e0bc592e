import fc from "fast-check";

/** An edit as a share of the text's length at which it begins, how many characters it takes away, and what it puts there. */
export interface AnyEdit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/**
 * So many edits, as people and programs make them: something put in, a letter or a whole stretch of such things, a few characters or many taken out.
 */
export const someEdits = (put: fc.Arbitrary<string>, count: number): fc.Arbitrary<readonly AnyEdit[]> =>
  fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 4, arbitrary: fc.nat(12) },
        { weight: 1, arbitrary: fc.nat(800) },
      ),
      text: fc.oneof(
        { weight: 2, arbitrary: fc.constant("") },
        { weight: 4, arbitrary: put },
        { weight: 1, arbitrary: fc.array(put, { maxLength: 12 }).map((parts) => parts.join("")) },
      ),
    }),
    { minLength: count, maxLength: count, size: "max" },
  );

/** The text after an edit; it may begin or end inside a character or between CR and LF. */
export function edited(text: string, { at, length, text: put }: AnyEdit): string {
  const from = Math.round(at * text.length);
  return text.slice(0, from) + put + text.slice(from + length);
}
