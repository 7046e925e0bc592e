import * as l10n from "@vscode/l10n";
import { type Connection, type InitializeResult, PositionEncodingKind, TextDocumentSyncKind } from "vscode-languageserver";
import * as z from "zod";
import { version } from "../../../package.json";
import type { FileSource } from "../workspace/fileSource.ts";
import { createAnnouncer } from "./announce.ts";
import { abilitiesOf } from "./capabilities.ts";
import { createClientFiles, withOwnFiles } from "./clientFiles.ts";
import { followConfiguration } from "./configuration.ts";
import { features } from "./features.ts";
import { foldersOf, followFiles, followFolders } from "./folders.ts";
import { followOwnFiles } from "./followOwnFiles.ts";
import { createOwnFileProblems } from "./ownFileProblems.ts";
import { createProgressReport } from "./progress.ts";
import { REFUSED } from "./protocol.ts";
import { Session } from "./session.ts";

/** What the host gives the server. */
export interface Runtime {
  /** Its own files, of the scheme `file`; without them, and for all other schemes, the client is asked. */
  readonly files?: FileSource;
}

const refused = z.array(z.string());
const flag = z.boolean().default(false);
const initializationOptions = z.object({
  status: flag,
  pictures: flag,
  findings: flag,
  files: flag,
  refused: refused.default([]),
  commands: flag,
  rulePages: z.string().optional(),
  checksWorkspace: z.boolean().optional(),
  words: z.record(z.string(), z.string()).default({}),
});

/** Serves one client over a connection, until it says `exit`. */
export function startServer(connection: Connection, { files }: Runtime): void {
  let watchFiles = async (): Promise<void> => {};
  const client = createClientFiles(connection);
  let givesFiles = false;
  const session = new Session(files ? withOwnFiles(files, client.files) : client.files, {
    changed: () => {
      announcer.othersChanged();
      ownFileProblems.show();
    },
    progressed: (progress) => {
      session.vitals.reading(progress !== undefined);
      showProgress(progress);
    },
    log: (line, level = "warn") => connection.console[level](line),
    configured: () => void watchFiles().catch(() => {}),
    faults: (uri, text, faults) => ownFileProblems.faults(uri, text, faults),
    acceptedGone: (uri, entries) => ownFileProblems.gone(uri, entries),
  });
  const ownFileProblems = createOwnFileProblems(connection, session);
  const announcer = createAnnouncer(connection, session);
  const showProgress = createProgressReport(connection, session);

  connection.onInitialize((params): InitializeResult => {
    const options = initializationOptions.safeParse(params.initializationOptions ?? {}).data;
    l10n.config({ contents: options?.words ?? {} });
    session.client = abilitiesOf(params.capabilities, options);
    session.folders = foldersOf(params);
    session.showsStatus = options?.status ?? false;
    session.showsPictures = options?.pictures ?? false;
    session.showsFindings = options?.findings ?? false;
    session.refused = options?.refused ?? [];
    givesFiles = options?.files ?? false;
    return {
      serverInfo: { name: "inspection-lens", version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...Object.assign({}, ...features.map((feature) => feature.capability(session.client))),
      },
    };
  });

  connection.onInitialized(async () => {
    client.introduced(givesFiles);
    watchFiles = followFiles(connection, session);
    followFolders(connection, session);
    announcer.findingsChanged(); // a view may still show what a server before this one said
    // Side by side: a client that refuses one of them still has the other.
    await Promise.all([
      watchFiles(),
      followConfiguration(connection, session, async () => {
        announcer.othersChanged();
        await watchFiles();
      }),
    ]);
  });

  connection.onNotification(REFUSED, (params: unknown) => {
    session.refused = z.object({ uris: refused }).parse(params).uris;
    announcer.othersChanged();
  });

  for (const feature of features) feature.listen(connection, session);
  session.documents.onDidOpen(({ document }) => session.documentOpened(document));
  followOwnFiles(session, announcer.documentChanged);
  session.documents.onDidClose(({ document }) => {
    session.index.documentClosed(document.uri);
    announcer.documentClosed(document.uri);
  });
  session.documents.listen(connection);
  connection.onShutdown(() => session.index.dispose());
  connection.listen();
}
