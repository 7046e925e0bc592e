import { type QuickPickItem, Uri, window } from "vscode";
import { COMPARABLE, COMPARISON, type ComparableDocument, type ComparisonParams, type PageAnswer } from "../../server/src/lsp/protocol.ts";
import { fileName, type Pages } from "./pages.ts";
import type { Server } from "./server.ts";

/** Opens the page on the inspection that the active document is on and the one before. */
export async function compareWithPrevious(server: Server, pages: Pages): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document) await showComparison(server, pages, document.uri);
}

/** Asks which of the other reports and articles on the same body the active document is to be compared with, and opens the page. */
export async function compareWith(server: Server, pages: Pages): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const known = (await server.ask<readonly ComparableDocument[]>(COMPARABLE, { textDocument: { uri: document.uri.toString() } })) ?? [];
  if (known.length === 0) {
    void window.showInformationMessage("No other report on the same body is known here: open the folder that holds them as .txt files.");
    return;
  }
  const items = known.map(({ uri, label, detail }): QuickPickItem & { readonly uri: Uri } => {
    const address = Uri.parse(uri);
    return { label, description: fileName(address), detail, uri: address };
  });
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    title: `Compare ${fileName(document.uri)} with`,
    placeHolder: "Reports and articles on the same body, newest inspection first",
  });
  if (chosen && chosen.length > 0)
    await showComparison(
      server,
      pages,
      document.uri,
      chosen.map(({ uri }) => uri),
    );
}

async function showComparison(server: Server, pages: Pages, document: Uri, others?: readonly Uri[]): Promise<void> {
  const params: ComparisonParams = {
    textDocument: { uri: document.toString() },
    ...(others && { with: others.map((uri) => uri.toString()) }),
  };
  const ask = () => server.ask<PageAnswer | null>(COMPARISON, params);
  await showAnswer(pages, { name: `comparison/${fileName(document)}`, about: [document, ...(others ?? [])], ask });
}

/** Shows a page, or says in one sentence why there is none. */
export async function showAnswer(
  pages: Pages,
  {
    name,
    about,
    ask,
  }: { readonly name: string; readonly about: readonly Uri[]; readonly ask: () => Promise<PageAnswer | null | undefined> },
): Promise<void> {
  const answer = await ask();
  if (answer && "reason" in answer) {
    void window.showInformationMessage(answer.reason);
    return;
  }
  const write = async () => {
    const again = await ask();
    return again && "page" in again ? again.page : undefined;
  };
  await pages.show({ name, about, write }, "here");
}
