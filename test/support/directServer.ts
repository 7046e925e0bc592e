import type { Connection, InitializeParams, PublishDiagnosticsParams } from "vscode-languageserver";
import { CancellationToken } from "vscode-languageserver";
import { introductionOf } from "../../server/src/lsp/introduction.ts";
import type { StatusParams } from "../../server/src/lsp/protocol.ts";
import { serveClient } from "../../server/src/lsp/serveClient.ts";
import type { FileSource } from "../../server/src/workspace/fileSource.ts";

type Handler = (params: unknown, token: CancellationToken) => unknown;

/** What a server says unasked. */
export interface Listening {
  readonly published?: (params: PublishDiagnosticsParams) => void;
  readonly status?: (params: StatusParams) => void;
}

/**
 * The server without a connection: what a client sends is a call, what is sent to it comes at once. For tests that need thousands of servers,
 * or a say in the order in which things happen.
 */
export function startDirectly(params: Partial<InitializeParams>, files: FileSource, { published, status }: Listening = {}) {
  const handlers = new Map<string, Handler>();
  const logged: string[] = [];
  const on = (method: string) => (handler: Handler) => void handlers.set(method, handler);
  const log = (line: string) => void logged.push(line);
  const nothing = async () => null;
  const connection = {
    console: { error: log, warn: log, info: log, log },
    onInitialized: on("initialized"),
    onShutdown: on("shutdown"),
    onNotification: (method: string, handler: Handler) => on(method)(handler),
    onRequest: (method: string | { readonly method: string }, handler: Handler) =>
      on(typeof method === "string" ? method : method.method)(handler),
    onDidOpenTextDocument: on("textDocument/didOpen"),
    onDidChangeTextDocument: on("textDocument/didChange"),
    onDidCloseTextDocument: on("textDocument/didClose"),
    onDidChangeWatchedFiles: on("workspace/didChangeWatchedFiles"),
    onDidChangeConfiguration: on("workspace/didChangeConfiguration"),
    workspace: { onDidChangeWorkspaceFolders: on("workspace/didChangeWorkspaceFolders"), getConfiguration: async () => [] },
    client: { register: async () => ({ dispose() {} }) },
    languages: {
      diagnostics: { refresh: nothing },
      inlayHint: { refresh: nothing },
      semanticTokens: { refresh: nothing },
      foldingRange: { refresh: nothing },
    },
    sendRequest: nothing,
    sendProgress: nothing,
    sendDiagnostics: async (params: PublishDiagnosticsParams) => published?.(params),
    sendNotification: async (method: string, params: unknown) =>
      void (method === "inspectionLens/status" && status?.(params as StatusParams)),
  };
  const introduced = { processId: null, rootUri: null, capabilities: {}, ...params } as InitializeParams;
  serveClient(connection as unknown as Connection, { files }, introductionOf(introduced));
  const call = (method: string, params: unknown, token: CancellationToken): unknown => {
    const handler = handlers.get(method);
    if (!handler) throw new Error(`Nobody listens to ${method}.`);
    return handler(params, token);
  };
  call("initialized", {}, CancellationToken.None);
  return {
    logged,
    notify: (method: string, params: unknown): void => void call(method, params, CancellationToken.None),
    /** Asks; what is refused or fails rejects. */
    ask: async (method: string, params: unknown, token: CancellationToken = CancellationToken.None): Promise<unknown> =>
      call(method, params, token),
  };
}
