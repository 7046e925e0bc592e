import * as l10n from "@vscode/l10n";
import type { GradingForm } from "../model/grading.ts";
import type { FollowUpStatus, ImprovementKind } from "../model/improvement.ts";
import type { Section } from "../model/section.ts";
import type { StatisticKind } from "../model/statistic.ts";

/** What a section is, by its level. */
export function sectionForm(level: Section["level"]): string {
  switch (level) {
    case "pillar":
      return l10n.t("pillar");
    case "question":
      return l10n.t("question");
    case "heading":
      return l10n.t("heading");
    case "box":
      return l10n.t("box");
  }
}

/** How a grade is stated, in the public format's names. */
export function gradingForm(form: GradingForm): string {
  switch (form) {
    case "table":
      return l10n.t("table");
    case "heading":
      return l10n.t("heading");
    case "standalone":
      return l10n.t("standalone");
    case "sentence":
      return l10n.t("sentence");
    case "list":
      return l10n.t("list");
    case "transition":
      return l10n.t("transition");
    case "news":
      return l10n.t("news");
    case "headline":
      return l10n.t("headline");
    case "count":
      return l10n.t("count");
    case "score":
      return l10n.t("score");
    case "implied":
      return l10n.t("implied");
  }
}

/** A kind of what is asked for or pointed out, within a sentence: "area for improvement". */
export function improvementForm(kind: ImprovementKind): string {
  switch (kind) {
    case "area-for-improvement":
      return l10n.t("area for improvement");
    case "priority-action":
      return l10n.t("priority action");
    case "cause-of-concern":
      return l10n.t("cause of concern");
    case "recommendation":
      return l10n.t("recommendation");
    case "innovative-practice":
      return l10n.t("innovative practice");
    case "promising-practice":
      return l10n.t("promising practice");
  }
}

/** What became of something, within a sentence. */
export function statusForm(status: FollowUpStatus): string {
  switch (status) {
    case "addressed":
      return l10n.t("addressed");
    case "partly addressed":
      return l10n.t("partly addressed");
    case "not addressed":
      return l10n.t("not addressed");
  }
}

/** A kind of figure, within a sentence. */
export function statisticForm(kind: StatisticKind): string {
  switch (kind) {
    case "percent":
      return l10n.t("percent");
    case "proportion":
      return l10n.t("proportion");
    case "rate":
      return l10n.t("rate");
    case "currency":
      return l10n.t("currency");
    case "count":
      return l10n.t("count");
    case "duration":
      return l10n.t("duration");
    case "change":
      return l10n.t("change");
  }
}
