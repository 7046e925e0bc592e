import fc from "fast-check";
import { ResponseError } from "vscode-languageserver";
import { rules } from "../../server/src/rules/index.ts";
import { startDirectly } from "./directServer.ts";
import { fireReport } from "./fireReport.ts";
import { memoryFiles } from "./memoryFiles.ts";

const A = "file:///reports/2021-22.txt";
const B = "file:///reports/2018-19.txt";
const contradictions = rules.slice(0, 3).map(({ example }) => example.fires);
const TEXTS = [
  [fireReport({ inspection: "2021/22", prevention: "Requires improvement" }), ...contradictions].join("\n\n"),
  [fireReport({ inspection: "2018/19", prevention: "Good" }), ...contradictions].join("\n\n"),
  "Milk, eggs and bread.",
];

/** What happens to a server, besides that its files are read. */
type Step =
  | { readonly kind: "open" | "change"; readonly uri: string; readonly text: number }
  | { readonly kind: "close" | "deleted" | "changed on disk"; readonly uri: string }
  | { readonly kind: "ask"; readonly uri: string; readonly method: string }
  | { readonly kind: "time passes" };

/** A server that has read its folder is the one that can be late. */
const FIRST: readonly Step[] = [{ kind: "open", uri: A, text: 0 }, { kind: "time passes" }, { kind: "time passes" }];

const uri = fc.constantFrom(A, A, B);
const text = fc.nat(TEXTS.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("open" as const), uri, text }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("change" as const), uri, text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("close" as const, "deleted" as const, "changed on disk" as const), uri }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("ask" as const),
      uri,
      method: fc.constantFrom(
        "textDocument/hover",
        "textDocument/definition",
        "textDocument/references",
        "textDocument/diagnostic",
        "inspectionLens/annotations",
      ),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: "time passes" } as const) },
);

/** What was seen in all interleavings: how much was said, and what should not have been. */
export interface Seen {
  published: number;
  answered: number;
  outdated: number;
  readonly faults: string[];
}

/**
 * Has a server and its files take steps in every order that fast-check's scheduler thinks of, so many times, and looks at what it says of
 * which version. `pass` lets time pass, of which the caller has the clock. What is added to each text may make it one that is read in slices.
 */
export async function interleave(runs: number, seed: number, pass: (milliseconds: number) => void, added = ""): Promise<Seen> {
  const seen: Seen = { published: 0, answered: 0, outdated: 0, faults: [] };
  const property = fc.asyncProperty(fc.scheduler(), fc.array(step, { minLength: 5, maxLength: 16 }), async (s, steps) => {
    const before = seen.faults.length;
    await interleaveOnce(s, steps, pass, seen, added);
    return seen.faults.length === before;
  });
  const { failed, counterexample } = await fc.check(property, { numRuns: runs, seed, endOnFailure: true });
  if (failed) seen.faults.push(`in ${fc.stringify(counterexample)}`);
  return seen;
}

async function interleaveOnce(
  s: fc.Scheduler,
  steps: readonly Step[],
  pass: (milliseconds: number) => void,
  seen: Seen,
  added: string,
): Promise<void> {
  const source = memoryFiles({ [A]: TEXTS[0]!, [B]: TEXTS[1]!, "file:///reports/2023-25.txt": TEXTS[1]! });
  const slowly =
    <Args extends unknown[], Result>(what: string, act: (...args: Args) => Promise<Result>) =>
    async (...args: Args) => {
      await s.schedule(Promise.resolve(), what);
      return act(...args);
    };
  const files = {
    readDirectory: slowly("list", source.readDirectory),
    stat: slowly("stat", source.stat),
    read: slowly("read", source.read),
  };
  const open = new Map<string, number>();
  const said = new Map<string, { readonly version: number; readonly count: number }>();
  const recognised = new Map<string, boolean>();
  let version = 0;

  const server = startDirectly(
    { workspaceFolders: [{ uri: "file:///reports", name: "reports" }], initializationOptions: { status: true } },
    files,
    {
      published({ uri, version: of = 0, diagnostics }) {
        seen.published++;
        const now = open.get(uri);
        if (diagnostics.length > 0 && now !== of) seen.faults.push(`${uri}: diagnostics of version ${of} in version ${now}`);
        if (now !== undefined && of > 0 && of < (said.get(uri)?.version ?? 0)) seen.faults.push(`${uri}: version ${of} after a later one`);
        said.set(uri, { version: of, count: diagnostics.length });
      },
      status: ({ uri, recognised: is }) => void recognised.set(uri, is),
    },
  );

  function take(step: Step): void {
    const { kind } = step;
    if (kind === "time passes") {
      pass(110);
      return;
    }
    const { uri } = step;
    const notify = (method: string, params: object = {}) =>
      server.notify(`textDocument/${method}`, { textDocument: { uri, languageId: "plaintext", version, ...params }, ...params });
    if (kind === "ask") void ask(uri, step.method);
    if (kind === "deleted" || kind === "changed on disk") {
      if (kind === "deleted") source.contents.delete(uri);
      else source.contents.set(uri, TEXTS[++version % 2]!);
      server.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: kind === "deleted" ? 3 : 2 }] });
    } else if (kind === "close") {
      open.delete(uri);
      notify("didClose");
    } else if (kind === "open" || (kind === "change" && open.has(uri))) {
      open.set(uri, ++version);
      const text = `${TEXTS[step.text]}${added}`;
      if (kind === "open") notify("didOpen", { text });
      else notify("didChange", { contentChanges: [{ text }] });
    }
  }

  async function ask(uri: string, method: string): Promise<void> {
    const asked = open.get(uri);
    try {
      const answer = await server.ask(method, {
        textDocument: { uri },
        position: { line: 4, character: 2 },
        context: { includeDeclaration: true },
      });
      if (answer instanceof ResponseError) throw answer;
      seen.answered++;
      if (asked !== open.get(uri) && asked !== undefined)
        seen.faults.push(`${method} on version ${asked} answered in version ${open.get(uri)}`);
    } catch (error) {
      if (error instanceof ResponseError && [-32801, -32802].includes(error.code)) seen.outdated++;
      else seen.faults.push(`${method}: ${error}`);
    }
  }

  s.scheduleSequence([...FIRST, ...steps].map((one) => ({ label: one.kind, builder: async () => take(one) })));
  for (let i = 0; i < 6; i++) {
    await s.waitIdle();
    pass(500);
    if (added !== "") await turns(100);
  }
  await s.waitIdle();
  for (const [uri, { count }] of said) if (count > 0 && !open.has(uri)) seen.faults.push(`${uri} was closed and has diagnostics`);
  for (const [uri, is] of recognised) if (is && !open.has(uri)) seen.faults.push(`${uri} was closed and has a status`);
  seen.faults.push(...server.logged);
  server.notify("shutdown", null);
}

/** Lets the event loop turn so many times: what is read in slices goes on. */
async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}
