import type { Grading } from "../../model/grading.ts";
import type { Steps } from "../../text/steps.ts";
import type { Context } from "../context.ts";
import { type Form, type Found, type Mention, mentionsOf, toGrading } from "./claims.ts";
import { counts } from "./counts.ts";
import { governed, implied } from "./governed.ts";
import { headlines } from "./headlines.ts";
import { lines } from "./lines.ts";
import { overall } from "./overall.ts";
import { prose } from "./prose.ts";
import { scores } from "./scores.ts";
import { tables } from "./tables.ts";
import { transitions } from "./transitions.ts";
import { wrappedTables } from "./wrappedTables.ts";

/** Ways that are found by the report's order: they see the whole document. */
const byOrder: readonly Form[] = [wrappedTables, tables, lines, implied, scores];
/** Ways that are found at grade words, surest first: a grade word that one has claimed is left alone by those after it. */
const byWords: readonly Form[] = [transitions, prose, governed, headlines, counts, overall];
/** So many grade words go through all the ways together: what is read once is then still at hand. */
const BATCH = 200;
/** So many gradings are made in one step. */
const MOST_MADE = 4_000;

/** All gradings of the text, in order and in steps. */
export function* gradings(context: Context): Steps<readonly Grading[]> {
  const found: Found[] = [];
  for (const form of byOrder) {
    yield;
    const claimed = new Set(found.map(({ grade }) => grade.from));
    for (const one of traced(context, form, form.find(context, []))) if (!claimed.has(one.grade.from)) found.push(one);
  }
  yield;
  const left = unclaimed(yield* mentionsOf(context), found);
  for (let from = 0; from < left.length; ) {
    yield;
    const to = endOfBatch(left, from);
    found.push(...atWords(context, left.slice(from, to)));
    from = to;
  }
  yield;
  const all: Grading[] = [];
  for (const one of found) {
    if (all.length % MOST_MADE === MOST_MADE - 1) yield;
    all.push(toGrading(context, one));
  }
  yield;
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}

function atWords(context: Context, mentions: readonly Mention[]): readonly Found[] {
  const found: Found[] = [];
  let left = mentions;
  for (const form of byWords) {
    const here = traced(context, form, form.find(context, form.plurals ? left : left.filter(({ plural }) => !plural)));
    left = unclaimed(left, here);
    found.push(...here);
  }
  return found;
}

function traced({ trace }: Context, { name }: Form, found: readonly Found[]): readonly Found[] {
  if (trace !== undefined) for (const { grade } of found) trace.claimed(grade.from, name);
  return found;
}

function unclaimed(mentions: readonly Mention[], found: readonly Found[]): readonly Mention[] {
  if (found.length === 0) return mentions;
  const claimed = new Set(found.map(({ grade }) => grade.from));
  return mentions.filter(({ from }) => !claimed.has(from));
}

/** A sentence is never cut in two. */
function endOfBatch(mentions: readonly Mention[], from: number): number {
  let to = Math.min(from + BATCH, mentions.length);
  while (to < mentions.length && mentions[to]!.sentence === mentions[to - 1]!.sentence) to++;
  return to;
}
