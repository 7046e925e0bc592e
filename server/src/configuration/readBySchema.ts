import * as l10n from "@vscode/l10n";
import type * as z from "zod/mini";
import type { Span } from "../model/span.ts";
import { type Json, readJson } from "./json.ts";
import { type Complaint, type Path, salvage } from "./salvage.ts";

/** One thing that is wrong with a file of the reader's: where, as offsets into its text, and a plain sentence. */
export interface Fault extends Span {
  readonly message: string;
  /** Whether nothing of the file counts. */
  readonly isFatal: boolean;
}

/** What of a file fits its schema, and what does not. */
export interface ReadBySchema<Value> {
  /** Undefined where nothing of the file counts. */
  readonly value: Value | undefined;
  readonly faults: readonly Fault[];
  /** The paths of what was left out. */
  readonly lost: readonly Path[];
  /** Where the value at a path of the file stands. */
  readonly spanOf: (path: Path) => Span;
}

/**
 * Reads a JSON text by a schema; any string will do. A bad value costs that value, or what cannot be without it, and has one sentence; a
 * text that is no JSON costs the whole file and has one sentence with line and column.
 */
export async function readBySchema<S extends z.ZodMiniType>(schema: S, text: string): Promise<ReadBySchema<z.output<S>>> {
  const json = readJson(text);
  if ("why" in json) {
    const message = l10n.t("This file is not JSON at {0}, and none of it counts: {1}.", placeIn(text, json.at.start), json.why);
    return { value: undefined, faults: [{ ...json.at, message, isFatal: true }], lost: [], spanOf: () => json.at };
  }
  const { value, complaints } = await salvage(schema, json.value);
  const faults = complaints.map((complaint) => toFault(complaint, json)).sort((a, b) => a.start - b.start);
  return { value, faults, lost: complaints.map(({ lost }) => lost), spanOf: json.spanOf };
}

/** The place of an offset for people: "line 3, column 7". */
export function placeIn(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return l10n.t("line {0}, column {1}", before.length, (before.at(-1)?.length ?? 0) + 1);
}

function toFault({ path, lost, message, about }: Complaint, { spanOf, nameSpanOf }: Json): Fault {
  const name = String(path.at(-1));
  const outer = path.slice(0, -1);
  const place = about === "value" ? path : outer;
  const isNear = lost.length === place.length || about === "key";
  const cost =
    lost.length === 0 ? l10n.t("none of the file counts") : isNear ? l10n.t("it is left out") : l10n.t("{0} is left out", placeOf(lost));
  const isFatal = lost.length === 0;
  switch (about) {
    case "key":
      return { ...nameSpanOf(path), message: l10n.t("{0}: there is no key “{1}”; {2}.", placeOf(place), name, cost), isFatal };
    case "absence":
      return { ...brace(spanOf(outer)), message: `${placeOf(place)}: ${message}; ${cost}.`, isFatal };
    case "value":
      return { ...spanOf(path), message: `${placeOf(place)}: ${message}; ${cost}.`, isFatal };
  }
}

const brace = ({ start }: Span): Span => ({ start, end: start + 1 });

/** A path as people write it: "frameworks[0].scale". */
const placeOf = (path: Path): string =>
  path.length === 0
    ? l10n.t("The file")
    : path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i > 0 ? "." : ""}${String(key)}`)).join("");
