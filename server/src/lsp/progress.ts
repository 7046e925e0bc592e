import * as l10n from "@vscode/l10n";
import type { Connection } from "vscode-languageserver";
import type { Progress } from "../workspace/index.ts";
import type { Session } from "./session.ts";

/** Reading that is over sooner is not shown. */
const DELAY_MS = 500;

/** What is shown changes no more often than this. */
const BETWEEN_MS = 100;

/**
 * Gives a function that takes how far the reading of the workspace is, and shows it where the client can and reading goes on for more than a
 * moment. Who cancels it stops the index, which keeps what it has read.
 */
export function createProgressReport(connection: Connection, session: Session): (progress: Progress | undefined) => void {
  let latest: Progress | undefined;
  let isFollowing = false;

  async function follow(): Promise<void> {
    await after(DELAY_MS);
    if (!latest) return;
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.token.onCancellationRequested(() => session.index.stop());
    reporter.begin(l10n.t("Reading reports for earlier inspections"), latest && percentage(latest), latest && words(latest), true);
    for (await after(BETWEEN_MS); latest; await after(BETWEEN_MS)) {
      const part = percentage(latest);
      if (part === undefined) reporter.report(words(latest));
      else reporter.report(part, words(latest));
    }
    reporter.done();
  }

  return (progress) => {
    latest = progress;
    if (!progress || isFollowing || !session.client.showsProgress) return;
    isFollowing = true;
    follow()
      .catch((error: unknown) => session.log(`The progress of reading could not be shown: ${error}`))
      .finally(() => {
        isFollowing = false;
      });
  };
}

/** Undefined while it is not known how much there is to read. */
const percentage = ({ done, total, isCounted }: Progress): number | undefined =>
  isCounted && total > 0 ? Math.floor((done / total) * 100) : undefined;

const words = ({ done, total, isCounted }: Progress): string =>
  isCounted ? l10n.t("{0} of {1} files", done, total) : l10n.t("looking through the folders");

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
