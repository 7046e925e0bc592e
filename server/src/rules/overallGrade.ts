import { type ComparedText, comparedText, createLexicon } from "../compare/articles/comparedText.ts";
import { reportFor } from "../compare/articles/reportFor.ts";
import { stretchAt } from "../compare/articles/stretch.ts";
import { currentGradings } from "../compare/currentGradings.ts";
import { lineAt } from "../compare/lineAt.ts";
import { frameworkById, frameworksOf, subjectById } from "../frameworks/index.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Framework, Subject, SubjectLevel } from "../model/framework.ts";
import type { Grading } from "../model/grading.ts";
import type { RelatedPlace } from "../model/problem.ts";
import { gradeName } from "../wording/grades.ts";
import { counted } from "../wording/numbers.ts";
import { exampleReport } from "./example.ts";
import { exampleArticle } from "./exampleArticle.ts";
import type { Finding, Rule, RuleContext } from "./rule.ts";

/** An article gives a body one grade where the framework has none for a body as a whole. */
export const overallGrade: Rule = {
  code: "overall-grade-does-not-exist",
  title: "One grade for a body that has no overall grade",
  level: "warning",
  why: "“Fire service judged good”: where an inspectorate grades pillars and questions and gives the body no grade as a whole, such a headline makes one out of some of them, and “overall” often means a single pillar. The first such place of an article is reported.",
  example: {
    fires: exampleArticle("Calderfold fire service judged good by inspectors"),
    silent: exampleArticle("Calderfold fire service judged good in two of three areas"),
    beside: exampleReport("2021/22", "Question\tGrade", "Effectiveness\tGood", "Efficiency\tRequires improvement", "People\tGood"),
  },
  check: (context) => {
    const { document } = context;
    const framework = frameworkById(document.summary.identity.frameworkId, frameworksOf(document.report));
    if (!framework || document.summary.identity.kind === "report" || hasOverall(framework)) return [];
    const headline = document.report.gradings.find((grading) => grading.form === "headline" && isOfBody(document, grading));
    if (headline) return inHeadline(context, framework, headline);
    return inSentence(document, framework);
  },
};

const hasOverall = ({ subjects }: Framework): boolean => subjects.some(({ level }) => level === "overall");

/** Whether a headline leaves open what the grade is for: it names no area, no number of areas, and nothing that belongs to the body. */
function isOfBody({ text, report, summary }: ReportDocument, { start, end, subjectId }: Grading): boolean {
  const line = lineAt(report, start);
  const from = report.lineStarts[line - 1] ?? 0;
  const to = report.lineStarts[line] ?? text.length;
  if (subjectId !== null || to - from > LONGEST_HEADLINE) return false;
  const before = text.slice(from, start);
  const rest = text.slice(end, to);
  const [after = ""] = rest.split(NEXT_CLAUSE);
  const others = [...report.mentions, ...report.gradings.filter((one) => one.subjectId !== null)];
  if (others.some((one) => one.start >= from && one.end <= end + after.length) || AREAS.test(before + after)) return false;
  if (/\?\s*$/.test(rest)) return false;
  if (NARROWER.test(after) && !WHEN.test(after)) return false;
  const [name = ""] = summary.identity.body?.split(" ") ?? [];
  const at = before.indexOf(name);
  return (
    !/[’']s?\s+(?:\p{L}+\s+)*$/u.test(before.slice(at + name.length).replace(BODY_S, "")) && !OF.test(before.slice(0, Math.max(0, at)))
  );
}

const LONGEST_HEADLINE = 240;
const AREAS = /\b(?:areas?|parts?|pillars?|measures?|categor(?:y|ies)|questions?|aspects?|work|culture|leadership)\b/i;
/** What comes behind these is no longer said of the grade. */
const NEXT_CLAUSE = /\b(?:but|while|although|though|despite|after|amid|as)\b|[,;–—]/i;
/** What follows the grade says what it is for. */
const NARROWER = /^[’'”"]?\s*(?:in|at|for|on|with|across)\b/i;
const WHEN =
  /^[’'”"]?\s*(?:in|at|for|on|with)\s+(?:(?:its|the|a|an|new|latest|recent|first|second|third|fresh|official|annual)\s+)*(?:inspection|report|review|assessment|(?:first|second|third)? ?time)\b/i;
/** "Calderfold’s fire service": the name's own possessive. */
const BODY_S = /^[’']s(?=\s+(?:fire|police|constabulary|brigade))/i;
const OF = /\b(?:of|at|in|within|inside|across)\s+(?:the\s+)?[‘'“"]?$/i;

function inHeadline(context: RuleContext, framework: Framework, headline: Grading): readonly Finding[] {
  const { document } = context;
  const beside = reportFor(context.document, context.related);
  const evidence = beside ? fromReport(beside, framework, headline.grade) : fromArticle(document, headline.grade);
  if (evidence === "all") return [];
  return [
    {
      start: headline.start,
      end: headline.end,
      message: `The headline gives the ${bodyOf(framework)} as a whole ${gradeName(headline.grade)} (line ${lineAt(document.report, headline.start)}); ${framework.title} inspections have no overall grade${evidence ? `, and ${evidence.words}` : ""}.`,
      related: evidence?.related ?? [],
    },
  ];
}

interface Evidence {
  readonly words: string;
  readonly related: readonly RelatedPlace[];
}

/** How many pillars and questions have the grade in the report; "all" where every one has it, so that nothing is overstated. */
function fromReport({ report, uri }: ReportDocument, framework: Framework, grade: string): Evidence | "all" | undefined {
  const given = currentGradings(report.gradings);
  const found = (["pillar", "question"] as const).flatMap((level) => {
    const all = ofLevel(framework, level).flatMap(({ id }) => given.get(id) ?? []);
    return all.length > 1 ? [{ level, all, same: all.filter((one) => one.grade === grade) }] : [];
  });
  if (found.length === 0) return undefined;
  if (found.every(({ all, same }) => all.length === same.length)) return "all";
  const counts = found.map(({ level, all, same }) => `${same.length} of ${counted(all.length, level)}`).join(" and ");
  const others = found.flatMap(({ all }) => all.filter((one) => one.grade !== grade));
  const [other] = others;
  return {
    words: `the report gives that grade to ${counts}, and ${gradeName(other!.grade)} to ${other!.subject} (line ${lineAt(report, other!.start)})`,
    related: others
      .slice(0, MOST_RELATED)
      .map((one) => ({ uri, start: one.start, end: one.end, message: `${one.subject}: ${gradeName(one.grade)}` })),
  };
}

/** How many areas the article itself counts with the grade. */
function fromArticle({ report, uri }: ReportDocument, grade: string): Evidence | undefined {
  const count = report.gradings.find((one) => one.form === "count" && one.subjectId === null && one.grade === grade);
  if (!count) return undefined;
  const { start, end } = count;
  return {
    words: `this article counts ${counted(count.count ?? 0, "area")} with that grade (line ${lineAt(report, start)})`,
    related: [{ uri, start, end, message: counted(count.count ?? 0, "area") }],
  };
}

/** "An overall rating of ‘requires improvement’" that recognition could give to a single pillar only. */
function inSentence(document: ReportDocument, framework: Framework): readonly Finding[] {
  const { report, uri } = document;
  const candidates = report.gradings.filter(
    ({ form, subjectId }) => form === "news" && subjectById(framework, subjectId)?.level === "pillar",
  );
  if (candidates.length === 0 || !/\boverall\b/i.test(document.text)) return [];
  const read = comparedText(document, createLexicon());
  const grading = candidates.find((one) => saysOverall(read, framework, one));
  if (!grading) return [];
  const pillars = ofLevel(framework, "pillar").map(({ name }) => name);
  const subject = grading.subject ?? "";
  const named = document.text.toLowerCase().indexOf(subject.toLowerCase());
  const related = named < 0 ? [] : [{ uri, start: named, end: named + subject.length, message: `${subject} is named` }];
  const where = named < 0 ? "" : ` (line ${lineAt(report, named)})`;
  return [
    {
      start: grading.start,
      end: grading.end,
      message: `“Overall” (line ${lineAt(report, grading.start)}) can only mean ${subject}${where}, one of ${pillars.length} pillars; ${framework.title} inspections give a ${bodyOf(framework)} no overall grade.`,
      related,
    },
  ];
}

function saysOverall(read: ComparedText, framework: Framework, grading: Grading): boolean {
  const { document } = read;
  const { start, end } = stretchAt(read, grading).sentence;
  const before = document.text.slice(start, grading.start);
  const after = document.text.slice(grading.end, end);
  if (!OVERALL_BEFORE.test(before) && !/^[’'”"]?\s*overall\b/i.test(after)) return false;
  const words = (before + after).toLowerCase();
  return ofLevel(framework, "pillar").every(({ name }) => !words.includes(name.toLowerCase()));
}

const OVERALL_BEFORE =
  /\boverall\s+(?:(?:rating|grade|grading|judge?ment|verdict|mark|score|result)\b|(?:was|is|has been|were)?\s*(?:rated|judged|graded)\b)/i;

const ofLevel = ({ subjects }: Framework, level: SubjectLevel): readonly Subject[] =>
  subjects.filter((subject) => subject.level === level && subject.graded !== false);

/** "fire and rescue service", and for a reader's own kind of body the words given for it. */
const bodyOf = ({ bodyKind }: Framework): string => bodyKind.replace(/^own: /, "").toLowerCase();

const MOST_RELATED = 8;
