import type { Additions, SubjectNames } from "../model/additions.ts";
import type { Framework } from "../model/framework.ts";

/**
 * The frameworks with what a reader adds: own ones first, so that they win where two fit a text equally well, and in place of a known
 * one of the same id; further names for subjects. The list itself where nothing is added.
 */
export function withAdditions(known: readonly Framework[], additions: Pick<Additions, "frameworks" | "aliases">): readonly Framework[] {
  if (additions.frameworks.length + additions.aliases.length === 0) return known;
  const own = [...additions.frameworks].sort((a, b) => (a.published.from < b.published.from ? -1 : 1));
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...known.filter(({ id }) => !ids.has(id))].map((framework) => renamed(framework, additions.aliases));
}

function renamed(framework: Framework, aliases: readonly SubjectNames[]): Framework {
  const here = aliases.filter(({ framework: id }) => id === framework.id || id === framework.programme);
  if (here.length === 0) return framework;
  const subjects = framework.subjects.map((subject) => {
    const names = here.filter(({ subjectId }) => subjectId === subject.id).flatMap((one) => one.names);
    return names.length === 0 ? subject : { ...subject, aliases: [...subject.aliases, ...names] };
  });
  return { ...framework, subjects };
}
