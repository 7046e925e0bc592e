import { type Connection, DidChangeWatchedFilesNotification, type Disposable, FileChangeType, WatchKind } from "vscode-languageserver";
import * as z from "zod/mini";
import { ACCEPTED_FILE, CONFIGURATION_FILE } from "../configuration/fileName.ts";
import { IGNORE_FILE } from "../workspace/gitignore.ts";
import { checked } from "./safely.ts";
import type { Session } from "./session.ts";

const folders = z.array(z.object({ uri: z.string() }));
const folderChange = z.object({ added: folders, removed: folders });
const fileChanges = z.object({ changes: z.array(z.object({ uri: z.string(), type: z.int() })) });

/** Follows folders that come and go. */
export function followFolders(connection: Connection, session: Session): void {
  if (!session.client.tellsFolders) return;
  const follow = ({ added, removed }: z.infer<typeof folderChange>): void => {
    const gone = new Set(removed.map(({ uri }) => uri));
    session.folders = [...new Set([...session.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)])];
  };
  connection.workspace.onDidChangeWorkspaceFolders(checked("workspace/didChangeWorkspaceFolders", folderChange, follow, session.log));
}

/** Follows the files in them; gives a function to call when settings or configurations may have changed which files those are. */
export function followFiles(connection: Connection, session: Session): () => Promise<void> {
  const follow = ({ changes }: z.infer<typeof fileChanges>): void => {
    for (const { uri, type } of changes) {
      const own = session.ownFiles(uri);
      if (own) own.fileChanged(uri);
      else if (type === FileChangeType.Deleted) session.index.fileDeleted(uri);
      else session.index.fileChanged(uri);
    }
  };
  connection.onDidChangeWatchedFiles(checked(DidChangeWatchedFilesNotification.method, fileChanges, follow, session.log));
  let watched: string | undefined;
  let watching: Disposable | undefined;
  return async () => {
    const globs = [
      ...new Set([
        `**/${CONFIGURATION_FILE}`,
        `**/${ACCEPTED_FILE}`,
        `**/${IGNORE_FILE}`,
        ...session.settings.include, // in a workspace without folders yet
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
