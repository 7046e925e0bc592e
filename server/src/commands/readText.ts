import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isTooLarge, tooLargeWords } from "../features/tooLarge.ts";
import { decode } from "../workspace/decode.ts";

/** A file's text and the SHA-256 of its bytes, or why it cannot be read, as a clause. */
export type TextOrWhy = { readonly text: string; readonly sha256: string } | { readonly why: string };

/** Reads a file, or standard input where the path is "-". */
export async function readText(path: string, stdin: AsyncIterable<Uint8Array | string>): Promise<TextOrWhy> {
  try {
    const bytes = path === "-" ? await readStream(stdin) : await readFile(path);
    const text = decode(bytes);
    if (text === undefined) return { why: "this is not a text file" };
    if (isTooLarge(text)) return { why: tooLargeWords() };
    return { text, sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch (error) {
    return { why: clause(error as NodeJS.ErrnoException) };
  }
}

async function readStream(stdin: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

/** Why a file cannot be read, as a clause. */
export function clause({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case "ENOENT":
      return "there is no such file";
    case "EISDIR":
      return "this is a folder; name the files in it";
    case "EACCES":
    case "EPERM":
      return "there is no permission to read it";
    case "ERR_FS_FILE_TOO_LARGE":
    case "ERR_STRING_TOO_LONG":
    case "ERR_ENCODING_INVALID_ENCODED_DATA":
      return "the file is too large to read";
    default:
      return `it cannot be read (${message.replace(/\s+/g, " ")})`;
  }
}
