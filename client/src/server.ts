import { commands, type Event, EventEmitter, l10n, window, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions, Middleware } from "vscode-languageclient";
import {
  ACCEPTED_FILE,
  CONFIGURATION_FILE,
  FINDINGS_CHANGED,
  type InitializationOptions,
  REFUSED,
  STATUS,
} from "../../server/src/lsp/protocol.ts";
import { type Crashes, createCrashes } from "./crashes.ts";
import { giveFiles } from "./files.ts";
import type { Hiding } from "./hiding.ts";
import { LANGUAGE } from "./languageId.ts";
import { createLog, type Log } from "./log.ts";
import { pullOnChanges } from "./pullOnChanges.ts";
import { SAMPLES_SCHEME } from "./sampleNames.ts";
import type { Status } from "./status.ts";
import { symbolNames } from "./symbolNames.ts";
import type { Verdicts } from "./verdicts.ts";

/** Makes the client of a server that is not started yet; in Node the server is a process, in the browser a worker. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** Addresses of what the extension has for itself: the page on the rules, and the workspace's storage where that is on a disk. */
export type OwnPlaces = Pick<InitializationOptions, "rulePages" | "storage">;

/** The language server, of which there is none until something is there for it. */
export interface Server {
  readonly isStarted: boolean;
  /** Why there is no server although it was started, in a sentence; undefined where there is one, or none was wanted. */
  readonly failure: string | undefined;
  /** How many lines of each level the log has had; undefined where there is no log yet. */
  readonly logged: Log["counts"] | undefined;
  readonly crashes: Crashes;
  /** Brings the output channel to the front. */
  showLog(): void;
  /** Starts the server; does nothing where it is started. What goes wrong stands in the log. */
  start(): Promise<void>;
  /** Ends the server, if there is one, and starts a new one. */
  restart(): Promise<void>;
  /** Asks the server, which it starts where there is none; undefined where it cannot answer. */
  ask<Answer>(method: string, params: unknown): Promise<Answer | undefined>;
  /** The findings of the workspace may have changed; also after every start. */
  readonly onDidChangeFindings: Event<void>;
  stop(): Promise<void>;
}

export function createServer(createClient: CreateClient, verdicts: Verdicts, status: Status, hiding: Hiding, own: OwnPlaces): Server {
  let client: Promise<BaseLanguageClient> | undefined;
  let log: Log | undefined;
  let failure: string | undefined;
  let served: readonly string[] = [];
  const findingsChanged = new EventEmitter<void>();
  const crashes = createCrashes(() => void offerRestart());
  const provideWorkspaceDiagnostics = pullOnChanges(findingsChanged.event);

  async function launch(): Promise<BaseLanguageClient> {
    log ??= createLog();
    served = schemes();
    const launched = await createClient({
      documentSelector: served.flatMap((scheme) => [
        ...[LANGUAGE, "plaintext"].map((language) => ({ scheme, language })),
        ...[CONFIGURATION_FILE, ACCEPTED_FILE].map((name) => ({ scheme, pattern: `**/${name}` })),
      ]),
      outputChannel: log.channel,
      traceOutputChannel: log.trace,
      errorHandler: crashes,
      middleware: { provideWorkspaceDiagnostics, provideHover, ...symbolNames, ...hiding.middleware },
      initializationOptions: (): InitializationOptions => ({
        status: true,
        pictures: true,
        findings: true,
        files: true,
        ...(l10n.bundle && { words: l10n.bundle }),
        commands: true,
        ...own,
        checksWorkspace: checksWorkspace(),
        refused: verdicts.refused(),
      }),
    });
    launched.onNotification(STATUS, status.update);
    launched.onNotification(FINDINGS_CHANGED, () => findingsChanged.fire());
    launched.onDidChangeState(() => {
      if (!launched.isRunning()) status.clear(); // what a server that is gone has said of a text holds no more
    });
    giveFiles(launched);
    void commands.executeCommand("setContext", "inspectionLens.serverStarted", true);
    await launched.start();
    return launched;
  }

  verdicts.onDidChange(() => {
    client?.then((running) => running.sendNotification(REFUSED, { uris: verdicts.refused() })).catch(() => {});
  });

  hiding.onDidChange(() => {
    client?.then(hiding.renew).catch(() => {});
  });

  // whether the workspace is checked is said once, at the start
  workspace.onDidChangeConfiguration((change) => {
    if (client && change.affectsConfiguration(`inspectionLens.${CHECK_WORKSPACE}`)) void restart();
  });

  // which documents the server is told of is said at the start too
  workspace.onDidChangeWorkspaceFolders(() => {
    if (client && schemes().some((scheme) => !served.includes(scheme))) void restart();
  });

  async function start(): Promise<void> {
    if (client) return void (await client.catch(() => {}));
    failure = undefined;
    client = launch();
    await client.catch((error: unknown) => {
      failure = l10n.t("The language server of Inspection Lens did not start.");
      log?.channel.error(`The language server did not start: ${error}`);
    });
  }

  /** The server ends again and again: that is the one thing that a reader is told of without having asked. */
  async function offerRestart(): Promise<void> {
    failure = l10n.t("The language server of Inspection Lens has stopped five times in three minutes. Your reports are as they were.");
    log?.channel.error("The language server has stopped too often, and is not started again.");
    const [again, show] = [l10n.t("Restart"), l10n.t("Show the Log")];
    const chosen = await window.showErrorMessage(failure, again, show);
    if (chosen === show) log?.channel.show();
    if (chosen === again) await restart();
  }

  async function stop(): Promise<void> {
    const ending = client;
    client = undefined;
    status.clear();
    await ending
      ?.then((ended) => ended.dispose())
      .catch((error: unknown) => log?.channel.warn(`The language server did not end well: ${error}`));
  }

  async function restart(): Promise<void> {
    log?.channel.info("The language server is restarted.");
    crashes.forget();
    await stop();
    await start();
    if (!failure) log?.channel.info("The language server has been restarted.");
  }

  return {
    get isStarted() {
      return client !== undefined;
    },
    get failure() {
      return failure;
    },
    get logged() {
      return log?.counts;
    },
    crashes,
    showLog: () => log?.channel.show(),
    onDidChangeFindings: findingsChanged.event,
    start,
    stop,
    async ask<Answer>(method: string, params: unknown) {
      await start();
      const running = await client?.catch(() => undefined);
      return running?.sendRequest<Answer>(method, params).catch((error: unknown) => {
        log?.channel.warn(`${method} was not answered: ${error}`);
        return undefined;
      });
    },
    restart,
  };
}

/** The first hover that says anything ends that step of the walkthrough. */
const provideHover: NonNullable<Middleware["provideHover"]> = async (document, position, token, next) => {
  const hover = await next(document, position, token);
  if (hover && !hasHovered) {
    hasHovered = true;
    void commands.executeCommand("setContext", "inspectionLens.hovered", true);
  }
  return hover;
};

let hasHovered = false;

const CHECK_WORKSPACE = "checkWorkspace";

const checksWorkspace = (): boolean => workspace.getConfiguration("inspectionLens").get(CHECK_WORKSPACE) === "workspace";

// Files, what is not saved yet, and what the workspace consists of where that is neither.
const schemes = (): string[] => [
  ...new Set(["file", "untitled", SAMPLES_SCHEME, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]),
];
