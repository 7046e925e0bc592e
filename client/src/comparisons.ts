import { l10n, type QuickPickItem, Uri, window } from "vscode";
import {
  COMPARABLE,
  COMPARISON,
  COMPARISON_WITH_REPORT,
  type ComparableDocument,
  type ComparisonParams,
  type ComparisonWithReportParams,
  type PageAnswer,
} from "../../server/src/lsp/protocol.ts";
import { type AtHand, reportAtHand } from "./atHand.ts";
import { fileName, type Pages } from "./pages.ts";
import { withoutIcons, withoutLinks } from "./plainWords.ts";
import type { Server } from "./server.ts";

/** Opens the page on the inspection that the active document is on and the one before. */
export async function compareWithPrevious(atHand: AtHand, pages: Pages): Promise<void> {
  const document = reportAtHand(atHand);
  const { server } = atHand;
  if (document) await showComparison(server, pages, document.uri);
}

/** Asks which of the other reports and articles on the same body the active document is to be compared with, and opens the page. */
export async function compareWith(atHand: AtHand, pages: Pages): Promise<void> {
  const document = reportAtHand(atHand);
  const { server } = atHand;
  if (!document) return;
  const known = await comparables(server, document.uri);
  if (known.length === 0) {
    void window.showInformationMessage(
      l10n.t("No other report on the same body is known here: open the folder that holds them as {0} files.", ".txt"),
    );
    return;
  }
  const chosen = await window.showQuickPick(known.map(itemOf), {
    canPickMany: true,
    title: l10n.t("Compare {0} with", fileName(document.uri)),
    placeHolder: l10n.t("Reports and articles on the same body, newest inspection first"),
  });
  if (chosen && chosen.length > 0)
    await showComparison(
      server,
      pages,
      document.uri,
      chosen.map(({ uri }) => uri),
    );
}

/**
 * Opens the page on the active article beside the report that it speaks of. Where that is not at hand, asks which other report it is to be
 * held against.
 */
export async function compareWithReport(atHand: AtHand, pages: Pages): Promise<void> {
  const document = reportAtHand(atHand);
  const { server } = atHand;
  if (!document) return;
  const textDocument = { uri: document.uri.toString() };
  const ask = (params: ComparisonWithReportParams) => () => server.ask<PageAnswer | null>(COMPARISON_WITH_REPORT, params);
  const name = l10n.t("{0} beside the report", fileName(document.uri));
  const byDefault = ask({ textDocument });
  const answer = await byDefault();
  const reports = answer && "reason" in answer ? (await comparables(server, document.uri)).filter(({ isReport }) => isReport) : [];
  if (!answer || "page" in answer || reports.length === 0) {
    await showAnswer(pages, { name, about: [document.uri], answer, askAgain: byDefault });
    return;
  }
  const chosen = await window.showQuickPick(reports.map(itemOf), {
    title: answer.reason,
    placeHolder: l10n.t("Hold it against another report"),
  });
  if (chosen) {
    const report = chosen.uri.toString();
    const askAgain = ask({ textDocument, report });
    await showAnswer(pages, { name, about: [document.uri, chosen.uri], answer: await askAgain(), askAgain });
  }
}

const comparables = async (server: Server, uri: Uri): Promise<readonly ComparableDocument[]> =>
  (await server.ask<readonly ComparableDocument[]>(COMPARABLE, { textDocument: { uri: uri.toString() } })) ?? [];

function itemOf({ uri, label, detail }: ComparableDocument): QuickPickItem & { readonly uri: Uri } {
  const address = Uri.parse(uri);
  return { label: withoutIcons(label), description: withoutIcons(fileName(address)), detail: withoutIcons(detail), uri: address };
}

async function showComparison(server: Server, pages: Pages, document: Uri, others?: readonly Uri[]): Promise<void> {
  const params: ComparisonParams = {
    textDocument: { uri: document.toString() },
    ...(others && { with: others.map((uri) => uri.toString()) }),
  };
  const askAgain = () => server.ask<PageAnswer | null>(COMPARISON, params);
  const about = [document, ...(others ?? [])];
  await showAnswer(pages, { name: l10n.t("Comparison of {0}", fileName(document)), about, answer: await askAgain(), askAgain });
}

type Answer = PageAnswer | null | undefined;

interface AnsweredPage {
  readonly name: string;
  readonly about: readonly Uri[];
  readonly answer: Answer;
  /** Gives it anew when the page is shown again later. */
  readonly askAgain: () => Promise<Answer>;
}

/** Shows a page, or says in one sentence why there is none. */
async function showAnswer(pages: Pages, { name, about, answer, askAgain }: AnsweredPage): Promise<void> {
  if (answer && "reason" in answer) {
    void window.showInformationMessage(withoutLinks(answer.reason));
    return;
  }
  let first: Answer = answer;
  const write = async () => {
    const latest = first ?? (await askAgain());
    first = undefined;
    return latest && "page" in latest ? latest.page : undefined;
  };
  await pages.show({ name, about, write }, "here");
}
