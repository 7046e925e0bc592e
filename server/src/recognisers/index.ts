import type { Report } from "../model/report.ts";
import type { MaybeSteps } from "../text/steps.ts";
import type { Context } from "./context.ts";
import { followUps } from "./followUps.ts";
import { gradings } from "./gradings/gradings.ts";
import { improvements } from "./improvements.ts";
import { mentions } from "./mentions.ts";
import { sections } from "./sections.ts";
import { states } from "./states.ts";
import { statisticsOfReport } from "./statistics/statisticsOfReport.ts";

/** The lists of a report that recognisers fill. */
export type Findings = Pick<Report, "sections" | "gradings" | "states" | "improvements" | "followUps" | "statistics" | "mentions">;

/** One recogniser for each list of findings, in steps where a long text takes it long; a new kind of finding is one file and one line here. */
export const recognisers: { readonly [Kind in keyof Findings]: (context: Context) => MaybeSteps<Findings[Kind]> } = {
  sections,
  gradings,
  states,
  improvements,
  followUps,
  statistics: statisticsOfReport,
  mentions,
};
