import * as l10n from "@vscode/l10n";
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
import { lineName } from "../wording/lines.ts";
import { counted } from "../wording/numbers.ts";
import { countedSubjects } from "../wording/subjects.ts";
import { listed } from "../wording/words.ts";
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
  const said = l10n.t(
    "The headline gives the {0} as a whole {1} (line {2}); {3} inspections have no overall grade",
    bodyOf(framework),
    gradeName(headline.grade),
    lineAt(document.report, headline.start),
    framework.title,
  );
  return [
    {
      start: headline.start,
      end: headline.end,
      message: evidence ? l10n.t("{0}, and {1}.", said, evidence.words) : `${said}.`,
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
  const counts = listed(found.map(({ level, all, same }) => l10n.t("{0} of {1}", same.length, countedSubjects(all.length, level))));
  const others = found.flatMap(({ all }) => all.filter((one) => one.grade !== grade));
  const [other] = others;
  return {
    words: l10n.t(
      "the report gives that grade to {0}, and {1} to {2} (line {3})",
      counts,
      gradeName(other!.grade),
      other!.subject ?? "",
      lineAt(report, other!.start),
    ),
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
  const areas = counted(count.count ?? 0, l10n.t("{0} area"), l10n.t("{0} areas"));
  return {
    words: l10n.t("this article counts {0} with that grade (line {1})", areas, lineAt(report, start)),
    related: [{ uri, start, end, message: areas }],
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
  const related = named < 0 ? [] : [{ uri, start: named, end: named + subject.length, message: l10n.t("{0} is named", subject) }];
  const where = named < 0 ? subject : `${subject} (${lineName(lineAt(report, named))})`;
  return [
    {
      start: grading.start,
      end: grading.end,
      message: l10n.t(
        "“Overall” (line {0}) can only mean {1}, one of {2} pillars; {3} inspections give a {4} no overall grade.",
        lineAt(report, grading.start),
        where,
        pillars.length,
        framework.title,
        bodyOf(framework),
      ),
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
