import * as l10n from "@vscode/l10n";
import { groupBy } from "../compare/groupBy.ts";
import { inspectionOf, inspectionOfGrading } from "../compare/inspection.ts";
import { lineAt } from "../compare/lineAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Grading, GradingForm } from "../model/grading.ts";
import { gradeName, placeName } from "../wording/grades.ts";
import { exampleReport } from "./example.ts";
import type { Finding, Rule } from "./rule.ts";

/** A subject has one grade from one inspection, wherever a report states it. */
export const gradeDiffers: Rule = {
  code: "grade-differs",
  title: "A grade differs between two places of a report",
  level: "warning",
  why: "A report states a grade in its overview table, in the heading of the section and in a sentence below it. Where two of these differ, one of them is a slip, and who quotes the report should know.",
  example: {
    fires: reportWith("Good"),
    silent: reportWith("Requires improvement"),
  },
  check: ({ document }) => [...bySubject(document).values()].flatMap((places) => departures(document, places)),
};

function reportWith(inTable: string): string {
  return exampleReport(
    "2021/22",
    "Question\tThis inspection\t2018/19",
    `Preventing fires and other risks\t${inTable}\tGood`,
    "",
    "Preventing fires and other risks",
    "",
    "Requires improvement (2019: Good)",
  );
}

const COUNTED: ReadonlySet<GradingForm> = new Set(["table", "heading", "standalone", "sentence", "list"]);

/** The places where a report itself states a grade of one subject from one inspection, in the order of the text. */
function bySubject({ report, summary }: ReportDocument): ReadonlyMap<string, readonly Grading[]> {
  const own = inspectionOf(summary);
  const stating = report.gradings.filter(({ subjectId, form }) => subjectId !== null && COUNTED.has(form));
  const rounds = new Map<string | null, string | null>(); // few labels, to look for whose rounds takes time
  const roundOf = ({ prior, inspection }: Grading): string | null => {
    const round = rounds.get(inspection) ?? (own ? inspectionOfGrading(own, { prior, inspection }).name : inspection);
    rounds.set(inspection, round);
    return round;
  };
  return groupBy(stating, (grading) => JSON.stringify([grading.subjectId, grading.prior ? roundOf(grading) : "this"]));
}

/** One finding for each grade that is not the first one's, at its first place. */
function departures(document: ReportDocument, places: readonly Grading[]): readonly Finding[] {
  const [first] = places;
  const firsts = new Map<string, Grading>();
  for (const place of places) if (!firsts.has(place.grade)) firsts.set(place.grade, place);
  return [...firsts.values()].slice(1).map((place) => ({
    start: place.start,
    end: place.end,
    message: capital(
      l10n.t(
        "{0} gives {1} (line {2}), the {3} {4} (line {5}).",
        placeName(first!.form),
        stated(first!),
        lineAt(document.report, first!.start),
        placeName(place.form),
        stated(place),
        lineAt(document.report, place.start),
      ),
    ),
    related: places
      .filter((other) => other !== place && (other === first || other.grade === place.grade))
      .slice(0, MOST_RELATED)
      .map((other) => ({
        uri: document.uri,
        start: other.start,
        end: other.end,
        message: `${capital(placeName(other.form))}: ${stated(other)}`,
      })),
  }));
}

/** "section heading Requires improvement (line 303)" */
const stated = ({ grade, prior, inspection }: Grading): string =>
  prior ? l10n.t("{0} for {1}", gradeName(grade), inspection ?? l10n.t("the inspection before")) : gradeName(grade);

const capital = gradeName;
const MOST_RELATED = 8;
