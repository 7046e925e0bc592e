import { commands, type Disposable, type TextDocument, Uri, window } from "vscode";
import { compareWith, compareWithPrevious, compareWithReport } from "./comparisons.ts";
import { treatAsPlainText, treatAsReport } from "./language.ts";
import type { Pages } from "./pages.ts";
import { showRecognitionDetails } from "./recognitionDetails.ts";
import type { Server } from "./server.ts";
import type { Verdicts } from "./verdicts.ts";

/** The commands; package.json says when each of them makes sense. */
export const registerCommands = (extension: Uri, server: Server, verdicts: Verdicts, pages: Pages): Disposable[] => [
  commands.registerCommand("inspectionLens.treatAsReport", () =>
    withActiveDocument((document) => treatAsReport(document, server, verdicts)),
  ),
  commands.registerCommand("inspectionLens.notAReport", () => withActiveDocument((document) => treatAsPlainText(document, verdicts))),
  commands.registerCommand("inspectionLens.showRecognitionDetails", () => showRecognitionDetails(server, pages)),
  commands.registerCommand("inspectionLens.compareWithPrevious", () => compareWithPrevious(server, pages)),
  commands.registerCommand("inspectionLens.compareWith", () => compareWith(server, pages)),
  commands.registerCommand("inspectionLens.compareWithReport", () => compareWithReport(server, pages)),
  commands.registerCommand("inspectionLens.restartServer", () => server.restart()),
  commands.registerCommand("inspectionLens.openSamples", () =>
    commands.executeCommand("vscode.openFolder", Uri.joinPath(extension, "samples"), { forceNewWindow: true }),
  ),
];

async function withActiveDocument(work: (document: TextDocument) => Promise<void>): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document) await work(document);
}
