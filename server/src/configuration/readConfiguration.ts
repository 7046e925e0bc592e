import type { Span } from "../model/span.ts";
import { type Configuration, noConfiguration, toConfiguration } from "./configuration.ts";
import { type Json, readJson } from "./json.ts";
import { type Complaint, type Path, salvage } from "./salvage.ts";
import { configurationSchema } from "./schema.ts";

/** One thing that is wrong with a configuration file: where, as offsets into its text, and a plain sentence. */
export interface Fault extends Span {
  readonly message: string;
  /** Whether nothing of the file counts. */
  readonly isFatal: boolean;
}

/** A configuration file as it counts, and what of it does not. */
export interface ConfigurationRead {
  readonly configuration: Configuration;
  readonly faults: readonly Fault[];
}

/**
 * Reads the text of an `inspection-lens.json`; any string will do. A bad value costs that value, or what cannot be without it, and has
 * one sentence; a text that is no JSON costs the whole file and has one sentence with line and column.
 */
export async function readConfiguration(text: string): Promise<ConfigurationRead> {
  const json = readJson(text);
  if ("why" in json) {
    const before = text.slice(0, json.at.start).split(/\r\n?|\n/);
    const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    const message = `This file is not JSON at ${place}, and none of it counts: ${json.why}.`;
    return { configuration: noConfiguration, faults: [{ ...json.at, message, isFatal: true }] };
  }
  const { value, complaints } = await salvage(configurationSchema, json.value);
  const faults = complaints.map((complaint) => toFault(complaint, json));
  return { configuration: value ? await toConfiguration(value) : noConfiguration, faults: faults.sort((a, b) => a.start - b.start) };
}

function toFault({ path, lost, message, about }: Complaint, { spanOf, nameSpanOf }: Json): Fault {
  const name = String(path.at(-1));
  const outer = path.slice(0, -1);
  const place = about === "value" ? path : outer;
  const isNear = lost.length === place.length || about === "key";
  const cost = lost.length === 0 ? "none of the file counts" : `${isNear ? "it" : placeOf(lost)} is left out`;
  const isFatal = lost.length === 0;
  switch (about) {
    case "key":
      return { ...nameSpanOf(path), message: `${placeOf(place)}: there is no key “${name}”; ${cost}.`, isFatal };
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
    ? "The file"
    : path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i > 0 ? "." : ""}${String(key)}`)).join("");
