import { type Disposable, languages, TabInputText, type TextDocument, type Uri, window, workspace } from "vscode";
import { looksLikeReport } from "../../server/src/looksLikeReport.ts";
import { LANGUAGE } from "./languageId.ts";
import type { Server } from "./server.ts";
import type { Status } from "./status.ts";
import type { Verdicts } from "./verdicts.ts";

const PLAIN = "plaintext";

/**
 * Looks at each text file that opens and starts the server where it may be a report; one that the server recognises is switched to our
 * language. A reader who switches a file back, or forth, is taken at their word from then on.
 */
export function followLanguages(server: Server, verdicts: Verdicts, status: Status): Disposable[] {
  const noReports = new WeakSet<TextDocument>();
  let closing: { readonly document: TextDocument; readonly language: string } | undefined;

  function consider(document: TextDocument): void {
    const { uri, languageId } = document;
    const verdict = verdicts.of(uri);
    if (verdict === "not a report") return;
    if (languageId === LANGUAGE) void server.start();
    if (languageId !== PLAIN || !isFile(uri)) return;
    // the server may know more than the look at a text: names that the reader has added
    const isLookedAt = verdict === undefined && !status.isRecognised(uri);
    if (isLookedAt && noReports.has(document)) return;
    if (isLookedAt && !looksLikeReport(document.getText())) {
      noReports.add(document);
      return;
    }
    void server.start();
    const isWanted = verdict === "report" || (verdict === undefined && status.isRecognised(uri) && switchesLanguage(uri));
    if (isWanted && hasOwnTab(uri)) void setLanguage(document, LANGUAGE);
  }

  function languageChanged(before: string, { uri, languageId }: TextDocument): void {
    const verdict = verdicts.of(uri);
    if (before === LANGUAGE && verdict !== "not a report") verdicts.set(uri, "another language");
    if (languageId === LANGUAGE && verdict !== undefined && verdict !== "report") verdicts.set(uri, undefined);
  }

  for (const document of workspace.textDocuments) consider(document);
  return [
    // A change of language comes as a close and an open of the same document, one right after the other.
    workspace.onDidCloseTextDocument((document) => {
      closing = { document, language: document.languageId };
      queueMicrotask(() => {
        closing = undefined;
      });
    }),
    workspace.onDidOpenTextDocument((document) => {
      if (closing?.document === document) languageChanged(closing.language, document);
      consider(document);
    }),
    status.onDidRecognise((address) => {
      const document = workspace.textDocuments.find(({ uri }) => uri.toString() === address);
      if (document) consider(document);
    }),
    // A document may get a tab long after it was opened for a comparison or a search.
    window.onDidChangeActiveTextEditor((editor) => editor && consider(editor.document)),
  ];
}

/** Treats a text as a report, now and whenever it opens again; recognition has the last word on what is in it. */
export async function treatAsReport(document: TextDocument, server: Server, verdicts: Verdicts): Promise<void> {
  verdicts.set(document.uri, "report");
  await setLanguage(document, LANGUAGE);
  await server.start();
}

/** Treats a text as any other, now and whenever it opens again. */
export async function treatAsPlainText(document: TextDocument, verdicts: Verdicts): Promise<void> {
  verdicts.set(document.uri, "not a report");
  if (document.languageId === LANGUAGE) await setLanguage(document, PLAIN);
}

// A document that has been closed meanwhile has no language to set.
const setLanguage = async (document: TextDocument, language: string): Promise<void> => {
  if (!document.isClosed) await languages.setTextDocumentLanguage(document, language);
};

// Saved, about to be saved, or of a workspace that is on no disk; not what an editor shows besides, such as another version of a file.
const isFile = (uri: Uri): boolean => ["file", "untitled"].includes(uri.scheme) || workspace.getWorkspaceFolder(uri) !== undefined;

const switchesLanguage = (uri: Uri): boolean => workspace.getConfiguration("inspectionLens", uri).get("switchLanguage", true);

// Comparisons, search editors and what extensions open unseen are left as they are.
const hasOwnTab = (uri: Uri): boolean =>
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );
