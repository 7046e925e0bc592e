import { commands, Disposable, type Event, EventEmitter, l10n, StatusBarAlignment, type Uri, window } from "vscode";
import type { StatusParams } from "../../server/src/lsp/protocol.ts";

/** The status bar item: there only while a recognised report is the active document. */
export interface Status extends Disposable {
  /** Takes what the server says of a document. */
  readonly update: (params: StatusParams) => void;
  /** Whether the server has recognised this document as a report. */
  isRecognised(uri: Uri): boolean;
  /** A document has been recognised; its address as the client spells it. */
  readonly onDidRecognise: Event<string>;
  /** Something was said of the document with this address, or, without one, everything is forgotten. */
  readonly onDidUpdate: Event<string | undefined>;
  /** Forgets everything, for there is no server any more. */
  clear(): void;
  /** What stands in the status bar now; undefined where nothing does. */
  readonly text: string | undefined;
}

const WHAT_NEXT = "inspectionLens.whatNext";

export function createStatus(): Status {
  const recognised = new Map<string, StatusParams>();
  const newlyRecognised = new EventEmitter<string>();
  const updated = new EventEmitter<string | undefined>();
  const item = window.createStatusBarItem("inspectionLens.status", StatusBarAlignment.Right, 100);
  item.name = "Inspection Lens";
  item.command = WHAT_NEXT;
  let shown: StatusParams | undefined;

  function show(): void {
    const active = window.activeTextEditor?.document.uri.toString();
    shown = active === undefined ? undefined : recognised.get(active);
    void commands.executeCommand("setContext", "inspectionLens.recognised", shown !== undefined);
    void commands.executeCommand("setContext", "inspectionLens.article", shown?.isArticle === true);
    if (!shown) {
      item.hide();
      return;
    }
    item.text = shown.text.replaceAll("$(", "\\$("); // words of a report are no icons
    item.tooltip = shown.tooltip;
    item.show();
  }

  const parts = Disposable.from(
    item,
    newlyRecognised,
    updated,
    window.onDidChangeActiveTextEditor(show),
    commands.registerCommand(WHAT_NEXT, () => offerWhatNext(shown?.isArticle === true)),
  );
  return {
    update(params) {
      const isNew = params.recognised && !recognised.has(params.uri);
      if (params.recognised) recognised.set(params.uri, params);
      else recognised.delete(params.uri);
      show();
      if (isNew) newlyRecognised.fire(params.uri);
      updated.fire(params.uri);
    },
    isRecognised: (uri) => recognised.has(uri.toString()),
    onDidRecognise: newlyRecognised.event,
    onDidUpdate: updated.event,
    clear() {
      recognised.clear();
      show();
      updated.fire(undefined);
    },
    get text() {
      return shown?.text;
    },
    dispose: () => parts.dispose(),
  };
}

const withReport = () => ({
  label: `$(quote) ${l10n.t("Compare with the report: quotations and claims")}`,
  command: "inspectionLens.compareWithReport",
});

const nextSteps = () => [
  { label: `$(list-tree) ${l10n.t("Go to a question or area for improvement")}`, command: "workbench.action.gotoSymbol" },
  { label: `$(symbol-structure) ${l10n.t("Show the outline")}`, command: "outline.focus" },
  { label: `$(git-compare) ${l10n.t("Compare with the inspection before")}`, command: "inspectionLens.compareWithPrevious" },
  { label: `$(list-selection) ${l10n.t("Show the findings of all reports")}`, command: "inspectionLens.showFindings" },
  { label: `$(warning) ${l10n.t("Show the contradictions")}`, command: "workbench.actions.view.problems" },
  { label: `$(info) ${l10n.t("Show why it was read like this")}`, command: "inspectionLens.showRecognitionDetails" },
  { label: `$(close) ${l10n.t("This is not an inspection report")}`, command: "inspectionLens.notAReport" },
];

async function offerWhatNext(isArticle: boolean): Promise<void> {
  const step = await window.showQuickPick(isArticle ? [withReport(), ...nextSteps()] : nextSteps(), {
    placeHolder: l10n.t("What next with this report?"),
  });
  if (step) await commands.executeCommand(step.command);
}
