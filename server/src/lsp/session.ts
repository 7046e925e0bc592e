import type { TextDocument } from "vscode-languageserver-textdocument";
import { type ReportDocument, readDocument } from "../features/document.ts";
import type { ReportSummary } from "../model/summary.ts";
import type { FileSource } from "../workspace/fileSource.ts";
import { createIndex, type IndexEvents, type WorkspaceIndex } from "../workspace/index.ts";
import { uriKey } from "../workspace/uriKey.ts";
import { abilitiesOf } from "./capabilities.ts";
import { openDocuments } from "./documents.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** A recognised report that the client has open: as the protocol has it, and as the features want it. */
export interface OpenReport {
  readonly document: TextDocument;
  readonly report: ReportDocument;
}

/** What the server knows of one client: its abilities, settings and folders, its open documents, the reports of its workspace. */
export class Session {
  client = abilitiesOf({});
  /** Whether the client is our own, with a status bar that waits for a line. */
  showsStatus = false;
  /** Takes a line for the log. */
  readonly log: (line: string) => void;
  readonly documents = openDocuments();
  readonly index: WorkspaceIndex;
  readonly #readings = new WeakMap<TextDocument, { readonly version: number; readonly report: ReportDocument | undefined }>();
  #settings = defaultSettings;
  #folders: readonly string[] = [];
  #refused: ReadonlySet<string> = new Set();
  #changes = 0;

  constructor(files: FileSource, events: IndexEvents) {
    this.log = events.log;
    this.index = createIndex(files, events);
  }

  /** The open document with this address; undefined where it is not open, no report, or the reader has refused it. */
  report(uri: string): OpenReport | undefined {
    const document = this.documents.get(uri);
    if (!document || this.isRefused(uri)) return undefined;
    const report = this.#read(document);
    return report && { document, report };
  }

  /** Whether the reader has declared the document to be no report. */
  isRefused(uri: string): boolean {
    return this.#refused.has(uriKey(uri));
  }

  /** The summaries of all other reports, open or in the workspace. */
  others(uri: string): readonly ReportSummary[] {
    const own = uriKey(uri);
    return this.index.summaries((key) => key === own || this.#refused.has(key));
  }

  /** Stands for all that an answer on this document rests on: the same text, others, settings and refusals. */
  state({ version }: TextDocument): string {
    return [version, this.index.revision, this.#changes].join(".");
  }

  get settings(): Settings {
    return this.#settings;
  }

  set settings(settings: Settings) {
    this.#settings = settings;
    this.#changes++;
    this.#setScope();
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  set folders(folders: readonly string[]) {
    this.#folders = folders;
    this.#setScope();
  }

  /** The documents that the reader has declared to be no reports. */
  set refused(uris: readonly string[]) {
    this.#refused = new Set(uris.map(uriKey));
    this.#changes++;
  }

  #setScope(): void {
    this.index.setScope({ folders: this.#folders, include: this.#settings.include, exclude: this.#settings.exclude });
  }

  #read(document: TextDocument): ReportDocument | undefined {
    const known = this.#readings.get(document);
    if (known?.version === document.version) return known.report;
    const { uri, version } = document;
    const report = readDocument(uri, document.getText());
    this.#readings.set(document, { version, report });
    this.index.documentRead(uri, report?.summary);
    if (report) this.index.start();
    for (const fault of report?.report.faults ?? []) this.log(fault);
    return report;
  }
}
