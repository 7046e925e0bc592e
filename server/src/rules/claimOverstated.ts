import * as l10n from "@vscode/l10n";
import { gradesGiven } from "../compare/articles/gradesGiven.ts";
import { reportsIn } from "../compare/articles/reportFor.ts";
import { inspectionOf, inspectionOfGrading } from "../compare/inspection.ts";
import { lineAt } from "../compare/lineAt.ts";
import { frameworkById, frameworksOf } from "../frameworks/index.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Framework, Subject, SubjectLevel } from "../model/framework.ts";
import type { Grading } from "../model/grading.ts";
import type { Span } from "../model/span.ts";
import { matchesOf } from "../text/matchesOf.ts";
import { gradeName } from "../wording/grades.ts";
import { countedSubjects } from "../wording/subjects.ts";
import { exampleReport } from "./example.ts";
import { exampleArticle } from "./exampleArticle.ts";
import type { Finding, Rule, RuleContext } from "./rule.ts";

/** "Good in all areas", held against the grades that a report gives or recalls for the same inspection. */
export const claimOverstated: Rule = {
  code: "claim-overstated",
  title: "A grade is claimed for all areas, and some have another",
  level: "warning",
  why: "“Two out of four in all areas” may be true of three pillars and wrong of eleven questions. The claim is held against the report of that inspection, or against what a later report recalls of it.",
  example: {
    fires: article("good in all areas"),
    silent: article("good in all three areas"),
    beside: exampleReport(
      "2021/22",
      "Question\tGrade",
      "Effectiveness\tGood",
      "Understanding fires and other risks\tGood",
      "Preventing fires and other risks\tRequires improvement",
      "Efficiency\tGood",
      "People\tGood",
    ),
  },
  check: (context) => {
    const { document } = context;
    const framework = frameworkById(document.summary.identity.frameworkId, frameworksOf(document.report));
    const reports = reportsIn(context.related);
    if (!framework || document.summary.identity.kind === "report" || reports.length === 0) return [];
    const byEnd = new Map(document.report.gradings.map((grading) => [grading.end, grading]));
    return matchesOf(ALL_AREAS, document.text).flatMap((match): readonly Finding[] => {
      const claim = claimBefore(document.text, byEnd, framework, match.index);
      if (!claim) return [];
      const levels = levelsMeant(framework, match[1], match[2] ?? "");
      const found = exceptions(context, reports, claim, framework, levels);
      return found ? [finding(document, { ...claim, end: match.index + match[0].length }, found)] : [];
    });
  },
};

const ALL_AREAS =
  /\b(?:in|across|for)\s+(?:all|every|each)(?:\s+of)?(?:\s+(?:the|its|their|our|those|these))?(?:\s+(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}))?(?:\s+(?:key|main|graded|inspected))?\s+(areas?|categor(?:y|ies)|measures?|questions?|pillars?)\b/gi;
const NUMBERS = "two three four five six seven eight nine ten eleven twelve".split(" ");

interface Claim extends Span, Pick<Grading, "grade" | "prior" | "inspection"> {}

/** The grade or score that "in all areas" follows, where nobody denies it or only hopes for it. */
function claimBefore(text: string, byEnd: ReadonlyMap<number, Grading>, { scale }: Framework, at: number): Claim | undefined {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const [sentence = ""] = /[^.!?]*$/.exec(before) ?? [];
  if (UNREAL.test(sentence)) return undefined;
  const words = before.toLowerCase().replace(/[’'”"]?\s*$/, "");
  const end = at - before.length + words.length;
  const given = byEnd.get(end);
  if (given) return given.subjectId === null || given.form === "score" ? given : undefined;
  const steps = scale.map((grade) => grade.replace(/ to .*/, ""));
  const word = steps.filter((grade) => words.endsWith(grade)).sort((one, other) => other.length - one.length)[0];
  if (word === undefined || /\p{L}$/u.test(words.slice(0, -word.length))) return undefined;
  return { start: end - word.length, end, grade: scale.find((grade) => grade.startsWith(word)) ?? word, prior: false, inspection: null };
}

const BEFORE = 160;
const UNREAL =
  /\b(?:not|never|no longer|if|whether|would|could|should|must|may|want|wants|hope|hopes|aim|aims|until|unless|become|to be|to get|n[’']t)\b|n[’']t\b/i;

/** What "areas" means: the pillars where their number is said or they are named, else everything that is graded. */
function levelsMeant({ subjects }: Framework, number: string | undefined, noun: string): readonly SubjectLevel[] {
  const pillars = subjects.filter(({ level, graded }) => level === "pillar" && graded !== false).length;
  const said = number === undefined ? undefined : NUMBERS.indexOf(number.toLowerCase()) + 2 || Number(number);
  return /^pillar/i.test(noun) || said === pillars ? ["pillar"] : ["question"];
}

interface Exceptions {
  readonly source: ReportDocument;
  readonly others: readonly Grading[];
  readonly all: number;
  readonly level: SubjectLevel;
  /** The inspection by its name where it is not the source's own. */
  readonly recalled: string | null;
  /** Whether the claim holds for the pillars. */
  readonly pillarsAgree: boolean;
}

function exceptions(
  { document }: RuleContext,
  reports: readonly ReportDocument[],
  claim: Claim,
  framework: Framework,
  [level = "question"]: readonly SubjectLevel[],
): Exceptions | undefined {
  const own = inspectionOf(document.summary);
  for (const source of reports) {
    const given = gradesGiven(document, source)(claim);
    const of = (subjects: readonly Subject[]): readonly Grading[] =>
      subjects.flatMap(({ id, graded }) => (graded === false ? [] : (given.get(id)?.slice(0, 1) ?? [])));
    const all = of(framework.subjects.filter((subject) => subject.level === level));
    if (all.length === 0) continue;
    const others = all.filter(({ grade }) => grade !== claim.grade);
    const pillars = of(framework.subjects.filter((subject) => subject.level === "pillar"));
    if (others.length === 0) return undefined;
    return {
      source,
      others,
      all: all.length,
      level,
      recalled: own && others[0]!.prior ? inspectionOfGrading(own, claim).name : null,
      pillarsAgree: level === "question" && pillars.length > 1 && pillars.every(({ grade }) => grade === claim.grade),
    };
  }
  return undefined;
}

function finding({ report, text }: ReportDocument, claim: Span, found: Exceptions): Finding {
  const { source, others, all, level, recalled, pillarsAgree } = found;
  const said = text.slice(claim.start, claim.end).replace(/\s+/g, " ");
  const line = lineAt(report, claim.start);
  const holds = pillarsAgree
    ? l10n.t("“{0}” (line {1}) holds for the pillars only", said, line)
    : l10n.t("“{0}” (line {1}) does not hold", said, line);
  const otherwise = l10n.t("{0} of {1}", others.length, countedSubjects(all, level));
  const given = recalled
    ? l10n.t("the report gives {0} another grade for {1}", otherwise, recalled)
    : l10n.t("the report gives {0} another grade", otherwise);
  const [other] = others;
  return {
    start: claim.start,
    end: claim.end,
    message: l10n.t(
      "{0}: {1}, such as {2} for {3} (line {4}).",
      holds,
      given,
      gradeName(other!.grade),
      other!.subject ?? "",
      lineAt(source.report, other!.start),
    ),
    related: others.map(({ start, end, subject, grade }) => ({ uri: source.uri, start, end, message: `${subject}: ${gradeName(grade)}` })),
  };
}

function article(claim: string): string {
  return exampleArticle(
    "Calderfold fire crews praised by inspectors",
    "Inspectors said that the service requires improvement at preventing fires and other risks.",
    "",
    `Otherwise the report was welcome. “We were rated ${claim},” the chief fire officer said.`,
  );
}
