import * as l10n from "@vscode/l10n";
import { lineAt } from "../compare/lineAt.ts";
import { within } from "../compare/within.ts";
import { frameworkById, frameworksOf } from "../frameworks/index.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Framework } from "../model/framework.ts";
import type { Span } from "../model/span.ts";
import { gradeName, numberWord } from "../wording/grades.ts";
import { exampleReport } from "./example.ts";
import { matchesInOrder } from "./matchesInOrder.ts";
import type { Finding, Rule } from "./rule.ts";

/** A number of areas is held against the names that follow it. */
export const namesFewer: Rule = {
  code: "names-fewer",
  title: "A number of areas is followed by fewer names",
  level: "information",
  why: "Where a text speaks of three areas and names two, or a name has come apart on the way, a reader cannot tell which area is meant.",
  example: {
    fires: exampleReport("2021/22", "The service requires improvement in three areas – effectiveness and people."),
    silent: exampleReport("2021/22", "The service requires improvement in three areas – effectiveness, efficiency and people."),
  },
  check: ({ document }) => {
    const framework = frameworkById(document.summary.identity.frameworkId, frameworksOf(document.report));
    if (!framework) return [];
    const claims = matchesInOrder(document.text, [NUMBERED]);
    const canonical = claims.length > 0 ? namesOf(framework) : NO_NAMES;
    return claims.flatMap(({ start, end, groups: [, , number = "", list = ""] }): readonly Finding[] => {
      const said = NUMBERS.indexOf(number.toLowerCase()) + 2;
      const names = namesIn(document, canonical, { start: end - list.length, end });
      if (!names || names.known >= said || !isListOfNames(names)) return [];
      const areas = capital(numberWord(said));
      const line = lineAt(document.report, start);
      const told =
        names.known === 1
          ? l10n.t("{0} areas are announced (line {1}), one is named", areas, line)
          : l10n.t("{0} areas are announced (line {1}), {2} are named", areas, line, numberWord(names.known));
      return [
        {
          start,
          end,
          message: names.garbled.length > 0 ? l10n.t("{0}; “{1}” is no name.", told, names.garbled[0] ?? "") : `${told}.`,
        },
      ];
    });
  },
};

const capital = gradeName;
const NUMBERS = "two three four five six seven eight nine ten eleven".split(" ");
/** "three key areas – effectiveness, efficiency and people" */
const NUMBERED =
  /[–—:-](?<=\b(?<from>(two|three|four|five|six|seven|eight|nine|ten|eleven)\s+(?:(?:key|main|core|graded|different)\s+)?(?:areas|categories|pillars|questions|measures|aspects)\s*(?:[–—:]|\s-)))[ \t]*([^\s.!?:–—][^.!?:–—\n]{0,300})/dgi;

interface Names {
  readonly known: number;
  /** What is too short to be a name. */
  readonly garbled: readonly string[];
}

const isListOfNames = ({ known, garbled }: Names): boolean => known + garbled.length > 1 && garbled.length <= known;

/** The names of subjects in a list; undefined where it has anything else. */
function namesIn({ text, report }: ReportDocument, names: ReadonlyMap<string, string>, { start, end }: Span): Names | undefined {
  const found = new Set<string>();
  const parts: string[] = [];
  let from = start;
  for (const mention of within(report.mentions, { start, end })) {
    if (mention.end > end) break;
    found.add(mention.subjectId);
    parts.push(text.slice(from, mention.start));
    from = mention.end;
  }
  parts.push(text.slice(from, end));
  const garbled: string[] = [];
  for (const item of parts.join(",").split(/[,;&]|\band\b/i)) {
    const words = bare(item);
    if (words === "") continue;
    const id = names.get(words);
    if (id !== undefined) found.add(id);
    else if (/^\p{L}{1,2}$/u.test(words) && !SHORT.test(words)) garbled.push(item.trim());
    else return undefined;
  }
  return { known: found.size, garbled };
}

/** Ids of subjects by all their names, bare. */
const namesOf = ({ subjects }: Framework): ReadonlyMap<string, string> =>
  new Map(
    subjects.flatMap(({ id, name, aliases, shortNames = [] }) => [name, ...aliases, ...shortNames].map((one) => [bare(one), id] as const)),
  );

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** Short names that are whole. */
const SHORT = /^(?:hr|it|pr)$/;

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\b(?:its|the|their|both|management)\b|[^\p{L}\s]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
