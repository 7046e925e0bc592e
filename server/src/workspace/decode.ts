import { withUpper } from "../text/windows1252.ts";

/**
 * The text of a file's bytes: UTF-16 where a byte-order mark or the places of its NULs say so, else UTF-8, else Windows-1252. The mark itself
 * is left out, so that offsets agree with an editor's. Undefined for a binary file: one with many NULs or control characters at its beginning.
 */
export function decode(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 8_192);
  const encoding = utf16Of(head);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  return isBinary(head) ? undefined : eightBit(bytes);
}

type Utf16 = "utf-16le" | "utf-16be";

/** By the byte-order mark; without one, text in Latin letters has a NUL for every other byte. */
function utf16Of(head: Uint8Array): Utf16 | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const nuls = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) nuls[i & 1]!++;
  const [even, odd] = nuls as [number, number];
  const most = head.length * 0.4;
  if (even + odd < most || isBinary(head.filter((byte) => byte !== 0))) return undefined;
  if (even * 20 < odd) return "utf-16le";
  return odd * 20 < even ? "utf-16be" : undefined;
}

/** A text that is UTF-8 but for a few broken bytes stays UTF-8, and those become U+FFFD. */
function eightBit(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8").decode(bytes);
  if (!text.includes("\ufffd")) return text;
  let broken = 0,
    whole = 0;
  for (const character of text) {
    if (character === "\ufffd") broken++;
    else if (character > "\u007f") whole++;
  }
  // some versions of Node read Windows-1252 as Latin-1
  return broken > whole ? withUpper(new TextDecoder("windows-1252").decode(bytes)) : text;
}

// A PDF reader may leave a stray NUL or control character in a text; a picture or an archive has one in every few bytes.
function isBinary(head: Uint8Array): boolean {
  let nuls = 0,
    controls = 0;
  for (const byte of head) {
    if (byte === 0) nuls++;
    else if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
  }
  return nuls * 100 > head.length || controls * 20 > head.length;
}
