import type { Improvement, ImprovementKind } from "../model/improvement.ts";
import type { Block } from "../text/blocks.ts";
import { dateIn } from "../text/dates.ts";
import { type Context, named, spanOf, wordAt } from "./context.ts";
import type { FindingHeading } from "./language.ts";
import { textOf } from "./structure.ts";

/** Areas for improvement, causes of concern, recommendations and practice: what stands under their headings. */
export function improvements(context: Context): readonly Improvement[] {
  const { reading, structure, framework } = context;
  const found: Improvement[] = [];
  for (const index of structure.landmarks) {
    const role = structure.roles[index]!;
    if (role.kind !== "findings") continue;
    const box = reading.blocks[index]!;
    const heading = spanOf(reading, box.from, box.to);
    const { kind, accelerated, overall } = role.heading;
    const subject = named(overall || framework.listsFindingsOnce ? undefined : structure.subjectOf[index]);
    for (const { block, due } of under(context, index, role.heading)) {
      found.push({ kind, ...spanOf(reading, block.from, block.to), ...subject, due, accelerated, heading });
    }
  }
  return found;
}

interface Finding {
  readonly block: Block;
  readonly due: string | null;
}

/** "By 30 September 2022, the force should:" */
const LEAD_IN = /(?:should|must|needs? to)(?: immediately)?:$/i;
/** A demand in a paragraph of its own. */
const DEMAND =
  /^(?:By [^,]{4,30}, )?(?:the|it|all|leaders|managers|[A-Z][\w-]+(?: [A-Z][\w-]+){0,5}) [^.]{0,80}?\b(?:should|must|needs? to)\b/i;

/** Titles of practice, and demands without a full stop; what else is a heading begins the next part of the report. */
const mayLookLikeHeading = (kind: ImprovementKind, text: string): boolean => DEMAND.test(text) || !MUST_DEMAND.has(kind);

const MUST_DEMAND: ReadonlySet<ImprovementKind> = new Set(["area-for-improvement", "priority-action", "recommendation"]);

/** The bullets below the heading, or the paragraph where there are none; a plural heading may have several paragraphs. */
function under({ reading, structure }: Context, heading: number, { kind }: FindingHeading): readonly Finding[] {
  const found: Finding[] = [];
  const several = /s\W*$/i.test(wordAt(reading, reading.blocks[heading]!.from)) || /s\W*$/i.test(textOf(reading, reading.blocks[heading]!));
  let due: string | null = null;
  for (let index = heading + 1; index < reading.blocks.length; index++) {
    const block = reading.blocks[index]!;
    const role = structure.roles[index]!;
    if (block.kind === "row" || block.kind === "contents") break;
    const text = textOf(reading, block);
    // a heading between the box's own and its list: "Areas for improvement", "Quality of practice", "17. …"
    if (role.kind === "heading" && found.length === 0 && reading.blocks[index + 1]?.kind === "item") continue;
    if (role.kind === "heading" ? found.length > 0 || !mayLookLikeHeading(kind, text) : role.kind !== "body") break;
    if (!/\p{L}/u.test(text)) continue; // "1." alone, its words in the next block
    if (block.kind === "item") {
      found.push({ block, due });
      continue;
    }
    if (found.length > 0 && reading.blocks[index - 1]!.kind === "item" && !(LEAD_IN.test(text) && kind === "recommendation")) break;
    if (LEAD_IN.test(text)) {
      due = /^By /.test(text) ? dateIn(text) : null;
      continue;
    }
    const first = found.length === 0;
    if (!first && !(several && DEMAND.test(text))) break;
    found.push({ block, due: /^By /.test(text) ? dateIn(text.slice(0, 60)) : due });
  }
  return found;
}
