import { type Connection, DidChangeWatchedFilesNotification, type Disposable, FileChangeType, WatchKind } from "vscode-languageserver";
import { ACCEPTED_FILE, CONFIGURATION_FILE } from "../configuration/fileName.ts";
import { IGNORE_FILE } from "../workspace/gitignore.ts";
import type { Session } from "./session.ts";

/** Follows folders that come and go. */
export function followFolders(connection: Connection, session: Session): void {
  if (!session.client.tellsFolders) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map(({ uri }) => uri));
    session.folders = [...session.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
  });
}

/** Follows the files in them; gives a function to call when settings or configurations may have changed which files those are. */
export function followFiles(connection: Connection, session: Session): () => Promise<void> {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      const own = session.ownFiles(uri);
      if (own) own.fileChanged(uri);
      else if (type === FileChangeType.Deleted) session.index.fileDeleted(uri);
      else session.index.fileChanged(uri);
    }
  });
  let watched: string | undefined;
  let watching: Disposable | undefined;
  return async () => {
    const globs = [
      ...new Set([
        `**/${CONFIGURATION_FILE}`,
        `**/${ACCEPTED_FILE}`,
        `**/${IGNORE_FILE}`,
        ...session.settings.include,
        ...session.scope.flatMap(({ include }) => include),
      ]),
    ];
    if (!session.client.watchesFiles || JSON.stringify(globs) === watched) return;
    watched = JSON.stringify(globs);
    watching?.dispose();
    // A folder that comes or goes with all that is in it may be told as one change, of a name without the files' extension.
    const watchers = [...globs.map((globPattern) => ({ globPattern })), { globPattern: "**", kind: WatchKind.Create | WatchKind.Delete }];
    watching = await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  };
}
