import type { Connection } from "vscode-languageserver";
import * as z from "zod/mini";
import { writeNumbersIn } from "../wording/numbers.ts";
import { createAnnouncer } from "./announce.ts";
import { createClientFiles, withOwnFiles } from "./clientFiles.ts";
import { followConfiguration } from "./configuration.ts";
import { features } from "./features.ts";
import { followFiles, followFolders } from "./folders.ts";
import { followOwnFiles } from "./followOwnFiles.ts";
import { type Introduction, refused } from "./introduction.ts";
import { createOwnFileProblems } from "./ownFileProblems.ts";
import { createProgressReport } from "./progress.ts";
import { REFUSED } from "./protocol.ts";
import { refreshReadings } from "./refresh.ts";
import type { Runtime } from "./runtime.ts";
import { checked } from "./safely.ts";
import { Session, type SessionEvents } from "./session.ts";
import { warmUp } from "./warmUp.ts";

/** Answers all that a client asks once it has introduced itself. */
export function serveClient(
  connection: Connection,
  { files, pool, indexFileIn }: Runtime,
  { abilities, folders, locale, options }: Introduction,
): void {
  let watchFiles = async (): Promise<void> => {};
  const client = createClientFiles(connection);
  const events: SessionEvents = {
    changed: () => {
      announcer.othersChanged();
      ownFileProblems.show();
    },
    progressed: (progress) => {
      session.vitals.reading(progress !== undefined);
      showProgress(progress);
    },
    log: (line, level = "warn") => connection.console[level](line),
    configured: () => {
      refreshReadings(connection, session.client);
      void watchFiles().catch(() => {});
    },
    faults: (uri, text, faults) => ownFileProblems.faults(uri, text, faults),
    acceptedGone: (uri, entries) => ownFileProblems.gone(uri, entries),
  };
  const file = options.storage === undefined ? undefined : indexFileIn?.(options.storage);
  const session = new Session(files ? withOwnFiles(files, client.files) : client.files, events, { file, pool });
  const ownFileProblems = createOwnFileProblems(connection, session);
  const announcer = createAnnouncer(connection, session);
  const showProgress = createProgressReport(connection, session);

  writeNumbersIn(options.words && locale);
  session.client = abilities;
  session.folders = folders;
  session.showsStatus = options.status;
  session.showsPictures = options.pictures;
  session.showsFindings = options.findings;
  session.refused = options.refused;

  connection.onInitialized(async () => {
    client.introduced(options.files);
    watchFiles = followFiles(connection, session);
    followFolders(connection, session);
    warmUp(() => session.documents.keys().length > 0);
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

  const refuse = ({ uris }: { readonly uris: readonly string[] }): void => {
    session.refused = uris;
    announcer.othersChanged();
    refreshReadings(connection, session.client);
  };
  connection.onNotification(REFUSED, checked(REFUSED, z.object({ uris: refused }), refuse, session.log));

  for (const feature of features) feature.listen(connection, session);
  session.documents.onDidOpen(({ document }) => session.made.opened(document));
  followOwnFiles(session, announcer.documentChanged);
  session.documents.onDidClose(({ document }) => {
    session.index.documentClosed(document.uri);
    announcer.documentClosed(document.uri);
  });
  session.documents.onDidChangeTooLarge(announcer.tooLargeChanged);
  session.documents.listen(connection);
  connection.onShutdown(() => session.index.dispose());
}
