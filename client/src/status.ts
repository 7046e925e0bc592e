import { commands, Disposable, type Event, EventEmitter, l10n, StatusBarAlignment, Uri, window, workspace } from "vscode";
import type { StatusParams } from "../../server/src/lsp/protocol.ts";
import { nextSteps, spoken } from "./nextSteps.ts";
import { withoutIcons } from "./plainWords.ts";

/** The status bar item: there only while a recognised report is the active document, or a text that is too long to be read. */
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
  /** What a screen reader says of it. */
  readonly spoken: string | undefined;
}

const WHAT_NEXT = "inspectionLens.whatNext";

export function createStatus(): Status {
  const told = new Map<string, StatusParams>();
  const newlyRecognised = new EventEmitter<string>();
  const updated = new EventEmitter<string | undefined>();
  const item = window.createStatusBarItem("inspectionLens.status", StatusBarAlignment.Right, 100);
  item.name = "Inspection Lens";
  let shown: StatusParams | undefined;
  let isShown = false;

  function show(): void {
    const active = window.activeTextEditor?.document.uri.toString();
    shown = active === undefined ? undefined : told.get(active);
    void commands.executeCommand("setContext", "inspectionLens.recognised", shown?.recognised === true);
    void commands.executeCommand("setContext", "inspectionLens.article", shown?.isArticle === true);
    if (!shown || !isWanted(Uri.parse(shown.uri))) {
      item.hide();
      isShown = false;
      return;
    }
    item.text = withoutIcons(shown.text);
    item.tooltip = shown.tooltip;
    item.command = shown.recognised ? WHAT_NEXT : undefined; // a text that is not read has nothing that comes next
    item.accessibilityInformation = { label: spoken(shown.text, shown.tooltip), role: "button" };
    item.show();
    isShown = true;
  }

  const parts = Disposable.from(
    item,
    newlyRecognised,
    updated,
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("inspectionLens.statusBar") && show()),
    commands.registerCommand(WHAT_NEXT, () => offerWhatNext(shown?.isArticle === true)),
  );
  return {
    update(params) {
      const isNew = params.recognised && !told.get(params.uri)?.recognised;
      if (params.text === "") told.delete(params.uri);
      else told.set(params.uri, params);
      show();
      if (isNew) newlyRecognised.fire(params.uri);
      updated.fire(params.uri);
    },
    isRecognised: (uri) => told.get(uri.toString())?.recognised === true,
    onDidRecognise: newlyRecognised.event,
    onDidUpdate: updated.event,
    clear() {
      told.clear();
      show();
      updated.fire(undefined);
    },
    get text() {
      return isShown ? shown?.text : undefined;
    },
    get spoken() {
      return isShown ? item.accessibilityInformation?.label : undefined;
    },
    dispose: () => parts.dispose(),
  };
}

async function offerWhatNext(isArticle: boolean): Promise<void> {
  const placeHolder = l10n.t("What next with this report?");
  const step = await window.showQuickPick(nextSteps(isArticle), { placeHolder, matchOnDetail: true });
  if (step) await commands.executeCommand(step.command);
}

const isWanted = (uri: Uri): boolean => workspace.getConfiguration("inspectionLens", uri).get("statusBar", true);
