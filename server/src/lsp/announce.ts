import type { Connection } from "vscode-languageserver";
import { statusLine } from "../features/statusLine.ts";
import { diagnostics } from "./features.ts";
import { STATUS, type StatusParams } from "./protocol.ts";
import type { OpenReport, Session } from "./session.ts";

/** Says unasked what a client cannot ask for: the status line to our own client, diagnostics to one that cannot pull them. */
export interface Announcer {
  /** A document was opened or has changed. */
  documentChanged(uri: string): void;
  /** Something else has changed that answers rest on: another report, a setting, a refusal. */
  othersChanged(): void;
  /** A document was closed: takes back at once what was said of it. */
  documentClosed(uri: string): void;
}

// Long enough to take the keystrokes of a burst together, short enough not to be noticed.
const DELAY_MS = 100;

/** An announcer over the session's documents; nothing is ever said of a document that is not open or no report. */
export function createAnnouncer(connection: Connection, session: Session): Announcer {
  const announced = new Map<string, string>();
  const due = new Set<string>();
  let isRefreshDue = false;
  let isWaiting = false;

  function soon(): void {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      const uris = [...due];
      due.clear();
      for (const uri of uris) announce(uri);
      if (isRefreshDue) connection.languages.diagnostics.refresh().catch(() => {});
      isRefreshDue = false;
    }, DELAY_MS);
  }

  function announce(uri: string): void {
    try {
      const open = session.report(uri);
      if (open) say(open);
      else if (announced.delete(uri)) takeBack(uri);
    } catch (error) {
      connection.console.error(`Nothing could be said of ${uri}: ${error}`);
    }
  }

  function say(open: OpenReport): void {
    const { uri, version } = open.document;
    const state = session.state(open.document);
    if (announced.get(uri) === state) return;
    announced.set(uri, state);
    if (session.showsStatus) sendStatus({ uri, recognised: true, ...statusLine(open.report) });
    if (!session.client.pullsDiagnostics) connection.sendDiagnostics({ uri, version, diagnostics: diagnostics(open, session) });
  }

  function takeBack(uri: string): void {
    if (session.showsStatus) sendStatus({ uri, recognised: false, text: "", tooltip: "" });
    if (!session.client.pullsDiagnostics) connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  const sendStatus = (status: StatusParams): void => void connection.sendNotification(STATUS, status);

  return {
    documentChanged(uri) {
      due.add(uri);
      soon();
    },
    othersChanged() {
      isRefreshDue = session.client.pullsDiagnostics && session.client.refreshesDiagnostics;
      for (const uri of session.documents.keys()) due.add(uri);
      soon();
    },
    documentClosed(uri) {
      due.delete(uri);
      announce(uri);
    },
  };
}
