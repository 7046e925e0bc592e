import type { Identity } from "../../server/src/model/report.ts";
import type { ReportSummary, SummaryGrading } from "../../server/src/model/summary.ts";

/** A hand-made summary of a report on Calderfold; each grading is a line of its own. */
export function summary(uri: string, identity: Partial<Identity>, ...gradings: readonly Partial<SummaryGrading>[]): ReportSummary {
  return {
    uri,
    identity: {
      kind: "report",
      frameworkId: "hmicfrs-fire-2021",
      body: "Calderfold Fire and Rescue Service",
      inspection: null,
      published: null,
      priorLabels: [],
      ...identity,
    },
    gradings: gradings.map((grading, i) => grade(i + 1, grading)),
    states: [],
    improvements: [],
    followUps: [],
    statistics: [],
  };
}

function grade(line: number, given: Partial<SummaryGrading>): SummaryGrading {
  const defaults = {
    form: "heading",
    grade: "good",
    subjectId: "prevention",
    subject: "Prevention",
    prior: false,
    inspection: null,
  } as const;
  return { start: line * 100, end: line * 100 + 4, line, character: 0, quote: given.grade ?? "good", ...defaults, ...given };
}
