import { commands, Disposable, EventEmitter, l10n, Uri, ViewColumn, window, workspace } from "vscode";
import { withPreviewLinks } from "./previewLinks.ts";

/** Pages of ours that are no files. */
const SCHEME = "inspection-lens";

/** What a page is about, and where its text comes from. */
export interface Page {
  /** Its name, as the tab shows it: "Comparison of report.txt". */
  readonly name: string;
  /** The documents that it is about; a page on the same ones under the same name takes its place. */
  readonly about: readonly Uri[];
  /** Gives the text in Markdown, each time the page is shown; undefined where it can be had no more. */
  readonly write: () => Promise<string | null | undefined>;
}

/** Read-only pages in Markdown, shown rendered or as text. */
export interface Pages extends Disposable {
  show(page: Page, where: "beside" | "here"): Promise<void>;
}

export function createPages(): Pages {
  // kept when a page's text is closed: a rendered page is there longer than its text, and asks again
  const shown = new Map<string, Page>();
  const changed = new EventEmitter<Uri>();

  async function textOf(uri: Uri): Promise<string> {
    const text = await shown.get(uri.toString())?.write();
    if (text) return withPreviewLinks(text, workspace.workspaceFolders?.[0]?.uri, Uri.parse);
    return `${l10n.t("The document is not open any more. Run the command on it again.")}\n`;
  }

  const parts = Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, { onDidChange: changed.event, provideTextDocumentContent: textOf }),
  );
  return {
    async show(page, where) {
      const query = page.about.map((uri) => uri.toString()).join("\n");
      const uri = Uri.from({ scheme: SCHEME, path: `/${page.name}.md`, query });
      shown.set(uri.toString(), page);
      changed.fire(uri); // a page that is open is brought up to date
      if (readsAsText(page.about[0])) {
        await window.showTextDocument(uri, { viewColumn: where === "beside" ? ViewColumn.Beside : ViewColumn.Active, preview: true });
      } else await commands.executeCommand(where === "beside" ? "markdown.showPreviewToSide" : "markdown.showPreview", uri);
    },
    dispose: () => parts.dispose(),
  };
}

/** The last part of a document's path, as people call it. */
export const fileName = ({ path }: Uri): string => path.split("/").at(-1) ?? path;

/** Whether pages open as text: by the setting that holds for a document, else where a screen reader is in use, which reads a text better. */
export function readsAsText(about?: Uri): boolean {
  const pages = workspace.getConfiguration("inspectionLens", about).get<string>("pages", "automatic");
  return pages === "text" || (pages === "automatic" && workspace.getConfiguration("editor").get("accessibilitySupport") === "on");
}
