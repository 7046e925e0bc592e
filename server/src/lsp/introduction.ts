import type { InitializeParams } from "vscode-languageserver";
import { URI } from "vscode-uri";
import * as z from "zod/mini";
import { type Abilities, abilitiesOf } from "./capabilities.ts";

/** What a client says of itself in `initialize`. */
export interface Introduction {
  readonly abilities: Abilities;
  readonly folders: readonly string[];
  /** The language of its words ("cy"); undefined where it does not say. */
  readonly locale: string | undefined;
  /** What only our own client says: what it shows, whether it reads files for the server, what its reader has declared to be no report, and its language. */
  readonly options: z.output<typeof initializationOptions>;
}

/** The addresses of documents that are no reports. */
export const refused = z.array(z.string());

const flag = z._default(z.boolean(), false);
const initializationOptions = z.object({
  status: flag,
  pictures: flag,
  findings: flag,
  files: flag,
  refused: z._default(refused, []),
  commands: flag,
  rulePages: z.optional(z.string()),
  checksWorkspace: z.optional(z.boolean()),
  storage: z.optional(z.string()),
  words: z.optional(z.record(z.string(), z.string())),
});

const locale = z.catch(z.optional(z.string()), undefined);

/** Reads what the client says; options that are none count as if there were none. */
export function introductionOf(params: InitializeParams): Introduction {
  const read = initializationOptions.safeParse(params.initializationOptions ?? {});
  const options = read.data ?? initializationOptions.parse({});
  return { abilities: abilitiesOf(params.capabilities, options), folders: foldersOf(params), locale: locale.parse(params.locale), options };
}

const place = z.catch(z.nullish(z.string()), undefined);
const places = z.object({
  workspaceFolders: z.catch(z.nullish(z.array(z.object({ uri: z.string() }))), undefined),
  rootUri: place,
  rootPath: place,
});

/**
 * The workspace's folders at the start; old clients say one root, by its address or its path. None is guessed: nothing else is ever read. What
 * is not as the protocol says counts as not said.
 */
export function foldersOf(params: unknown): readonly string[] {
  const { workspaceFolders, rootUri, rootPath } = places.parse(params);
  const root = rootUri ?? (rootPath ? URI.file(rootPath).toString() : undefined);
  return workspaceFolders?.map(({ uri }) => uri) ?? (root ? [root] : []);
}
