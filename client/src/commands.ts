import { commands, type Disposable, type ExtensionContext } from "vscode";
import { COPY_CITATION } from "../../server/src/lsp/protocol.ts";
import { type AtHand, reportAtHand, withServer } from "./atHand.ts";
import { copyCitation } from "./citing.ts";
import { createCleanCopy } from "./cleanCopies.ts";
import { compareWith, compareWithPrevious, compareWithReport } from "./comparisons.ts";
import { exportFindings } from "./exports.ts";
import { stepToFinding } from "./findingSteps.ts";
import { showFirstGrade } from "./firstSteps.ts";
import { treatAsPlainText, treatAsReport } from "./language.ts";
import type { Pages } from "./pages.ts";
import { copyProblemReport } from "./problemReport.ts";
import { showRecognitionDetails } from "./recognitionDetails.ts";
import { openSamples } from "./samples.ts";
import type { Verdicts } from "./verdicts.ts";

/** What the commands are made of. */
export interface Parts extends AtHand {
  readonly context: ExtensionContext;
  readonly verdicts: Verdicts;
  readonly pages: Pages;
}

/** The commands; package.json says when each of them makes sense. */
export function registerCommands(parts: Parts): Disposable[] {
  const { context, server, verdicts, pages } = parts;
  const on = (name: string, work: (argument?: unknown) => unknown) => commands.registerCommand(name, work);
  const asking = (name: string, work: (argument?: unknown) => Promise<void>) =>
    on(name, (argument) => withServer(parts, () => work(argument)));
  return [
    on("inspectionLens.treatAsReport", async () => {
      const document = reportAtHand(parts);
      if (document) await treatAsReport(document, server, verdicts);
    }),
    on("inspectionLens.notAReport", async () => {
      const document = reportAtHand(parts);
      if (document) await treatAsPlainText(document, verdicts);
    }),
    asking("inspectionLens.showRecognitionDetails", () => showRecognitionDetails(parts, pages)),
    asking("inspectionLens.compareWithPrevious", () => compareWithPrevious(parts, pages)),
    asking("inspectionLens.compareWith", () => compareWith(parts, pages)),
    asking("inspectionLens.compareWithReport", () => compareWithReport(parts, pages)),
    asking("inspectionLens.nextFinding", () => stepToFinding(parts, "next")),
    asking("inspectionLens.previousFinding", () => stepToFinding(parts, "previous")),
    asking(COPY_CITATION, (given) => copyCitation(parts, given)),
    asking("inspectionLens.createCleanCopy", () => createCleanCopy(parts)),
    asking("inspectionLens.exportFindings", () => exportFindings(parts)),
    on("inspectionLens.restartServer", async () => {
      await server.restart();
      await withServer(parts, async () => {});
    }),
    asking("inspectionLens.showFirstGrade", () => showFirstGrade(parts)),
    on("inspectionLens.copyProblemReport", () => copyProblemReport(server, context.extension)),
    on("inspectionLens.openSamples", () => openSamples(context)),
  ];
}
