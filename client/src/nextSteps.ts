import { l10n, type QuickPickItem } from "vscode";

/** A step that the status bar offers. */
export interface Step extends QuickPickItem {
  readonly command: string;
}

/** What next with a report, the likeliest first; every step is a command that can be had in other ways too. */
export function nextSteps(isArticle: boolean): readonly Step[] {
  const compare: Step = isArticle
    ? step(
        "quote",
        l10n.t("Compare with the report"),
        l10n.t("Its quotations and claims beside the report's own words"),
        "inspectionLens.compareWithReport",
      )
    : step(
        "git-compare",
        l10n.t("Compare with the inspection before"),
        l10n.t("Grades, areas for improvement and figures side by side"),
        "inspectionLens.compareWithPrevious",
      );
  return [
    step(
      "list-tree",
      l10n.t("Go to a question or area for improvement"),
      l10n.t("By its name, in this report"),
      "workbench.action.gotoSymbol",
    ),
    step(
      "arrow-down",
      l10n.t("Go to the next finding"),
      l10n.t("From where the cursor is, in the order of the text"),
      "inspectionLens.nextFinding",
    ),
    compare,
    step(
      "warning",
      l10n.t("Show the contradictions"),
      l10n.t("Where the report does not agree with itself or another"),
      "workbench.actions.view.problems",
    ),
    step(
      "list-selection",
      l10n.t("Show the findings of all reports"),
      l10n.t("By body, inspection and question"),
      "inspectionLens.showFindings",
    ),
    step("symbol-structure", l10n.t("Show the outline"), l10n.t("The report's questions with their grades"), "outline.focus"),
    step(
      "copy",
      l10n.t("Copy as a citation"),
      l10n.t("The selection, or what stands at the cursor, with its source"),
      "inspectionLens.copyCitation",
    ),
    step("export", l10n.t("Export the findings"), l10n.t("As a table, for a spreadsheet or for notes"), "inspectionLens.exportFindings"),
    step("file-text", l10n.t("Create a clean copy"), l10n.t("Without page furniture, paragraphs whole"), "inspectionLens.createCleanCopy"),
    step(
      "info",
      l10n.t("Show why it was read like this"),
      l10n.t("What was recognised, and by which words"),
      "inspectionLens.showRecognitionDetails",
    ),
    step("close", l10n.t("This is not an inspection report"), l10n.t("Takes everything away from this text"), "inspectionLens.notAReport"),
    step(
      "report",
      l10n.t("Copy a problem report"),
      l10n.t("Versions and counts; no words and no names of reports"),
      "inspectionLens.copyProblemReport",
    ),
  ];
}

// the icon stands before the words and says nothing that they do not
const step = (icon: string, label: string, detail: string, command: string): Step => ({ label: `$(${icon}) ${label}`, detail, command });

/** What a screen reader says of the status bar item: its words in full, and what the pointer tells. */
export const spoken = (text: string, tooltip: string): string =>
  [l10n.t("Inspection report"), ...text.split(" · "), ...tooltip.split(/\n| · /)].filter(Boolean).join(", ");
