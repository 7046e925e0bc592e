import { Disposable, type Event, EventEmitter, l10n, type Memento, window, workspace } from "vscode";
import type { BaseLanguageClient, Middleware } from "vscode-languageclient";

/** Whether what is shown beside a report's words is hidden for now, whatever the settings say. */
export interface Hiding extends Disposable {
  readonly isHiding: boolean;
  readonly onDidChange: Event<void>;
  /** Hides what the settings have shown, or shows it again; where they show nothing, says so. */
  toggle(): Promise<void>;
  /** Answers for the server while its hints and lines above headings are hidden. */
  readonly middleware: Pick<Middleware, "provideInlayHints" | "provideCodeLenses">;
  /** Has the editor ask again for them. */
  renew(client: BaseLanguageClient): void;
}

/** The settings that show something in or between the words of a report. */
const SHOWING = ["annotations", "inlayHints", "codeLens"] as const;

const KEY = "annotationsHidden";

/**
 * Hiding is kept for the workspace and writes no settings: they say what a reader wants to see, and hiding it for a while changes nothing
 * about that. Whoever changes one of them wants to see what it does, so that ends the hiding.
 */
export function createHiding(state: Memento): Hiding {
  const changed = new EventEmitter<void>();
  const isHiding = (): boolean => state.get(KEY, false);

  async function set(value: boolean): Promise<void> {
    await state.update(KEY, value || undefined);
    changed.fire();
  }

  const parts = Disposable.from(
    changed,
    workspace.onDidChangeConfiguration((change) => {
      if (isHiding() && SHOWING.some((name) => change.affectsConfiguration(`inspectionLens.${name}`))) void set(false);
    }),
  );

  return {
    get isHiding() {
      return isHiding();
    },
    onDidChange: changed.event,
    async toggle() {
      if (!isHiding() && !showsAnything()) {
        void window.showInformationMessage(
          l10n.t("There is nothing to hide: the settings Annotations, Inlay Hints and Code Lens of Inspection Lens are all off."),
        );
        return;
      }
      await set(!isHiding());
    },
    middleware: {
      provideInlayHints: (document, range, token, next) => (isHiding() ? [] : next(document, range, token)),
      provideCodeLenses: (document, token, next) => (isHiding() ? [] : next(document, token)),
    },
    dispose: () => parts.dispose(),
    renew(client) {
      for (const { document } of window.visibleTextEditors) {
        client.getFeature("textDocument/inlayHint").getProvider(document)?.onDidChangeInlayHints.fire();
        client.getFeature("textDocument/codeLens").getProvider(document)?.onDidChangeCodeLensEmitter.fire();
      }
    },
  };
}

function showsAnything(): boolean {
  const settings = workspace.getConfiguration("inspectionLens", window.activeTextEditor?.document);
  return SHOWING.some((name) => ![undefined, false, "off"].includes(settings.get<boolean | string>(name)));
}
