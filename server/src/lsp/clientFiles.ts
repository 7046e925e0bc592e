import type { Connection } from "vscode-languageserver";
import { URI } from "vscode-uri";
import * as z from "zod/mini";
import { type FileSource, MAX_FILE_BYTES } from "../workspace/fileSource.ts";
import { READ_DIRECTORY, READ_FILE, STAT } from "./protocol.ts";

/** The files that the client reads for the server. */
export interface ClientFiles {
  readonly files: FileSource;
  /** The client has introduced itself: from now on it may be asked, if it gives files at all. */
  introduced(givesFiles: boolean): void;
}

const kind = z.enum(["file", "folder"]);
const entries = z.array(z.object({ name: z.string().check(z.regex(/^[^/\0]+$/)), kind }));
const state = z.nullable(z.object({ kind, stamp: z.optional(z.string()) }));
const content = z.nullable(z.union([z.object({ base64: z.string() }), z.literal("too large")]));

/** Questions wait until the client has introduced itself; one that gives no files has none. A wrong answer is taken as none. */
export function createClientFiles(connection: Connection): ClientFiles {
  let introduced: (givesFiles: boolean) => void = () => {};
  const givesFiles = new Promise<boolean>((resolve) => {
    introduced = resolve;
  });

  async function ask<Answer>(method: string, params: object, schema: z.ZodMiniType<Answer>): Promise<Answer | undefined> {
    if (!(await givesFiles)) return undefined;
    const answer: unknown = await connection.sendRequest(method, params).catch(() => undefined);
    return schema.safeParse(answer).data;
  }

  const files: FileSource = {
    readDirectory: async (uri) => (await ask(READ_DIRECTORY, { uri }, entries)) ?? [],
    stat: async (uri) => (await ask(STAT, { uri }, state)) ?? undefined,
    async read(uri) {
      const answer = await ask(READ_FILE, { uri, maxBytes: MAX_FILE_BYTES }, content);
      return typeof answer === "object" && answer ? bytesOf(answer.base64) : (answer ?? undefined);
    },
  };
  return { files, introduced: (gives) => introduced(gives) };
}

/** The host's own files for addresses of the scheme `file`, the others' for all others. */
export function withOwnFiles(own: FileSource, others: FileSource): FileSource {
  const sourceOf = (uri: string): FileSource => (URI.parse(uri).scheme === "file" ? own : others);
  return {
    readDirectory: async (uri) => sourceOf(uri).readDirectory(uri),
    stat: async (uri) => sourceOf(uri).stat(uri),
    read: async (uri) => sourceOf(uri).read(uri),
  };
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
