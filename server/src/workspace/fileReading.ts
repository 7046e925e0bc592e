import { summarise } from "../compare/summarise.ts";
import type { ReportSummary } from "../model/summary.ts";
import type { Parse } from "../parse.ts";
import { checksum } from "./checksum.ts";
import { decode } from "./decode.ts";
import type { FileContent } from "./fileSource.ts";
import { packedSummary } from "./packedSummary.ts";
import type { Recognition } from "./recognition.ts";

/** What is kept of a file that was read: little, also of one that is no report. */
export interface FileReading {
  /** The state that the file was in; undefined where it has to be read again to know. */
  readonly stamp: string | undefined;
  /** Stands for its bytes; undefined where there are none. */
  readonly hash: number | undefined;
  /** What it was recognised by. */
  readonly recipe: string;
  /** Undefined where it is no report or could not be read. */
  readonly summary: ReportSummary | "too large" | undefined;
}

/** What a file's content says. Where `last` was made of the same bytes by the same recipe, nothing is recognised again. */
export function readingOf(
  uri: string,
  { stamp, content, last }: { readonly stamp: string | undefined; readonly content: FileContent; readonly last: FileReading | undefined },
  { parse, recipe }: Recognition,
): FileReading {
  if (typeof content !== "object") return { stamp: content && stamp, hash: undefined, recipe, summary: content };
  const hash = checksum(content);
  if (last?.hash === hash && last.recipe === recipe) return { ...last, stamp };
  return { stamp, hash, recipe, summary: summaryOf(uri, content, parse) };
}

// One broken file costs only itself.
function summaryOf(uri: string, bytes: Uint8Array, parse: Parse): ReportSummary | undefined {
  try {
    const text = decode(bytes);
    const report = text === undefined ? undefined : parse.forIndex(text);
    const summary = text && report && summarise(uri, text, report);
    return summary ? packedSummary(summary) : undefined;
  } catch {
    return undefined;
  }
}
