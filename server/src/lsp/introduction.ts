import type { InitializeParams } from "vscode-languageserver";
import * as z from "zod/mini";
import { type Abilities, abilitiesOf } from "./capabilities.ts";

/** What a client says of itself in `initialize`. */
export interface Introduction {
  readonly abilities: Abilities;
  readonly folders: readonly string[];
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
  words: z._default(z.record(z.string(), z.string()), {}),
});

/** Reads what the client says; options that are none count as if there were none. */
export function introductionOf(params: InitializeParams): Introduction {
  const read = initializationOptions.safeParse(params.initializationOptions ?? {});
  const options = read.data ?? initializationOptions.parse({});
  return { abilities: abilitiesOf(params.capabilities, options), folders: foldersOf(params), options };
}

/** The workspace's folders at the start; clients of before 2017 say one root. */
const foldersOf = ({ workspaceFolders, rootUri }: InitializeParams): readonly string[] =>
  workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
