import type { Grading } from "../../model/grading.ts";
import type { Context } from "../context.ts";
import { type Form, type Found, type Mention, mentionsOf, toGrading } from "./claims.ts";
import { counts } from "./counts.ts";
import { governed } from "./governed.ts";
import { headlines } from "./headlines.ts";
import { lines } from "./lines.ts";
import { overall } from "./overall.ts";
import { prose } from "./prose.ts";
import { scores } from "./scores.ts";
import { tables } from "./tables.ts";
import { transitions } from "./transitions.ts";

/** The ways to state a grade, surest first: a grade word that one has claimed is left alone by those after it. */
const forms: readonly Form[] = [tables, lines, transitions, prose, governed, headlines, counts, overall, scores];

/** All gradings of the text, in order. */
export function gradings(context: Context): readonly Grading[] {
  let left: readonly Mention[] = mentionsOf(context);
  const found: Found[] = [];
  for (const form of forms) {
    const here = form.find(context, form.plurals ? left : left.filter(({ plural }) => !plural));
    if (here.length === 0) continue;
    const claimed = new Set(here.map(({ grade }) => grade.from));
    left = left.filter(({ from }) => !claimed.has(from));
    found.push(...here);
  }
  return found.map((one) => toGrading(context, one)).sort((a, b) => a.start - b.start || a.end - b.end);
}
