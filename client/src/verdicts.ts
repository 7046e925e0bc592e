import { type Event, EventEmitter, type Memento, type Uri } from "vscode";

/**
 * What the reader has decided about a file: that it is a report whatever the look at it says, that it is none, or that it is read in
 * another language than ours, where hovers and the rest go on.
 */
export type Verdict = "report" | "not a report" | "another language";

/** The verdicts on the files of a workspace; they outlive the window, except those on untitled documents. */
export interface Verdicts {
  of(uri: Uri): Verdict | undefined;
  /** Remembers a verdict, or with undefined forgets it. */
  set(uri: Uri, verdict: Verdict | undefined): void;
  /** The addresses of all that is not a report. */
  refused(): readonly string[];
  readonly onDidChange: Event<void>;
}

const KEY = "inspectionLens.verdicts";

/** Reads the verdicts of the workspace. */
export function verdictsIn(memory: Memento): Verdicts {
  const verdicts = new Map(Object.entries(memory.get<Record<string, Verdict>>(KEY, {})));
  const changed = new EventEmitter<void>();
  return {
    of: (uri) => verdicts.get(uri.toString()),
    set(uri, verdict) {
      if (verdict) verdicts.set(uri.toString(), verdict);
      else verdicts.delete(uri.toString());
      const lasting = [...verdicts].filter(([address]) => !address.startsWith("untitled:"));
      void memory.update(KEY, Object.fromEntries(lasting));
      changed.fire();
    },
    refused: () => [...verdicts].flatMap(([address, verdict]) => (verdict === "not a report" ? [address] : [])),
    onDidChange: changed.event,
  };
}
