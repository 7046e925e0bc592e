import { subjectAt } from "../compare/subjectAt.ts";
import { wordsOf } from "../compare/wordsOf.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Problem } from "../model/problem.ts";
import { finish, type Steps } from "../text/steps.ts";

/** A problem, and what tells it from all others of its rule in its document. */
export type FingerprintedProblem = Problem & { readonly fingerprint: string };

/**
 * Gives each problem of a document its fingerprint. It is made of the question, the problem's own words and those of its related places, so
 * it stays the same when text comes or goes elsewhere, and is another one when what contradicts what has changed. Problems that are alike
 * in all of this are numbered in the order of the text. `others` are the documents in which related places may be.
 */
export const fingerprinted = (
  document: ReportDocument,
  others: readonly ReportDocument[],
  problems: readonly Problem[],
): readonly FingerprintedProblem[] => finish(fingerprintedInSteps(document, others, problems));

/** Problems whose fingerprints are made in one step. */
const STRETCH = 50;

/** `fingerprinted`, in steps. */
export function* fingerprintedInSteps(
  document: ReportDocument,
  others: readonly ReportDocument[],
  problems: readonly Problem[],
): Steps<readonly FingerprintedProblem[]> {
  const documents = new Map([document, ...others].map((one) => [one.uri, one]));
  const subject = subjectAt(document.report);
  const times = new Map<string, number>();
  const found: FingerprintedProblem[] = [];
  for (const problem of problems) {
    if (found.length % STRETCH === 0) yield;
    const beside = problem.related.flatMap((place) => {
      const other = documents.get(place.uri);
      return other ? [plain(wordsOf(other, place))] : [];
    });
    // the same words in one more place are no other contradiction
    const parts = [subject(problem.start).subjectId, plain(wordsOf(document, problem)), ...[...new Set(beside)].sort()];
    const print = hash(JSON.stringify(parts));
    const key = `${problem.code} ${print}`;
    const number = (times.get(key) ?? 0) + 1;
    times.set(key, number);
    found.push({ ...problem, fingerprint: number === 1 ? print : `${print}-${number}` });
  }
  return found;
}

/** Words alone: whatever case, marks and kinds of space a text has them in. */
const plain = (words: string): string =>
  words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Sixteen hexadecimal digits; no secret, only short. Two passes of FNV-1a with different primes. */
function hash(text: string): string {
  const half = (prime: number): string => {
    let value = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), prime);
    return (value >>> 0).toString(16).padStart(8, "0");
  };
  return half(0x01000193) + half(0x85ebca6b);
}
