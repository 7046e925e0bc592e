const UTF16_LE = [0xff, 0xfe];
const UTF16_BE = [0xfe, 0xff];

/**
 * The text of a file's bytes: UTF-8, or UTF-16 where a byte-order mark says so; the mark itself is left out, so that offsets agree with an
 * editor's. Bytes that are no UTF-8 become U+FFFD. Undefined for a binary file: one with many NULs among its first bytes.
 */
export function decode(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, UTF16_LE)) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, UTF16_BE)) return new TextDecoder("utf-16be").decode(bytes);
  return isBinary(bytes) ? undefined : new TextDecoder("utf-8").decode(bytes);
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

// A PDF reader may leave a stray NUL in a text; a picture or an archive has one in every few bytes.
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8_192);
  let nuls = 0;
  for (const byte of head) if (byte === 0) nuls++;
  return nuls * 100 > head.length;
}
