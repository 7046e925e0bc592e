import * as l10n from "@vscode/l10n";
import type * as z from "zod/mini";
import { wording } from "./wording.ts";

/** Where a value stands: keys and indexes from the root. */
export type Path = readonly PropertyKey[];

/** What is wrong with one value: where it stands in what was given, and the path of what is lost by it. */
export interface Complaint {
  readonly path: Path;
  readonly lost: Path;
  readonly message: string;
  /** What about the path: its value, its name (there is no such key), or that it is not there. */
  readonly about: "value" | "key" | "absence";
}

/** No file has so many faults one behind the other. */
const MOST_ROUNDS = 1_000;

/**
 * Reads a value by a schema and leaves out what does not fit: one bad value costs itself, or what cannot be without it, and everything
 * else stays. One complaint for each fault; what only follows from another fault has none. Undefined where nothing can be kept.
 */
export async function salvage<S extends z.ZodMiniType>(
  schema: S,
  given: unknown,
): Promise<{ readonly value: z.output<S> | undefined; readonly complaints: readonly Complaint[] }> {
  const rest: unknown = structuredClone(given);
  const complaints: Complaint[] = [];
  const origins = new Map<unknown, readonly number[]>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const read = await schema.safeParseAsync(rest);
    if (read.success) return { value: read.data, complaints };
    const found = read.error.issues.flatMap((issue) => troublesIn(issue, rest));
    const gone = found.map(({ path, about }) => (about === "absence" ? path.slice(0, -1) : path));
    for (const [i, trouble] of found.entries())
      add(complaints, originally(rest, trouble.path, origins), trouble, originally(rest, gone[i]!, origins));
    if (gone.some(({ length }) => length === 0)) break;
    remove(rest, gone, origins);
  }
  return { value: undefined, complaints };
}

type Trouble = Pick<Complaint, "path" | "message" | "about">;

const troublesIn = (issue: z.core.$ZodIssue, rest: unknown): readonly Trouble[] =>
  issue.code === "unrecognized_keys"
    ? issue.keys.map((key) => ({ path: [...issue.path, key], message: wording(issue), about: "key" }))
    : valueAt(rest, issue.path) !== undefined
      ? [{ path: issue.path, message: wording(issue), about: "value" }]
      : [
          {
            path: issue.path,
            message: issue.code === "custom" ? issue.message : l10n.t("“{0}” is missing", String(issue.path.at(-1))),
            about: "absence",
          },
        ];

/** A fault where something has been left out before is that one's consequence: more is lost, and nothing new is wrong. */
function add(complaints: Complaint[], path: Path, { message, about }: Trouble, lost: Path): void {
  const causes = complaints.flatMap((complaint, i) => (isWithin(complaint.lost, path) ? [{ complaint, i }] : []));
  for (const { complaint, i } of causes) complaints[i] = { ...complaint, lost };
  if (causes.length === 0) complaints.push({ path, lost, message, about });
}

const isWithin = (path: Path, outer: Path): boolean => outer.every((key, i) => path[i] === key);

type Container = Record<PropertyKey, unknown>;

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (isContainer(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);

const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

/** The path that a value had before others were taken out of lists. */
const originally = (root: unknown, path: Path, origins: ReadonlyMap<unknown, readonly number[]>): Path =>
  path.map((key, i) => origins.get(valueAt(root, path.slice(0, i)))?.[Number(key)] ?? key);

function remove(root: unknown, paths: readonly Path[], origins: Map<unknown, readonly number[]>): void {
  const targets = paths.map((path) => ({ container: valueAt(root, path.slice(0, -1)), key: path.at(-1)! }));
  const lists = new Map<unknown[], Set<number>>();
  for (const { container, key } of targets) {
    if (Array.isArray(container)) lists.set(container, (lists.get(container) ?? new Set()).add(Number(key)));
    else if (isContainer(container)) delete container[key];
  }
  for (const [list, gone] of lists) {
    const indexes = origins.get(list) ?? list.map((_, i) => i);
    origins.set(
      list,
      indexes.filter((_, i) => !gone.has(i)),
    );
    list.splice(0, list.length, ...list.filter((_, i) => !gone.has(i)));
  }
}
