import { commands, Disposable, EventEmitter, Uri, ViewColumn, window, workspace } from "vscode";
import { RECOGNITION_DETAILS, type RecognitionDetailsParams } from "../../server/src/lsp/protocol.ts";
import { withPreviewLinks } from "./previewLinks.ts";
import type { Server } from "./server.ts";

/** Pages of ours that are no files. */
const SCHEME = "inspection-lens";

/** The page that says what was recognised in the active document and on the line of the cursor, and why. */
export interface RecognitionDetails extends Disposable {
  /** Opens it beside the document, rendered; as text where a screen reader is in use. */
  readonly show: () => Promise<void>;
}

export function createRecognitionDetails(server: Server): RecognitionDetails {
  // kept when the page's text is closed: a rendered page is there longer than its text, and asks again
  const asked = new Map<string, RecognitionDetailsParams>();
  const changed = new EventEmitter<Uri>();

  async function pageOf(page: Uri): Promise<string> {
    const params = asked.get(page.toString());
    const text = params && (await server.ask<string | null>(RECOGNITION_DETAILS, params));
    if (params && text) {
      const { uri } = params.textDocument;
      return withPreviewLinks(text, uri, Uri.parse(uri), workspace.workspaceFolders?.[0]?.uri);
    }
    return "The document is not open any more. Run *Show Recognition Details* on it again.\n";
  }

  async function show(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const { uri } = editor.document;
    const { line, character } = editor.selection.active;
    const page = Uri.from({ scheme: SCHEME, path: `/recognition-details/${uri.path.split("/").at(-1)}.md`, query: uri.toString() });
    asked.set(page.toString(), { textDocument: { uri: uri.toString() }, position: { line, character } });
    changed.fire(page); // a page that is open is brought up to date
    if (usesScreenReader()) {
      await window.showTextDocument(page, { viewColumn: ViewColumn.Beside, preview: true });
    } else await commands.executeCommand("markdown.showPreviewToSide", page);
  }

  const parts = Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, { onDidChange: changed.event, provideTextDocumentContent: pageOf }),
  );
  return { show, dispose: () => parts.dispose() };
}

const usesScreenReader = (): boolean => workspace.getConfiguration("editor").get("accessibilitySupport") === "on";
