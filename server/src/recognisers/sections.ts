import type { Section } from "../model/section.ts";
import type { Span } from "../model/span.ts";
import { type Context, named, spanOf } from "./context.ts";

/** A section whose end is not known yet. */
interface Open extends Omit<Section, "end" | "children"> {
  end: number;
  readonly children: Section[];
}

const RANK = { pillar: 0, question: 1, heading: 2, box: 2 } as const;

/** The report's order as a tree: pillar, question, then named headings and boxes of findings side by side. */
export function sections({ reading, structure }: Context): readonly Section[] {
  const { blocks } = reading;
  const roots: Section[] = [];
  const open: Open[] = [];
  const last = blocks.at(-1);
  const endOfText = last === undefined ? 0 : reading.tokens.end[last.to - 1]!;

  const closeDownTo = (rank: number, end: number): void => {
    while (open.length > 0 && RANK[open.at(-1)!.level] >= rank) {
      const section = open.pop()!;
      section.end = end;
      (open.at(-1)?.children ?? roots).push(section);
    }
  };
  const begin = (
    level: Section["level"],
    title: Span,
    subject: { readonly subjectId: string | null; readonly subject: string | null },
    previousEnd: number,
  ): void => {
    closeDownTo(RANK[level], previousEnd);
    open.push({ level, start: title.start, end: title.end, title, ...subject, children: [] });
  };

  /** Text stands below it, and no box directly above: there it is the title of the finding in the box. */
  const opensSection = (index: number): boolean =>
    structure.roles[index + 1]?.kind === "body" &&
    blocks[index + 1]!.kind !== "contents" &&
    structure.roles[index - 1]?.kind !== "findings";

  for (const index of structure.landmarks) {
    const role = structure.roles[index]!;
    const block = blocks[index]!;
    const previousEnd = index > 0 ? reading.tokens.end[blocks[index - 1]!.to - 1]! : 0;
    if (role.kind === "subject") {
      const { subject } = role;
      // a pillar's page repeats its name and then asks its question
      const again = subject.level === "pillar" && open.length > 0 && open[0]!.subjectId === subject.id && open.length === 1;
      if (!again)
        begin(
          subject.level === "question" ? "question" : "pillar",
          spanOf(reading, block.from, role.line.nameTo),
          named(subject),
          previousEnd,
        );
    } else if (role.kind === "findings") {
      begin("box", spanOf(reading, block.from, block.to), named(structure.subjectOf[index]), previousEnd);
    } else if (role.kind === "heading" && opensSection(index)) {
      if (structure.subjectOf[index] === undefined) closeDownTo(0, previousEnd); // back matter stands under no pillar
      begin("heading", spanOf(reading, block.from, block.to), named(structure.subjectOf[index]), previousEnd);
    }
  }
  closeDownTo(0, endOfText);
  return roots;
}
