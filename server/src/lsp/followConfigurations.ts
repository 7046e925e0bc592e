import { type Connection, DiagnosticSeverity } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Fault } from "../configuration/readConfiguration.ts";
import { isConfiguration } from "../workspace/configurations.ts";
import type { Session } from "./session.ts";
import { toRange } from "./toLsp.ts";

/** Long enough to take the keystrokes of a word together: what is half written is seldom JSON. */
const DELAY_MS = 300;

/** Follows the configuration files that the client has open; other documents go to `others`. */
export function followConfigurations({ documents, configurations }: Session, others: (uri: string) => void): void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const stopWaiting = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };
  documents.onDidOpen(({ document }) => {
    if (isConfiguration(document.uri)) configurations.documentChanged(document.uri, document.getText());
  });
  // comes after opening as well, where it finds nothing new
  documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    if (!isConfiguration(uri)) return others(uri);
    stopWaiting(uri);
    waiting.set(
      uri,
      setTimeout(() => configurations.documentChanged(uri, document.getText()), DELAY_MS),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    stopWaiting(uri);
    if (isConfiguration(uri)) configurations.documentClosed(uri);
  });
}

/** Shows what is wrong with a configuration file at its place, in the file itself, whether it is open or not. */
export function showFaults(connection: Connection, uri: string, text: string, faults: readonly Fault[]): void {
  const document = TextDocument.create(uri, "json", 0, text);
  const diagnostics = faults.map((fault) => ({
    range: toRange(document, fault),
    severity: fault.isFatal ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: "Inspection Lens",
    message: fault.message,
  }));
  connection.sendDiagnostics({ uri, diagnostics }).catch(() => {});
}
