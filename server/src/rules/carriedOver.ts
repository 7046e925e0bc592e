import { inspectionOf, isSame } from "../compare/inspection.ts";
import { lifeLines } from "../compare/lifeLines/lifeLines.ts";
import type { ReportDocument } from "../model/document.ts";
import type { LifeEvent, LifeLine } from "../model/lifeLine.ts";
import { improvementName } from "../wording/improvements.ts";
import { likenessName } from "../wording/lifeLines.ts";
import { capitalised } from "../wording/words.ts";
import { exampleReport } from "./example.ts";
import type { Finding, Rule } from "./rule.ts";

/** An area for improvement that the report finds not addressed, or that an earlier report issued, and that it issues again. */
export const carriedOver: Rule = {
  code: "carried-over",
  title: "An area for improvement is issued again",
  level: "information",
  why: "Where an earlier area for improvement was not addressed and comes back, in the same words or in others, it is not a new finding: it has been open for a whole round.",
  example: {
    fires: reportWith("We were disappointed to find that the service has not addressed this area for improvement."),
    silent: reportWith("We were pleased to find that the service has addressed this area for improvement."),
  },
  check: ({ document, related }) => {
    const own = inspectionOf(document.summary);
    if (!own || document.summary.identity.kind !== "report" || document.report.improvements.length === 0) return [];
    // other copies of this report would stand for it
    const others = related.filter(({ summary }) => {
      const inspection = summary.identity.kind === "report" ? inspectionOf(summary) : undefined;
      return inspection !== undefined && !isSame(inspection, own);
    });
    const { followUps } = document.report;
    if (others.length === 0 && !followUps.some(({ status }) => status !== "addressed")) return [];
    return lifeLines([document, ...others]).flatMap((line) => again(document, line));
  },
};

function again({ uri }: ReportDocument, { kind, events }: LifeLine): readonly Finding[] {
  const here = events.filter((event) => event.uri === uri);
  const issued = here.find((event) => event.kind === "issued again");
  if (!issued?.likeness) return [];
  const recalled = here.find((event) => event.kind === "recalled");
  const status = here.find((event) => event.kind === "not addressed" || event.kind === "partly addressed");
  const earlier = events.slice(0, events.indexOf(here[0]!)).filter(isIssue);
  const before = earlier.at(-1);
  if (!status && !before) return [];
  const name = improvementName(kind).toLowerCase();
  const asked = [
    recalled && `recalled on line ${recalled.line}`,
    status && `${status.kind} (line ${status.line})`,
    before && `issued by the ${reportName(before)} (line ${before.line})`,
  ];
  const places: readonly (readonly [LifeEvent | undefined, string])[] = [
    [recalled, "Recalled here"],
    [status?.start === recalled?.start ? undefined : status, `Here: ${status?.kind}`],
    ...earlier.toReversed().map((event) => [event, `${capitalised(reportName(event))}: ${event.kind}`] as const),
  ];
  return [
    {
      start: issued.start,
      end: issued.end,
      message: `Issued again, ${likenessName(issued.likeness)}: an earlier ${name}, ${asked.filter(Boolean).join(", ")}.`,
      related: places.flatMap(([event, message]) => (event ? [{ uri: event.uri, start: event.start, end: event.end, message }] : [])),
    },
  ];
}

const isIssue = ({ kind }: LifeEvent): boolean => kind === "issued" || kind === "issued again";

const reportName = ({ inspection }: LifeEvent): string => (inspection === null ? "earlier report" : `report of ${inspection}`);

function reportWith(status: string): string {
  return exampleReport(
    "2021/22",
    "Preventing fires and other risks",
    "",
    "Requires improvement",
    "",
    "Area for improvement",
    "",
    "The service should find out whether its visits to schools lead to fewer fires at home.",
    "",
    "Nobody knows what visits to schools achieve",
    "",
    `In our last inspection, we identified as an area for improvement that the service should find out whether its visits to schools lead to fewer fires. ${status}`,
  );
}
