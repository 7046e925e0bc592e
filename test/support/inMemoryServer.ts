import { PassThrough } from "node:stream";
import {
  type CancellationToken,
  type ClientCapabilities,
  type ConfigurationParams,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type DocumentSymbol,
  type InitializeResult,
  type LogMessageParams,
  type MarkupContent,
  MarkupKind,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import {
  FINDINGS,
  FINDINGS_CHOICES,
  type FindingsAnswer,
  type FindingsChoices,
  RECOGNITION_DETAILS,
} from "../../server/src/lsp/protocol.ts";
// loaded with the tests: the first of them would wait for it
import "../../server/src/lsp/serveClient.ts";
import { startServer } from "../../server/src/lsp/server.ts";
import type { FileSource } from "../../server/src/workspace/fileSource.ts";
import { nodeFiles } from "../../server/src/workspace/nodeFiles.ts";
import { nodeIndexFile } from "../../server/src/workspace/nodeIndexFile.ts";

/** A client of today: it pulls diagnostics, nests symbols and gives its settings. */
export const modern: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: [MarkupKind.Markdown, MarkupKind.PlainText] },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceFolders: true,
  },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  /** What the client's settings hold under `inspectionLens`, and what they hold for a folder where that differs; may be changed while the server runs. */
  readonly settings?: { current: unknown; byFolder?: Readonly<Record<string, unknown>> };
  readonly initializationOptions?: unknown;
  /** The language of its windows. */
  readonly locale?: string;
  /** The server's own files; null where it has none, as in a browser. */
  readonly files?: FileSource | null;
  /** How the client answers other requests than that for settings; without it, with null. */
  readonly answer?: (method: string, params: unknown) => unknown;
}

/** A message that the server sent unasked. */
export interface Message {
  readonly method: string;
  readonly params: unknown;
}

/** A hover as this server gives it. */
export interface Shown {
  readonly contents: MarkupContent;
  readonly range: Range;
}

/** An answer to a pull of diagnostics; without items where it is unchanged. */
export interface Pulled {
  readonly kind: "full" | "unchanged";
  readonly resultId?: string;
  readonly items: readonly Diagnostic[];
}

/** Starts a server over a pair of streams, with a real connection on either side, and a client that has introduced itself. */
export async function startInMemory(options: ClientOptions = {}) {
  const {
    capabilities = modern,
    folders = [],
    settings = { current: {} } as NonNullable<ClientOptions["settings"]>,
    initializationOptions,
    locale,
    files = nodeFiles,
    answer = () => null,
  } = options;
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(
    (options) => createConnection(toServer, toClient, options),
    files ? { files, indexFileIn: (folder) => nodeIndexFile(folder) } : {},
  );

  const client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const received: Message[] = [];
  client.onNotification((method, params) => void received.push({ method, params }));
  client.onUnhandledProgress((params) => void received.push({ method: "$/progress", params }));
  client.onRequest((method, params) => {
    received.push({ method, params });
    if (method !== "workspace/configuration") return answer(method, params);
    const { items } = params as unknown as ConfigurationParams;
    return items.map(({ scopeUri = "" }) => settings.byFolder?.[scopeUri] ?? settings.current);
  });
  client.listen();

  const workspaceFolders = folders.map((uri) => ({ uri, name: uri }));
  const initialize = { processId: null, rootUri: null, capabilities, workspaceFolders, initializationOptions, ...(locale && { locale }) };
  const answered: InitializeResult = await client.sendRequest("initialize", initialize);
  await client.sendNotification("initialized", {});

  const of = <Params>(method: string): readonly Params[] =>
    received.filter((message) => message.method === method).map(({ params }) => params as Params);

  return {
    answered,
    announced: answered.capabilities,
    received,
    /** The parameters of all messages of a kind, which the test knows the type of. */
    of,
    log: () => of<LogMessageParams>("window/logMessage").map(({ message }) => message),
    hover: (uri: string, position: unknown): Promise<Shown | null> =>
      client.sendRequest("textDocument/hover", { textDocument: { uri }, position }),
    outline: (uri: string): Promise<DocumentSymbol[]> => client.sendRequest("textDocument/documentSymbol", { textDocument: { uri } }),
    diagnostics: (uri: string, previousResultId?: string): Promise<Pulled> =>
      client.sendRequest("textDocument/diagnostic", { textDocument: { uri }, previousResultId }),
    recognitionDetails: (uri: string, position?: unknown): Promise<string | null> =>
      client.sendRequest(RECOGNITION_DETAILS, { textDocument: { uri }, ...(position !== undefined && { position }) }),
    /** Sends any request; the test knows what it is answered with. */
    ask: <Result>(method: string, params: unknown, token?: CancellationToken): Promise<Result> =>
      token ? client.sendRequest(method, params, token) : client.sendRequest(method, params),
    findings: (params: unknown = {}): Promise<FindingsAnswer> => client.sendRequest(FINDINGS, params),
    findingsChoices: (): Promise<FindingsChoices> => client.sendRequest(FINDINGS_CHOICES, {}),
    notify: (method: string, params: unknown) => client.sendNotification(method, params),
    open: (uri: string, text: string, languageId = "inspection-report") =>
      client.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri: string, version: number, text: string) =>
      client.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text }] }),
    close: (uri: string) => client.sendNotification("textDocument/didClose", { textDocument: { uri } }),
    shutdown: () => client.sendRequest("shutdown"),
  };
}

/** The position of the first place where `words` stand in a text, `into` characters further. */
export function positionOf(text: string, words: string, into = 0): { readonly line: number; readonly character: number } {
  const offset = text.indexOf(words) + into;
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
