import { lineage } from "../compare/lineage.ts";
import type { AcceptedEntry } from "../configuration/accepted.ts";
import type { Configuration } from "../configuration/configuration.ts";
import { type ReportDocument, readDocument } from "../features/document.ts";
import type { Level } from "../model/problem.ts";
import type { ReportSummary } from "../model/summary.ts";
import { type AcceptedFindings, createAcceptedFindings, isAcceptedFile } from "../workspace/acceptedFindings.ts";
import { type ConfigurationEvents, type Configurations, createConfigurations, isConfiguration } from "../workspace/configurations.ts";
import type { FileSource } from "../workspace/fileSource.ts";
import { createIndex, type IndexEvents, type IndexOptions, type WorkspaceIndex } from "../workspace/index.ts";
import { createLibrary } from "../workspace/library.ts";
import type { FolderScope, Scope } from "../workspace/scope.ts";
import { uriKey } from "../workspace/uriKey.ts";
import { abilitiesOf } from "./capabilities.ts";
import { openDocuments } from "./documents.ts";
import type { EncodedDocument } from "./encodedDocument.ts";
import { createFolderSettings, type FolderSettings } from "./folderSettings.ts";
import { createMadeTexts } from "./madeTexts.ts";
import { createOpenReadings, type OpenReadings } from "./openReadings.ts";
import { defaultSettings, type Settings } from "./settings.ts";
import { createSlices } from "./slices.ts";
import { createVitals } from "./vitals.ts";

/** A recognised report that the client has open: as the protocol has it, and as the features want it. */
export interface OpenReport {
  readonly document: EncodedDocument;
  readonly report: ReportDocument;
}

/** More reports than a body has in a working life. */
export const MOST_RELATED = 40;

const onlyGlobs = ({ include, exclude }: Configuration): Partial<FolderScope> => ({
  ...(include && { include }),
  ...(exclude && { exclude }),
});

/** What a session tells its owner. */
export interface SessionEvents extends Omit<IndexEvents, "log">, Pick<ConfigurationEvents, "faults"> {
  /** Takes a line for the log: a warning, unless it says otherwise. */
  log(line: string, level?: "error" | "warn" | "info"): void;
  /** Another configuration may say otherwise which files belong to the workspace. */
  configured(): void;
  /** A document was checked, and these of its accepted findings are not there any more. */
  acceptedGone(uri: string, entries: readonly AcceptedEntry[]): void;
}

/** What the server knows of one client: its abilities, settings and folders, its open documents, the reports of its workspace. */
export class Session {
  client = abilitiesOf({});
  /** Whether the client is our own, with a status bar that waits for a line. */
  showsStatus = false;
  /** Whether the client shows pictures that stand in a hover's Markdown. */
  showsPictures = false;
  /** Whether the client has a view of findings, which is to be told when they change. */
  showsFindings = false;
  /** Takes a line for the log: a warning, unless it says otherwise. */
  readonly log: SessionEvents["log"];
  /** Takes the entries on a document that match nothing in it any more. */
  readonly acceptedGone: SessionEvents["acceptedGone"];
  readonly documents = openDocuments(
    () => this.client.positionEncoding,
    (line) => this.log(line),
  );
  readonly index: WorkspaceIndex;
  readonly configurations: Configurations;
  readonly accepted: AcceptedFindings;
  /** How the server is doing. */
  readonly vitals = createVitals();
  /** Does what takes long on long texts. */
  readonly slices = createSlices();
  readonly made = createMadeTexts();
  readonly #library: ReturnType<typeof createLibrary>;
  readonly #readings: OpenReadings;
  readonly #numbers = new WeakMap<ReportSummary, number>();
  #lastNumber = 0;
  #settings: FolderSettings = createFolderSettings(defaultSettings);
  #folders: readonly string[] = [];
  #refused: ReadonlySet<string> = new Set();
  #changes = 0;
  #foldersChanged: () => void = () => {};

  constructor(files: FileSource, events: SessionEvents, options: Omit<IndexOptions, "recognitionOf"> = {}) {
    this.log = events.log;
    this.acceptedGone = events.acceptedGone;
    this.index = createIndex(files, events, { ...options, recognitionOf: (uri) => this.configurations.of(uri) });
    this.#library = createLibrary(files, (uri, text) => readDocument(uri, text, this.configurations.of(uri).parse));
    this.configurations = createConfigurations(files, {
      faults: events.faults,
      log: events.log,
      changed: () => {
        this.#changes++;
        this.#library.forget();
        this.#setScope();
        events.changed();
        events.configured();
      },
    });
    this.#readings = createOpenReadings({
      slices: this.slices,
      vitals: this.vitals,
      parseOf: (document) => (this.made.of(document) === "table" ? undefined : this.configurations.of(document.uri).parse),
      isCurrent: (document, version) => this.isCurrent(document, version),
      wasRead: (document, report) => this.#wasRead(document, report),
    });
    this.accepted = createAcceptedFindings(files, {
      ...events,
      changed: () => {
        this.#changes++;
        events.changed();
      },
    });
  }

  /**
   * The open document with this address; undefined where it is not open, no report, or the reader has refused it. It is read now where it has
   * not been: who can wait asks `whenRead`, for a long text holds up everything else.
   */
  report(uri: string): OpenReport | undefined {
    const document = this.documents.get(uri);
    if (!document || this.ownFiles(uri) || this.isRefused(uri)) return undefined;
    const report = this.#readings.read(document);
    return report && { document, report };
  }

  /**
   * Reads a long document that is open and has not been read as it is now, in slices. Ends when it has been read, or when it has changed or
   * was closed meanwhile; undefined where there is nothing to wait for.
   */
  ready(uri: string): Promise<void> | undefined {
    const document = this.documents.get(uri);
    return document && !this.ownFiles(uri) && !this.isRefused(uri) ? this.#readings.begin(document) : undefined;
  }

  /** `report` of the document as it is when it has been read: a long one in slices, and again where it changes meanwhile. */
  async whenRead(uri: string): Promise<OpenReport | undefined> {
    for (;;) {
      const document = this.documents.get(uri);
      const version = document?.version ?? 0;
      const waiting = this.ready(uri);
      await waiting;
      if (!waiting || (document && this.isCurrent(document, version))) return this.report(uri);
    }
  }

  /** Whether the client still has a document as it was in a version: neither changed nor closed nor opened anew. */
  isCurrent(document: EncodedDocument, version: number): boolean {
    return document.version === version && this.documents.get(document.uri) === document;
  }

  /** Who is to be told of a file in which the reader lays something down, and which is never a report; undefined for all other files. */
  ownFiles(uri: string): Pick<Configurations, "fileChanged" | "documentChanged" | "documentClosed"> | undefined {
    if (isConfiguration(uri)) return this.configurations;
    return isAcceptedFile(uri) ? this.accepted : undefined;
  }

  /** Whether the reader has declared the document to be no report. */
  isRefused(uri: string): boolean {
    return this.#refused.has(uriKey(uri));
  }

  /** The summaries of all other reports. */
  others(uri: string): readonly ReportSummary[] {
    return this.index.summaries(new Set(this.#refused).add(uriKey(uri)));
  }

  /** A report of the workspace in full, as the editor has it where it is open there; undefined where it is none or cannot be read. */
  async inFull(uri: string): Promise<ReportDocument | undefined> {
    return this.documents.get(uri) ? (await this.whenRead(uri))?.report : this.#library.read(uri);
  }

  /** The text at an address, as the editor has it where it is open there; undefined where there is none or it cannot be read. */
  async text(uri: string): Promise<string | undefined> {
    return this.documents.get(uri)?.getText() ?? this.#library.text(uri);
  }

  /** The other reports and articles on the body of a report, in full, newest inspection first. */
  async related({ uri, summary }: ReportDocument): Promise<readonly ReportDocument[]> {
    const members = lineage(summary, this.others(uri)).slice(0, MOST_RELATED);
    const documents = await Promise.all(members.map((member) => this.inFull(member.summary.uri)));
    return documents.filter((document) => document !== undefined);
  }

  /** The summaries of all reports, open or in the workspace. */
  all(): readonly ReportSummary[] {
    return this.index.summaries(this.#refused);
  }

  /**
   * Stands for all that an answer on a report rests on: its text, those of the others on the body, settings, refusals, and what was accepted.
   * `others` may be fewer than all, where they are known to hold those on the body.
   */
  state(own: ReportSummary, others = this.others(own.uri)): string {
    const members = lineage(own, others).slice(0, MOST_RELATED);
    const numbers = [own, ...members.map(({ summary }) => summary)].map((summary) => this.#numberOf(summary));
    return [...numbers, this.#changes].join(".");
  }

  /** Ends when the reader's own files that are being read now have been read; undefined where none is. */
  get pending(): Promise<unknown> | undefined {
    const all = [this.configurations.pending, this.accepted.pending].filter((one) => one !== undefined);
    return all.length > 0 ? Promise.all(all) : undefined;
  }

  /** The levels of rules for a document: those of its folder's configuration, else those of the settings. */
  rulesFor(uri: string): Readonly<Record<string, Level>> {
    return { ...this.settingsFor(uri).rules, ...this.configurations.of(uri).configuration.rules };
  }

  /** Which files of which folder are read, by its configuration, else by its settings. */
  get scope(): Scope {
    return this.#folders.map((folder) => {
      const { include, exclude, respectGitignore } = this.#settings.ofFolder(folder);
      return { folder, include, exclude, respectGitignore, ...onlyGlobs(this.configurations.ofFolder(folder)) };
    });
  }

  /** The settings of the workspace as a whole: for what concerns no one document. */
  get settings(): Settings {
    return this.#settings.ofWorkspace;
  }

  /** The settings that hold for a document: those of the innermost folder around it, else those of the workspace. */
  settingsFor(uri: string): Settings {
    return this.#settings.of(uri);
  }

  /** Takes the settings of the workspace and of its folders, by their addresses; whether they are others than before. */
  setSettings(ofWorkspace: Settings, ofFolders: ReadonlyMap<string, Settings>): boolean {
    const settings = createFolderSettings(ofWorkspace, ofFolders);
    if (settings.isSame(this.#settings)) return false;
    this.#settings = settings;
    this.#changes++;
    this.#setScope();
    return true;
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  set folders(folders: readonly string[]) {
    this.#folders = folders;
    this.configurations.setFolders(folders);
    this.accepted.setFolders(folders);
    this.#setScope();
    this.#foldersChanged();
  }

  /** Calls `listen` whenever other folders make up the workspace. */
  onFoldersChanged(listen: () => void): void {
    this.#foldersChanged = listen;
  }

  /** The documents that the reader has declared to be no reports. */
  set refused(uris: readonly string[]) {
    this.#refused = new Set(uris.map(uriKey));
    this.#changes++;
  }

  /** A report that is read again has a new summary. */
  #numberOf(summary: ReportSummary): number {
    const number = this.#numbers.get(summary) ?? ++this.#lastNumber;
    this.#numbers.set(summary, number);
    return number;
  }

  #setScope(): void {
    this.index.setScope(this.scope);
  }

  #wasRead(document: EncodedDocument, report: ReportDocument | undefined): void {
    this.index.documentRead(document.uri, this.made.of(document) ? undefined : report?.summary);
    if (report) this.index.start();
    for (const fault of report?.report.faults ?? []) this.log(fault, "error");
  }
}
