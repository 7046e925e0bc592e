import { frameworkById, frameworksOf } from "../../frameworks/index.ts";
import type { Subject, SubjectLevel } from "../../model/framework.ts";
import type { Grading } from "../../model/grading.ts";
import { groupBy } from "../groupBy.ts";
import { type Finding, type Pair, sentenceWords } from "./claim.ts";
import { comparedWord } from "./comparedWord.ts";
import { gradesGiven } from "./gradesGiven.ts";
import { stretchAt } from "./stretch.ts";

/**
 * "Good in six areas", recounted over the report's questions or pillars: whichever the article's own numbers mean. Left out where they
 * do not tell, and where the report does not grade all subjects of that level.
 */
export function countClaims({ article, report }: Pair): readonly Finding[] {
  const { summary } = report.document;
  const framework = frameworkById(summary.identity.frameworkId, frameworksOf(summary));
  const levels = (["pillar", "question"] as const).map((level) => ({
    level,
    subjects: (framework?.subjects ?? []).filter((subject) => subject.level === level && subject.graded !== false),
  }));
  const given = gradesGiven(article.document, report.document);
  const bySentence = groupBy(article.document.report.gradings, (grading) => stretchAt(article, grading).sentence.start);
  return [...bySentence.values()].flatMap((together) =>
    together.flatMap((claimed): readonly Finding[] => {
      if (!isCount(claimed)) return [];
      const theirs = given(claimed);
      const subjects = levelMeant(article, together, claimed, levels)?.subjects ?? [];
      if (subjects.length === 0 || subjects.some(({ id }) => !theirs.has(id))) return [];
      const counted = subjects.filter(({ id }) => theirs.get(id)![0]!.grade === claimed.grade);
      return [
        {
          span: claimed,
          verdict: "count recounted",
          places: counted.map(({ id }) => theirs.get(id)![0]!),
          comparison: {
            kind: "count",
            grade: claimed.grade,
            claimed: claimed.count,
            counted: counted.length,
            prior: theirs.get(subjects[0]!.id)![0]!.prior,
            of: subjects.length,
            subjects: counted.map(({ name }) => name),
            agrees: counted.length === claimed.count,
          },
        },
      ];
    }),
  );
}

type Count = Grading & { readonly count: number };

/** A count of subjects; one of bodies is of a subject. */
const isCount = (grading: Grading): grading is Count =>
  grading.form === "count" && grading.count !== undefined && grading.subjectId === null;

interface Level {
  readonly level: SubjectLevel;
  readonly subjects: readonly Subject[];
}

const AREAS = /\b(?:areas?|questions?|categor(?:y|ies)|measures?|aspects?|pillars?|judge?ments?|parts)\b/iu;

/** The level whose subjects are counted; undefined where the numbers beside the count fit neither, or both. */
function levelMeant(article: Pair["article"], together: readonly Grading[], claimed: Count, levels: readonly Level[]): Level | undefined {
  const words = sentenceWords(article, claimed);
  if (!AREAS.test(words)) return undefined;
  const stated = statedSize(words);
  if (stated !== undefined) return only(levels.filter(({ subjects }) => subjects.length === stated));
  const counts = together.filter(isCount).map(({ count }) => count);
  const named = levels.filter(({ subjects }) => isNamed(subjects, together, claimed));
  if (named.length === 1) return named[0];
  const sum = counts.reduce((total, count) => total + count, 0);
  const whole = levels.filter(({ subjects }) => subjects.length === sum);
  if (counts.length > 1 && whole.length === 1) return whole[0];
  return only(levels.filter(({ subjects }) => Math.max(...counts) <= subjects.length));
}

/** Whether the sentence names several of these subjects with the grade: "in two areas, effectiveness and people". */
const isNamed = (subjects: readonly Subject[], together: readonly Grading[], { grade }: Count): boolean =>
  together.filter((one) => one.grade === grade && subjects.some(({ id }) => id === one.subjectId)).length > 1;

const only = (levels: readonly Level[]): Level | undefined => (levels.length === 1 ? levels[0] : undefined);

/** "Two out of those three areas", "six of the 11": of how many. */
function statedSize(words: string): number | undefined {
  const size =
    /\b(?:out )?of (?:the|those|these|its|all|their)?\s*([a-z]+|\d+)(?= (?:\w+ )?(?:areas?|questions?|categor|measures?|aspects?|pillars?|judge?ments?|parts)\b)/iu.exec(
      words,
    )?.[1];
  const value = size === undefined ? Number.NaN : Number(comparedWord(size, false));
  return Number.isNaN(value) ? undefined : value;
}
