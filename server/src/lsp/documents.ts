import type { Connection, TextDocumentContentChangeEvent } from "vscode-languageserver";
import * as z from "zod/mini";
import { isTooLarge } from "../features/tooLarge.ts";
import { type EncodedDocument, encodedDocument } from "./encodedDocument.ts";
import type { PositionEncoding } from "./positionEncoding.ts";

const uinteger = z.int().check(z.nonnegative());
/** As the protocol has it: a version is sent back with diagnostics. */
const integer = z.int().check(z.minimum(-(2 ** 31)), z.maximum(2 ** 31 - 1));
export const position = z.object({ line: uinteger, character: uinteger });
export const range = z.object({ start: position, end: position });
const address = z.object({ textDocument: z.object({ uri: z.string() }) });
const opening = z.object({ textDocument: z.object({ uri: z.string(), languageId: z.string(), version: integer, text: z.string() }) });
const changing = z.object({
  textDocument: z.object({ uri: z.string(), version: integer }),
  contentChanges: z.array(z.object({ text: z.string(), range: z.optional(range) })),
});

type Opened = z.infer<typeof opening>["textDocument"];
type Changed = z.infer<typeof changing>;
type Listen = (event: { readonly document: EncodedDocument }) => void;

/** The documents that the client has open. */
export interface Documents {
  get(uri: string): EncodedDocument | undefined;
  /** Their addresses, as the client spells them. */
  keys(): readonly string[];
  /** Whether the document is open but longer than any text that is read. Nothing of it is kept. */
  isTooLarge(uri: string): boolean;
  onDidOpen(listen: Listen): void;
  /** Comes after opening as well. */
  onDidChangeContent(listen: Listen): void;
  /** Comes as well where the text of a document is not known any more. */
  onDidClose(listen: Listen): void;
  /** A document was opened that is too large, or one has become so; also when such a one is closed. */
  onDidChangeTooLarge(listen: (uri: string) => void): void;
  /** Follows what the client opens, changes and closes. */
  listen(connection: Pick<Connection, "onDidOpenTextDocument" | "onDidChangeTextDocument" | "onDidCloseTextDocument">): void;
}

/**
 * The documents that the client has open, with positions as it counts them: in the encoding that is agreed upon by then.
 *
 * What is older than what is known, as may come after a restart, is left out. What is no valid message reaches no document: a position that is
 * no number would silently double the text. A document with a change that could not be made is as good as closed until its text is sent in
 * full, since all that was said of it would be said of another text than the reader sees. Of each of these there is a line in the log.
 */
export function openDocuments(encoding: () => PositionEncoding, log: (line: string) => void): Documents {
  const open = new Map<string, EncodedDocument>();
  // what the editor has open, or takes for open, and is not known here
  const unread = new Map<string, "lost" | "unknown" | "too large">();
  const listeners = { opened: [] as Listen[], changed: [] as Listen[], closed: [] as Listen[], tooLarge: [] as ((uri: string) => void)[] };

  /** One listener that fails costs only itself. */
  function tell<Event>(told: readonly ((event: Event) => void)[], event: Event): void {
    for (const listen of told) {
      try {
        listen(event);
      } catch (error) {
        log(`Something that follows the open documents failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
      }
    }
  }

  function setUnread(uri: string, why: "lost" | "unknown" | "too large" | undefined): void {
    const before = unread.get(uri);
    if (why) unread.set(uri, why);
    else unread.delete(uri);
    if ((before === "too large") !== (why === "too large")) tell(listeners.tooLarge, uri);
  }

  function close(uri: string): void {
    const document = open.get(uri);
    open.delete(uri);
    if (document) tell(listeners.closed, { document });
  }

  function begin({ uri, languageId, version, text }: Opened): void {
    if (isTooLarge(text)) {
      close(uri);
      setUnread(uri, "too large");
      return;
    }
    const document = encodedDocument({ uri, languageId, version, text }, encoding());
    open.set(uri, document);
    setUnread(uri, undefined);
    tell(listeners.opened, { document });
    tell(listeners.changed, { document });
  }

  /** A message on a document cannot be understood. */
  function lose(params: unknown, method: "didOpen" | "didChange"): void {
    const uri = address.safeParse(params).data?.textDocument.uri;
    if (uri === undefined || !open.has(uri)) {
      log(`A ${method} that is not what the protocol says was left out: ${uri ?? "it names no document"}.`);
      return;
    }
    log(
      `A ${method} of ${uri} is not what the protocol says: its text is not known any more, and nothing is said of it until it is opened again.`,
    );
    setUnread(uri, "lost");
    close(uri);
  }

  function change(document: EncodedDocument, { textDocument: { uri, version }, contentChanges }: Changed): void {
    if (version <= document.version) {
      log(`A change of ${uri} to version ${version} is older than version ${document.version} and was left out.`);
      return;
    }
    document.update(contentChanges as TextDocumentContentChangeEvent[], version);
    const text = document.getText();
    if (isTooLarge(text)) begin({ uri, languageId: document.languageId, version, text });
    else tell(listeners.changed, { document });
  }

  /** What is not known is known again when its whole text comes; of what was never opened one line is enough for all that is typed in it. */
  function changeUnread({ textDocument: { uri, version }, contentChanges }: Changed): void {
    const why = unread.get(uri);
    const [first, ...rest] = contentChanges;
    if (why === undefined) {
      setUnread(uri, "unknown");
      log(`A change of ${uri}, which is not open, was left out.`);
    } else if (why !== "unknown" && first && first.range === undefined) {
      const whole = encodedDocument({ uri, version, text: first.text }, encoding());
      whole.update(rest as TextDocumentContentChangeEvent[], version);
      begin({ uri, languageId: "", version, text: whole.getText() });
    }
  }

  return {
    get: (uri) => open.get(uri),
    keys: () => [...open.keys()],
    isTooLarge: (uri) => unread.get(uri) === "too large",
    onDidOpen: (listen) => void listeners.opened.push(listen),
    onDidChangeContent: (listen) => void listeners.changed.push(listen),
    onDidClose: (listen) => void listeners.closed.push(listen),
    onDidChangeTooLarge: (listen) => void listeners.tooLarge.push(listen),
    listen(connection) {
      connection.onDidOpenTextDocument((params: unknown) => {
        const { data } = opening.safeParse(params);
        if (!data) return lose(params, "didOpen");
        const { uri, version } = data.textDocument;
        const known = open.get(uri);
        if (!known || version >= known.version) begin(data.textDocument);
        else log(`${uri} is open in version ${known.version}: opening version ${version} was left out.`);
      });
      connection.onDidChangeTextDocument((params: unknown) => {
        const { data } = changing.safeParse(params);
        if (!data) return lose(params, "didChange");
        const document = open.get(data.textDocument.uri);
        if (document) change(document, data);
        else changeUnread(data);
      });
      connection.onDidCloseTextDocument((params: unknown) => {
        const { data } = address.safeParse(params);
        if (!data) return void log("The closing of a document without an address was left out.");
        setUnread(data.textDocument.uri, undefined);
        close(data.textDocument.uri);
      });
    },
  };
}
