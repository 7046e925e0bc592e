import { placeIn } from "../../server/src/compare/summarise.ts";
import type { ReportDocument } from "../../server/src/model/document.ts";
import type { Report } from "../../server/src/model/report.ts";
import type { Statistic } from "../../server/src/model/statistic.ts";
import { summary } from "./summary.ts";

/** A hand-made document on Calderfold with one statistic, whose words stand between `[[` and `]]`. */
export function withStatistic(marked: string, statistic: Omit<Partial<Statistic>, "start" | "end">): ReportDocument {
  const start = marked.indexOf("[[");
  const end = marked.indexOf("]]") - 2;
  const text = marked.replace("[[", "").replace("]]", "");
  const defaults = { kind: "percent", value: 0, percent: null, unit: null, measure: null, period: null, comparator: null } as const;
  return withReport(text, { statistics: [{ ...defaults, ...statistic, start, end }] });
}

/** A hand-made document on Calderfold's second round; whatever is not given is empty. */
export function withReport(text: string, findings: Partial<Report>): ReportDocument {
  const own = summary("file:///report.txt", { inspection: "2021/22" });
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const empty = {
    sections: [],
    gradings: [],
    states: [],
    improvements: [],
    followUps: [],
    statistics: [],
    mentions: [],
    furniture: [],
    faults: [],
  };
  const report: Report = { recognised: true, identity: own.identity, lineStarts, length: text.length, ...empty, ...findings };
  const gradings = report.gradings.map((grading) => ({
    ...grading,
    ...placeIn(report, grading),
    quote: text.slice(grading.start, grading.end),
  }));
  return { uri: own.uri, text, report, summary: { ...own, gradings } };
}
