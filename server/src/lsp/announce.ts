import type { Connection, PublishDiagnosticsParams } from "vscode-languageserver";
import { statusLine } from "../features/statusLine.ts";
import { tooLargeStatus, tooLargeWords } from "../features/tooLarge.ts";
import { diagnosticsOf, notRead } from "./diagnostics.ts";
import { FINDINGS_CHANGED, STATUS, type StatusParams } from "./protocol.ts";
import { refreshAnswers } from "./refresh.ts";
import type { OpenReport, Session } from "./session.ts";

/** Says unasked what a client cannot ask for: the status line to our own client, diagnostics to one that cannot pull them. */
export interface Announcer {
  /** A document was opened or has changed. */
  documentChanged(uri: string): void;
  /** Something else has changed that answers rest on: another report, a setting, a refusal. */
  othersChanged(): void;
  /** The findings of the workspace may have changed. */
  findingsChanged(): void;
  /** A document was closed: takes back at once what was said of it. */
  documentClosed(uri: string): void;
  /** A document is too long to be read, or no longer: says so at once. */
  tooLargeChanged(uri: string): void;
}

// Long enough to take the keystrokes of a burst together, short enough not to be noticed.
const DELAY_MS = 100;

// A view asks for all that is unfolded in it; while the workspace is read there is always something new.
const FINDINGS_DELAY_MS = 400;

// An embargo ends on a minute.
const EMBARGO_DELAY_MS = 60_000;

/** An announcer over the session's documents; nothing is ever said of a document that is not open or no report. */
export function createAnnouncer(connection: Connection, session: Session): Announcer {
  const announced = new Map<string, string>();
  const due = new Set<string>();
  const embargoed = new Set<string>();
  let isRefreshDue = false;
  let isWaiting = false;
  let areFindingsDue = false;

  function soon(): void {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      const uris = [...due];
      due.clear();
      for (const uri of uris) whenRead(uri, () => announce(uri));
      if (isRefreshDue) refreshAnswers(connection, session.client);
      isRefreshDue = false;
    }, DELAY_MS);
  }

  function findingsChanged(): void {
    if (!session.showsFindings || areFindingsDue) return;
    areFindingsDue = true;
    setTimeout(() => {
      areFindingsDue = false;
      connection.sendNotification(FINDINGS_CHANGED, {}).catch(() => {});
    }, FINDINGS_DELAY_MS);
  }

  /** Goes on at once, or when a long text has been read; not where it has changed or was closed by then, which tells of itself. */
  function whenRead(uri: string, goOn: () => void): void {
    const document = session.documents.get(uri);
    const waiting = document && session.ready(uri);
    if (!waiting) {
      goOn();
      return;
    }
    const { version } = document;
    void waiting.then(() => {
      if (session.isCurrent(document, version)) goOn();
    });
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
    const state = session.state(open.report.summary);
    if (announced.get(uri) === state) return;
    announced.set(uri, state);
    if (session.showsStatus) sayStatus(open);
    if (!session.client.pullsDiagnostics) pushDiagnostics(open, version, state);
  }

  function sayStatus({ document: { uri }, report }: OpenReport): void {
    const { isEmbargoed, ...line } = statusLine(report, new Date());
    sendStatus({ uri, recognised: true, isArticle: report.summary.identity.kind !== "report", ...line });
    if (!isEmbargoed) return;
    if (embargoed.size === 0) setTimeout(sayEmbargoed, EMBARGO_DELAY_MS);
    embargoed.add(uri);
  }

  /** Says again what is under embargo, which may be over: no change of the text tells of that. */
  function sayEmbargoed(): void {
    const uris = [...embargoed];
    embargoed.clear();
    for (const uri of uris) {
      whenRead(uri, () => {
        const open = session.report(uri);
        if (open) sayStatus(open);
      });
    }
  }

  /** Sends what is found, unless something has been said of a newer state, or taken back, meanwhile. */
  function pushDiagnostics(open: OpenReport, version: number, state: string): void {
    const { uri } = open.document;
    diagnosticsOf(open.report, state, session)
      .then(async (found) => {
        const isCurrent = announced.get(uri) === state && session.isCurrent(open.document, version);
        if (isCurrent) await connection.sendDiagnostics({ uri, version, diagnostics: found });
      })
      .catch((error: unknown) => connection.console.error(`Nothing could be said of ${uri}: ${error}`));
  }

  function takeBack(uri: string): void {
    if (session.showsStatus) sendStatus({ uri, recognised: false, isArticle: false, text: "", tooltip: "" });
    if (!session.client.pullsDiagnostics) sendDiagnostics({ uri, diagnostics: [] });
  }

  function tooLargeChanged(uri: string): void {
    if (!session.documents.isTooLarge(uri)) {
      takeBack(uri);
      return;
    }
    const [text, tooltip] = [tooLargeStatus(), tooLargeWords()];
    if (session.showsStatus) sendStatus({ uri, recognised: false, isArticle: false, text, tooltip });
    if (!session.client.pullsDiagnostics) sendDiagnostics({ uri, diagnostics: [notRead()] });
  }

  const sendDiagnostics = (params: PublishDiagnosticsParams): void => void connection.sendDiagnostics(params).catch(() => {});

  const sendStatus = (status: StatusParams): void => void connection.sendNotification(STATUS, status).catch(() => {});

  return {
    documentChanged(uri) {
      due.add(uri);
      soon();
    },
    othersChanged() {
      isRefreshDue = true;
      for (const uri of session.documents.keys()) due.add(uri);
      soon();
      findingsChanged();
    },
    findingsChanged,
    documentClosed(uri) {
      due.delete(uri);
      announce(uri);
    },
    tooLargeChanged,
  };
}
