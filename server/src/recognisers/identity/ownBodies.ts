import type { Reading } from "../../text/reading.ts";
import type { Language } from "../language.ts";
import type { Body } from "./bodies.ts";

/** Patterns for names are looked for in so many characters of a text: a report names its body there. */
const HEAD = 20_000;

/** The bodies that a reader has named, or has given a pattern for, each as often as the text names it, with the token of the place. */
export function ownBodies(reading: Reading, { own }: Pick<Language, "own">): readonly { readonly body: Body; readonly at: number }[] {
  const named = own.bodies.firstWords().flatMap((word) =>
    [...reading.places(word)].flatMap((at) => {
      const match = own.bodies.at(reading, at, Math.min(reading.tokens.count, at + 24));
      return match !== undefined && isCapital(reading, at) ? [{ body: match.value, at }] : [];
    }),
  );
  const head = own.bodyNames.length === 0 ? "" : reading.text.slice(0, HEAD);
  // where a pattern's name stands is not known; one that has a pattern counts as in the title
  const matched = own.bodyNames.flatMap(({ kind, find }) => find(head).map((name) => ({ body: { kind, name }, at: 0 })));
  return [...named, ...matched];
}

/** Whether the text names an inspectorate or a body of the reader's own. */
export const namesOwn = (reading: Reading, { own }: Pick<Language, "own">): boolean =>
  own.all.firstWords().some((word) => reading.places(word).some((at) => own.all.at(reading, at, reading.tokens.count) !== undefined)) ||
  own.bodyNames.some(({ find }) => find(reading.text.slice(0, HEAD)).length > 0);

const isCapital = ({ text, tokens }: Reading, at: number): boolean => /[\p{Lu}\d]/u.test(text.charAt(tokens.start[at]!));
