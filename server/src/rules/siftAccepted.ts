import type { FingerprintedProblem } from "./fingerprint.ts";

/** What a reader has accepted is known by its rule and its fingerprint. */
export interface Accepted {
  readonly rule: string;
  readonly fingerprint: string;
}

/** What of a document's contradictions was accepted, and what was accepted and is not there any more. */
export interface Sifted<Entry extends Accepted> {
  readonly open: readonly FingerprintedProblem[];
  readonly accepted: readonly { readonly problem: FingerprintedProblem; readonly entry: Entry }[];
  readonly gone: readonly Entry[];
}

/** Sifts the contradictions of one document by the entries on that document. */
export function siftAccepted<Entry extends Accepted>(problems: readonly FingerprintedProblem[], entries: readonly Entry[]): Sifted<Entry> {
  const entryOf = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const sifted = problems.map((problem) => ({ problem, entry: entryOf.get(keyOf({ ...problem, rule: problem.code })) }));
  const there = new Set(sifted.map(({ entry }) => entry && keyOf(entry)));
  return {
    open: sifted.filter(({ entry }) => !entry).map(({ problem }) => problem),
    accepted: sifted.flatMap(({ problem, entry }) => (entry ? [{ problem, entry }] : [])),
    gone: entries.filter((entry) => !there.has(keyOf(entry))),
  };
}

const keyOf = ({ rule, fingerprint }: Accepted): string => `${rule} ${fingerprint}`;
