import { commands, type Event, EventEmitter, type LogOutputChannel, l10n, window, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import {
  ACCEPTED_FILE,
  CONFIGURATION_FILE,
  FINDINGS_CHANGED,
  type InitializationOptions,
  REFUSED,
  STATUS,
} from "../../server/src/lsp/protocol.ts";
import { giveFiles } from "./files.ts";
import type { Hiding } from "./hiding.ts";
import { LANGUAGE } from "./languageId.ts";
import { pullOnChanges } from "./pullOnChanges.ts";
import type { Status } from "./status.ts";
import type { Verdicts } from "./verdicts.ts";

/** Makes the client of a server that is not started yet; in Node the server is a process, in the browser a worker. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The language server, of which there is none until something is there for it. */
export interface Server {
  readonly isStarted: boolean;
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

export function createServer(createClient: CreateClient, verdicts: Verdicts, status: Status, hiding: Hiding, rulePages: string): Server {
  let client: Promise<BaseLanguageClient> | undefined;
  let log: LogOutputChannel | undefined;
  let served: readonly string[] = [];
  const findingsChanged = new EventEmitter<void>();
  const provideWorkspaceDiagnostics = pullOnChanges(findingsChanged.event);

  async function launch(): Promise<BaseLanguageClient> {
    log ??= window.createOutputChannel("Inspection Lens", { log: true });
    served = schemes();
    const launched = await createClient({
      documentSelector: served.flatMap((scheme) => [
        ...[LANGUAGE, "plaintext"].map((language) => ({ scheme, language })),
        ...[CONFIGURATION_FILE, ACCEPTED_FILE].map((name) => ({ scheme, pattern: `**/${name}` })),
      ]),
      outputChannel: log,
      middleware: { provideWorkspaceDiagnostics, ...hiding.middleware },
      initializationOptions: (): InitializationOptions => ({
        status: true,
        pictures: true,
        findings: true,
        files: true,
        ...(l10n.bundle && { words: l10n.bundle }),
        commands: true,
        rulePages,
        checksWorkspace: checksWorkspace(),
        refused: verdicts.refused(),
      }),
    });
    launched.onNotification(STATUS, status.update);
    launched.onNotification(FINDINGS_CHANGED, () => findingsChanged.fire());
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
    client ??= launch();
    await client.catch((error: unknown) => log?.error(`The language server did not start: ${error}`));
  }

  async function stop(): Promise<void> {
    const ending = client;
    client = undefined;
    status.clear();
    await ending?.then((ended) => ended.dispose()).catch((error: unknown) => log?.warn(`The language server did not end well: ${error}`));
  }

  async function restart(): Promise<void> {
    await stop();
    await start();
  }

  return {
    get isStarted() {
      return client !== undefined;
    },
    onDidChangeFindings: findingsChanged.event,
    start,
    stop,
    async ask<Answer>(method: string, params: unknown) {
      await start();
      const running = await client?.catch(() => undefined);
      return running?.sendRequest<Answer>(method, params).catch((error: unknown) => {
        log?.warn(`${method} was not answered: ${error}`);
        return undefined;
      });
    },
    restart,
  };
}

const CHECK_WORKSPACE = "checkWorkspace";

const checksWorkspace = (): boolean => workspace.getConfiguration("inspectionLens").get(CHECK_WORKSPACE) === "workspace";

// Files, what is not saved yet, and what the workspace consists of where that is neither.
const schemes = (): string[] => [...new Set(["file", "untitled", ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])];
