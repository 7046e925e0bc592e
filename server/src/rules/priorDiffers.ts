import * as l10n from "@vscode/l10n";
import { inspectionOf, isSame, priorInspection } from "../compare/inspection.ts";
import { strength } from "../compare/strength.ts";
import { gradeName } from "../wording/grades.ts";
import { kindName } from "../wording/kinds.ts";
import { exampleReport } from "./example.ts";
import type { Finding, Rule } from "./rule.ts";

/** What a report says of an earlier grade is held against the report that gave it. */
export const priorDiffers: Rule = {
  code: "prior-differs",
  title: "An earlier grade is not the one that the earlier report gave",
  level: "warning",
  why: "A report recalls the grades of the inspection before. Where the report of that inspection lies beside it and says something else, a comparison from one year to the next starts from the wrong place.",
  example: {
    fires: reportOf("2021/22", "Good (2019: Good)"),
    silent: reportOf("2021/22", "Good (2019: Requires improvement)"),
    beside: reportOf("2018/19", "Requires improvement"),
  },
  check: ({ document: { summary }, related }) => {
    const own = inspectionOf(summary);
    if (!own) return [];
    const reports = related.flatMap((other) => {
      const inspection = other.summary.identity.kind === "report" ? inspectionOf(other.summary) : undefined;
      return inspection ? [{ summary: other.summary, inspection }] : [];
    });
    if (reports.length === 0) return [];
    const said = new Set<string>();
    return summary.gradings.flatMap((grading): readonly Finding[] => {
      if (!grading.prior || strength(grading.form) === undefined) return [];
      const before = priorInspection(own, grading.inspection);
      if (before.name === null) return [];
      const report = reports.find(({ inspection }) => isSame(inspection, before))?.summary;
      const given = report?.gradings.filter(
        ({ prior, form, subjectId }) => !prior && subjectId === grading.subjectId && strength(form) !== undefined,
      );
      const [first] = given ?? [];
      if (!report || !first || given?.some(({ grade }) => grade === grading.grade)) return [];
      const key = JSON.stringify([grading.subjectId, before.name, grading.grade]);
      if (said.has(key)) return [];
      said.add(key);
      return [
        {
          start: grading.start,
          end: grading.end,
          message: l10n.t(
            "This {0} gives {1} for {2}, the report of {2} itself {3} (line {4}).",
            kindName(summary.identity.kind),
            gradeName(grading.grade),
            before.name,
            gradeName(first.grade),
            first.line,
          ),
          related: [
            {
              uri: report.uri,
              start: first.start,
              end: first.end,
              message: l10n.t("Report of {0}: {1}", before.name, gradeName(first.grade)),
            },
          ],
        },
      ];
    });
  },
};

function reportOf(round: string, grades: string): string {
  return exampleReport(round, "Preventing fires and other risks", "", grades);
}
