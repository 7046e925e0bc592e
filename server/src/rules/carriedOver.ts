import * as l10n from "@vscode/l10n";
import { inspectionOf, isSame } from "../compare/inspection.ts";
import { lifeLines } from "../compare/lifeLines/lifeLines.ts";
import type { ReportDocument } from "../model/document.ts";
import type { ImprovementKind } from "../model/improvement.ts";
import type { LifeEvent, LifeLine } from "../model/lifeLine.ts";
import { eventName, likenessName } from "../wording/lifeLines.ts";
import { lineName } from "../wording/lines.ts";
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
  const asked = [
    recalled && l10n.t("recalled on line {0}", recalled.line),
    status && `${kindOf(status)} (${lineName(status.line)})`,
    before && l10n.t("issued by {0} (line {1})", reportName(before), before.line),
  ];
  const places: readonly (readonly [LifeEvent | undefined, string])[] = [
    [recalled, l10n.t("Recalled here")],
    [status?.start === recalled?.start ? undefined : status, status ? l10n.t("Here: {0}", kindOf(status)) : ""],
    ...earlier.toReversed().map((event) => [event, `${capitalised(reportTitle(event))}: ${kindOf(event)}`] as const),
  ];
  return [
    {
      start: issued.start,
      end: issued.end,
      message: messageOf(kind, likenessName(issued.likeness), asked.filter(Boolean).join(", ")),
      related: places.flatMap(([event, message]) => (event ? [{ uri: event.uri, start: event.start, end: event.end, message }] : [])),
    },
  ];
}

const isIssue = ({ kind }: LifeEvent): boolean => kind === "issued" || kind === "issued again";

const kindOf = ({ kind }: LifeEvent): string => eventName({ kind, explicit: true, likeness: null });

function messageOf(kind: ImprovementKind, likeness: string, asked: string): string {
  switch (kind) {
    case "area-for-improvement":
      return l10n.t("Issued again, {0}: an earlier area for improvement, {1}.", likeness, asked);
    case "priority-action":
      return l10n.t("Issued again, {0}: an earlier area for priority action, {1}.", likeness, asked);
    case "cause-of-concern":
      return l10n.t("Issued again, {0}: an earlier cause of concern, {1}.", likeness, asked);
    case "recommendation":
      return l10n.t("Issued again, {0}: an earlier recommendation, {1}.", likeness, asked);
    case "innovative-practice":
      return l10n.t("Issued again, {0}: an earlier innovative practice, {1}.", likeness, asked);
    case "promising-practice":
      return l10n.t("Issued again, {0}: an earlier promising practice, {1}.", likeness, asked);
  }
}

const reportName = ({ inspection }: LifeEvent): string =>
  inspection === null ? l10n.t("the earlier report") : l10n.t("the report of {0}", inspection);

const reportTitle = ({ inspection }: LifeEvent): string =>
  inspection === null ? l10n.t("earlier report") : l10n.t("report of {0}", inspection);

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
