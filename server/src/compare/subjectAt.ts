import type { Report } from "../model/report.ts";
import type { Section } from "../model/section.ts";
import { firstIndex } from "../text/firstIndex.ts";

/** What a place in a report is about: a question or pillar, or nulls where it stands under none. */
export type SubjectThere = Pick<Section, "subjectId" | "subject">;

const NONE: SubjectThere = { subjectId: null, subject: null };

/** Says for any offset (UTF-16) of a report under which question or pillar it stands: the innermost section that is about one. */
export function subjectAt({ sections }: Pick<Report, "sections">): (offset: number) => SubjectThere {
  let known: readonly Change[] | undefined; // most who might ask never do
  return (offset) => {
    known ??= addChanges([], sections, NONE);
    const changes = known;
    return changes[firstIndex(changes.length, (at) => changes[at]!.from > offset) - 1]?.there ?? NONE;
  };
}

interface Change {
  readonly from: number;
  readonly there: SubjectThere;
}

/** Adds to a list where the subject changes, in the order of the text, and gives the list. */
function addChanges(changes: Change[], sections: readonly Section[], outside: SubjectThere): readonly Change[] {
  for (const { start, end, subjectId, subject, children } of sections) {
    const there = subjectId === null ? outside : { subjectId, subject };
    changes.push({ from: start, there });
    addChanges(changes, children, there);
    changes.push({ from: end, there: outside });
  }
  return changes;
}
