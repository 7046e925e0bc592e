import * as l10n from "@vscode/l10n";
import { type Connection, type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { AcceptedEntry } from "../configuration/accepted.ts";
import type { Fault } from "../configuration/readBySchema.ts";
import { uriKey } from "../workspace/uriKey.ts";
import { type EncodedDocument, encodedDocument } from "./encodedDocument.ts";
import type { Session } from "./session.ts";
import { toRange } from "./toLsp.ts";

/** Shows what is wrong with the reader's own files at its place in the file itself, whether that is open or not. */
export interface OwnFileProblems {
  /** What is wrong with a file now, and its text. */
  faults(uri: string, text: string, faults: readonly Fault[]): void;
  /** A document was checked, and these entries on it match no contradiction any more. */
  gone(uri: string, entries: readonly AcceptedEntry[]): void;
  /** Shows what is known now, as far as it is not shown yet. */
  show(): void;
}

interface OwnFile {
  readonly uri: string;
  readonly text: string;
  readonly faults: readonly Fault[];
  /** What was said of it last, as JSON. */
  readonly shown: string;
}

export function createOwnFileProblems(connection: Connection, session: Pick<Session, "accepted" | "client" | "index">): OwnFileProblems {
  const { accepted, index } = session;
  const files = new Map<string, OwnFile>();
  const goneFrom = new Map<string, readonly AcceptedEntry[]>();

  function show(): void {
    for (const file of files.values()) showFile(file);
  }

  function showFile(file: OwnFile): void {
    const { uri, text, faults, shown } = file;
    const document = encodedDocument({ uri, text }, session.client.positionEncoding);
    const diagnostics = [
      ...faults.map((fault) => toProblem(document, fault, fault.isFatal ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning)),
      ...goneIn(file).map((entry) => toProblem(document, { ...entry, message: goneWords() }, DiagnosticSeverity.Information)),
    ];
    const now = JSON.stringify(diagnostics);
    files.set(uriKey(uri), { ...file, shown: now });
    if (now !== shown) connection.sendDiagnostics({ uri, diagnostics }).catch(() => {});
  }

  /** While reports are still being read, what they contradict may not be known yet. */
  function goneIn({ uri }: OwnFile): readonly AcceptedEntry[] {
    if (index.isReading) return [];
    return [...goneFrom].flatMap(([document, entries]) => {
      const address = accepted.addressFor(document);
      if (address === undefined || uriKey(address) !== uriKey(uri)) return [];
      const now = accepted.of(document);
      return entries.filter((entry) => now.includes(entry)); // the file may have been read again
    });
  }

  return {
    faults(uri, text, faults) {
      showFile({ uri, text, faults, shown: files.get(uriKey(uri))?.shown ?? "" });
    },
    gone(uri, entries) {
      if (entries.length > 0) goneFrom.set(uri, entries);
      else goneFrom.delete(uri);
      show();
    },
    show,
  };
}

const goneWords = (): string => l10n.t("What was accepted here is not in the report any more, or has changed: this entry may go.");

const toProblem = (
  document: EncodedDocument,
  { message, ...span }: { readonly message: string; readonly start: number; readonly end: number },
  severity: DiagnosticSeverity,
): Diagnostic => ({ range: toRange(document, span), severity, source: "Inspection Lens", message });
