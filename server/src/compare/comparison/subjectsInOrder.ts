import type { Framework, Subject } from "../../model/framework.ts";
import type { Statement } from "./subjectStatements.ts";

type Stated = ReadonlyMap<string, readonly (readonly Statement[])[]>;

/**
 * All subjects of frameworks that follow each other: in the order of the newest; one that only older ones have comes last of its pillar, or
 * last of all; those that no framework has stand at the end, under the name that the texts give.
 */
export function subjectsInOrder(oldestFirst: readonly Framework[], stated: Stated): readonly Subject[] {
  const ordered: Subject[] = [];
  for (const { subjects } of oldestFirst.toReversed()) {
    for (const subject of subjects) {
      if (ordered.some(({ id }) => id === subject.id)) continue;
      const last = ordered.findLastIndex(({ id, pillar }) => pillar !== undefined && (pillar === subject.pillar || id === subject.pillar));
      const isOfNewest = subjects === oldestFirst.at(-1)?.subjects;
      ordered.splice(isOfNewest || last < 0 ? ordered.length : last + 1, 0, subject);
    }
  }
  for (const [id, cells] of stated) {
    if (ordered.some((subject) => subject.id === id)) continue;
    const name = cells.flat().find(({ subject }) => subject !== null)?.subject ?? id;
    ordered.push({ id, level: "question", name, aliases: [] });
  }
  return ordered;
}
