import { fireReport } from "../fireReport.ts";
import type { Randomly } from "./randomly.ts";

/** A message of a client, well made or not. */
export type Sent = Readonly<Record<string, unknown>> | readonly unknown[] | string | number | null;

const URIS = [
  ...["file:///fuzz/a.txt", "file:///fuzz/b.txt", "untitled:Untitled-1", "git:/fuzz/a.txt?%7B%7D", "vscode-vfs://host/fuzz/c.txt"],
  ...["", "%ZZ", "file:///c%3A/%ZZ.txt", "1 2:3", "__proto__", "file://", "\u0000", "output:x", "http://[::1", "file:///fuzz/\ud800.txt"],
];
const TEXTS = [
  fireReport({ inspection: "2021/22", prevention: "Requires improvement" }),
  fireReport({ inspection: "2018/19", prevention: "Good" }).replaceAll("\n", "\r\n"),
  "",
  "\ufeffA list of things to buy.\n\u0000\f\u2028😀\r\rOfsted good\n",
];
const PIECES = ["Good", "\r\n", "\r", "😀", "\ud83d", "", "requires improvement", "\n\n", "\u00ad", "x".repeat(300)];
const JUNK: readonly unknown[] = [
  ...[null, true, -1, 0.5, 1e300, 2 ** 31, 2 ** 53, -(2 ** 60), "", "x", "NaN", "__proto__", "constructor", [], {}, [[]], [null]],
  ...[
    { __proto__: null, constructor: { prototype: { polluted: 1 } } },
    JSON.parse('{"__proto__": {"polluted": 1}}'),
    nested(200),
    "y".repeat(5_000),
  ],
];

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { a: value };
  return value;
}

const IN_DOCUMENT = [
  ...["documentSymbol", "foldingRange", "semanticTokens/full", "documentLink", "codeLens", "diagnostic"].map(
    (name) => `textDocument/${name}`,
  ),
  ...["comparable", "comparison", "comparisonWithReport", "annotations", "findingPlaces", "cleanCopy", "recognitionDetails"].map(
    (name) => `inspectionLens/${name}`,
  ),
];
const AT_POSITION = ["hover", "definition", "implementation", "references", "documentHighlight"].map((name) => `textDocument/${name}`);
const IN_RANGE = ["textDocument/semanticTokens/range", "textDocument/inlayHint", "textDocument/codeAction", "inspectionLens/citation"];
const ODD_METHODS = [
  "__proto__",
  "constructor",
  "toString",
  "",
  "$/unknown",
  "textDocument/rename",
  "workspace/executeCommand",
  "no such method",
  "inspectionLens/__proto__",
];

/** Makes the messages of a client that is out of its mind every third time. It never sends `shutdown` or `exit`. */
export function fuzzedMessages(by: Randomly): () => Sent {
  let lastId = 0;
  const versions = new Map<string, number>();

  const position = () => ({ line: by.below(60), character: by.onceIn(9) ? 2 ** 31 - 1 : by.below(90) });
  const range = () => (by.onceIn(2) ? { start: position(), end: position() } : at(position()));
  const at = (one: object) => ({ start: one, end: one });
  const uri = () => (by.onceIn(3) ? by.oneOf(URIS) : URIS[by.below(2)]!);
  const textDocument = () => ({ uri: uri() });

  function request(): Sent {
    const id = by.onceIn(40) ? lastId : by.onceIn(10) ? `s${++lastId}` : ++lastId;
    const [method, params] = asked();
    return { jsonrpc: "2.0", id, method, params: by.onceIn(3) ? spoilt(params) : params };
  }

  function asked(): readonly [method: string, params: unknown] {
    switch (by.below(8)) {
      case 0:
        return by.oneOf<readonly [string, unknown]>([
          ["workspace/symbol", { query: by.oneOf(["", "prevention", "\\", "(.*)+$"]) }],
          ["workspace/diagnostic", { previousResultIds: [{ uri: uri(), value: "1" }] }],
          ["textDocument/selectionRange", { textDocument: textDocument(), positions: [position(), position()] }],
          ["inspectionLens/findings", { filter: { text: by.oneOf(["", "good", "(["]) } }],
          ["inspectionLens/findings", { parent: by.oneOf(['["x"]', "{", "[null,null,null]"]) }],
          ["inspectionLens/findingsChoices", {}],
          ["inspectionLens/vitals", {}],
          ["inspectionLens/exportFindings", { textDocument: textDocument(), format: by.oneOf(["csv", "json", "markdown", "exe"]) }],
          [
            "inspectionLens/amend",
            { text: by.oneOf(["", "{}", "[", '{"furniture": 5}']), amendment: { kind: "furniture", line: "Page 1" } },
          ],
          ["initialize", { processId: null, rootUri: null, capabilities: {} }],
        ]);
      case 1:
        return [by.oneOf(ODD_METHODS), by.oneOf(JUNK)];
      case 2:
      case 3:
        return [by.oneOf(AT_POSITION), { textDocument: textDocument(), position: position(), context: { includeDeclaration: true } }];
      case 4:
        return [by.oneOf(IN_RANGE), { textDocument: textDocument(), range: range(), context: { diagnostics: [] } }];
      default:
        return [by.oneOf(IN_DOCUMENT), { textDocument: textDocument() }];
    }
  }

  function edit(): Sent {
    const document = textDocument();
    const known = versions.get(document.uri);
    const version = known === undefined || by.onceIn(20) ? by.below(5) : known + 1;
    const notification = (method: string, params: unknown): Sent => ({
      jsonrpc: "2.0",
      method: `textDocument/${method}`,
      params: by.onceIn(12) ? spoilt(params) : params,
    });
    if (known === undefined || by.onceIn(15)) {
      versions.set(document.uri, version);
      return notification("didOpen", { textDocument: { ...document, languageId: "plaintext", version, text: by.oneOf(TEXTS) } });
    }
    if (by.onceIn(15)) {
      versions.delete(document.uri);
      return notification("didClose", { textDocument: document });
    }
    versions.set(document.uri, version);
    const contentChanges = by.onceIn(10)
      ? [{ text: by.oneOf(TEXTS) }]
      : Array.from({ length: 1 + by.below(3) }, () => ({ range: range(), text: by.oneOf(PIECES) }));
    return notification("didChange", { textDocument: { ...document, version }, contentChanges });
  }

  function notice(): Sent {
    const [method, params] = by.oneOf<readonly [string, unknown]>([
      ["workspace/didChangeConfiguration", { settings: { inspectionLens: { codeLens: true, outlineFindings: by.oneOf(JUNK) } } }],
      ["workspace/didChangeWatchedFiles", { changes: [{ uri: uri(), type: 1 + by.below(3) }] }],
      ["workspace/didChangeWorkspaceFolders", { event: { added: [{ uri: "file:///fuzz/none", name: "none" }], removed: [] } }],
      ["inspectionLens/refused", { uris: [uri()] }],
      ["$/setTrace", { value: by.oneOf(["off", "x"]) }],
      ["$/cancelRequest", { id: by.oneOf<unknown>([lastId, lastId - 3, "s5", 1e9, null, {}]) }],
      ["$/cancelRequest", { id: lastId }],
      ["window/workDoneProgress/cancel", { token: by.oneOf<unknown>([1, "x", null]) }],
      ["$/progress", { token: 1, value: null }],
      ["initialized", {}],
      [by.oneOf(ODD_METHODS), by.oneOf(JUNK)],
    ]);
    return { jsonrpc: "2.0", method, params: by.onceIn(2) ? spoilt(params) : params };
  }

  /** What is no message at all, or one that nobody waits for. */
  const noMessage = (): Sent =>
    by.oneOf<Sent>([
      ...[5, "text", null, [], {}, { jsonrpc: "2.0" }, { jsonrpc: "1.0", method: 5 }],
      [
        { jsonrpc: "2.0", method: "initialized", params: {} },
        { jsonrpc: "2.0", method: "$/unknown" },
      ],
      { jsonrpc: "2.0", id: 1e9, result: {} },
      { jsonrpc: "2.0", id: "x", error: { code: 1, message: "no" } },
      { jsonrpc: "2.0", id: {}, error: null },
      { jsonrpc: "2.0", method: "__proto__", params: JUNK },
    ]);

  /** The same with something taken away or replaced in it. */
  function spoilt(value: unknown): unknown {
    if (typeof value !== "object" || value === null || by.onceIn(4)) return by.oneOf(JUNK);
    const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
    const keys = Object.keys(copy);
    if (keys.length === 0) return by.oneOf(JUNK);
    const key = by.oneOf(keys) as keyof typeof copy;
    if (by.onceIn(4)) delete copy[key];
    else copy[key] = spoilt(copy[key]) as never;
    return copy;
  }

  return () => {
    const kind = by.below(20);
    if (kind < 10) return request();
    if (kind < 17) return edit();
    return kind < 19 ? notice() : noMessage();
  };
}
