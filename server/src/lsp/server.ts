import { type Connection, type InitializeResult, PositionEncodingKind, TextDocumentSyncKind } from "vscode-languageserver";
import * as z from "zod";
import { version } from "../../../package.json";
import type { FileSource } from "../workspace/fileSource.ts";
import { createAnnouncer } from "./announce.ts";
import { abilitiesOf } from "./capabilities.ts";
import { followConfiguration } from "./configuration.ts";
import { features } from "./features.ts";
import { foldersOf, followFiles, followFolders } from "./folders.ts";
import { followConfigurations, showFaults } from "./followConfigurations.ts";
import { REFUSED } from "./protocol.ts";
import { Session } from "./session.ts";

/** What the host gives the server. */
export interface Runtime {
  readonly files: FileSource;
}

const refused = z.array(z.string());
const initializationOptions = z.object({
  status: z.boolean().default(false),
  pictures: z.boolean().default(false),
  findings: z.boolean().default(false),
  refused: refused.default([]),
});

/** Serves one client over a connection, until it says `exit`. */
export function startServer(connection: Connection, { files }: Runtime): void {
  let watchFiles = async (): Promise<void> => {};
  const session = new Session(files, {
    changed: () => announcer.othersChanged(),
    log: (line) => connection.console.warn(line),
    configured: () => void watchFiles().catch(() => {}),
    faults: (uri, text, faults) => showFaults(connection, uri, text, faults),
  });
  const announcer = createAnnouncer(connection, session);

  connection.onInitialize((params): InitializeResult => {
    const options = initializationOptions.safeParse(params.initializationOptions ?? {}).data;
    session.client = abilitiesOf(params.capabilities);
    session.folders = foldersOf(params);
    session.showsStatus = options?.status ?? false;
    session.showsPictures = options?.pictures ?? false;
    session.showsFindings = options?.findings ?? false;
    session.refused = options?.refused ?? [];
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
  followConfigurations(session, announcer.documentChanged);
  session.documents.onDidClose(({ document }) => {
    session.index.documentClosed(document.uri);
    announcer.documentClosed(document.uri);
  });
  session.documents.listen(connection);
  connection.onShutdown(() => session.index.dispose());
  connection.listen();
}
