import * as vscode from "vscode";

/** Files that are in no file system of the machine: a flat folder `memfs:/reports/`, as extensions give virtual workspaces. */
export function memoryFiles(texts: ReadonlyMap<string, string>): vscode.FileSystemProvider {
  const bytesOf = ({ path }: vscode.Uri): Uint8Array | undefined => {
    const text = texts.get(path);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => {}),
    stat(uri) {
      const bytes = bytesOf(uri);
      if (bytes) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length };
      if (uri.path === "/reports") return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      throw vscode.FileSystemError.FileNotFound(uri);
    },
    readDirectory: () => [...texts.keys()].map((path) => [path.slice("/reports/".length), vscode.FileType.File]),
    readFile(uri) {
      const bytes = bytesOf(uri);
      if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
      return bytes;
    },
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
