import { l10n, type QuickPickItem, type TextDocument, window, workspace } from "vscode";
import {
  EXPORT_FINDINGS,
  type ExportAnswer,
  type ExportParams,
  type FindingsFilter,
  type ServerVitals,
  VITALS,
} from "../../server/src/lsp/protocol.ts";
import { type AtHand, sayBriefly } from "./atHand.ts";
import { fileName } from "./pages.ts";
import { withoutIcons } from "./plainWords.ts";

type Format = ExportParams["format"];

const LANGUAGES: Readonly<Record<Format, string>> = { csv: "csv", markdown: "markdown", json: "json" };

/**
 * Opens findings as a table in a new document, which is in no file until the reader saves it: those of the report at hand or of all
 * reports, in the format that is set, each asked for where it is not clear. `filter` is the findings view's, of which only what it shows is wanted.
 */
export async function exportFindings(atHand: AtHand, filter?: Partial<FindingsFilter>): Promise<void> {
  const active = window.activeTextEditor?.document;
  const own = filter === undefined && active && atHand.status.isRecognised(active.uri) ? active : undefined;
  const scope = own ? await scopeOf(own, atHand) : "all";
  const format = scope && (await formatFor(own));
  if (!scope || !format) return;
  const params: ExportParams = {
    format,
    ...(own && scope === "one" && { textDocument: { uri: own.uri.toString() } }),
    ...(filter && { filter }),
  };
  const answer = await atHand.server.ask<ExportAnswer | null>(EXPORT_FINDINGS, params);
  if (!answer)
    return void window.showInformationMessage(
      l10n.t("There are no findings to export: open an inspection report, or a folder with reports."),
    );
  const { text, findings, leftOut } = answer;
  const language = LANGUAGES[format];
  await window.showTextDocument(await workspace.openTextDocument({ content: text, language }), { preview: false });
  if (leftOut > 0)
    void window.showInformationMessage(
      l10n.t("Reports left out because there are too many: {0}. A filter in the findings view makes them fewer.", leftOut),
    );
  else sayBriefly(l10n.t("Findings: {0}, reports: {1}. Save them where you like", findings, answer.reports));
}

/** Which reports; undefined where the reader thinks better of it. */
async function scopeOf(own: TextDocument, { server }: AtHand): Promise<"one" | "all" | undefined> {
  const reports = (await server.ask<ServerVitals | null>(VITALS, {}))?.reportsKnown ?? 0;
  if (reports < 2) return "one";
  const items: readonly (QuickPickItem & { readonly scope: "one" | "all" })[] = [
    { label: l10n.t("This report"), description: withoutIcons(fileName(own.uri)), scope: "one" },
    { label: l10n.t("All reports and articles of the workspace"), description: `${reports}`, scope: "all" },
  ];
  return (await window.showQuickPick(items, { title: l10n.t("Export Findings"), placeHolder: l10n.t("The findings of which reports?") }))
    ?.scope;
}

async function formatFor(document: TextDocument | undefined): Promise<Format | undefined> {
  const set = workspace.getConfiguration("inspectionLens", document).get<Format | "ask">("exportFormat", "ask");
  if (set !== "ask") return set;
  const items: readonly (QuickPickItem & { readonly format: Format })[] = [
    { label: "CSV", detail: l10n.t("A row for each finding, for a spreadsheet"), format: "csv" },
    { label: "Markdown", detail: l10n.t("A table for each report, for notes and articles"), format: "markdown" },
    { label: "JSON", detail: l10n.t("For programs"), format: "json" },
  ];
  return (await window.showQuickPick(items, { title: l10n.t("Export Findings"), placeHolder: l10n.t("As what?"), matchOnDetail: true }))
    ?.format;
}
