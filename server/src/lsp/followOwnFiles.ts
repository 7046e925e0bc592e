import type { Session } from "./session.ts";

/** Long enough to take the keystrokes of a word together: what is half written is seldom JSON. */
const DELAY_MS = 300;

/** Follows those of the reader's own files that the client has open; other documents go to `others`. */
export function followOwnFiles(session: Pick<Session, "documents" | "ownFiles">, others: (uri: string) => void): void {
  const { documents } = session;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const stopWaiting = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };
  documents.onDidOpen(({ document }) => session.ownFiles(document.uri)?.documentChanged(document.uri, document.getText()));
  // comes after opening as well, where it finds nothing new
  documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    const own = session.ownFiles(uri);
    if (!own) return others(uri);
    stopWaiting(uri);
    waiting.set(
      uri,
      setTimeout(() => own.documentChanged(uri, document.getText()), DELAY_MS),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    stopWaiting(uri);
    session.ownFiles(uri)?.documentClosed(uri);
  });
}
