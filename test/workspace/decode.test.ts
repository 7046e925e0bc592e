import { expect, test } from "vitest";
import { decode } from "../../server/src/workspace/decode.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);

test("UTF-8 is read with and without a byte-order mark, which is no part of the text", () => {
  expect(decode(new TextEncoder().encode("Good – grade"))).toBe("Good – grade");
  expect(decode(bytes(0xef, 0xbb, 0xbf, 0x47))).toBe("G");
});

test("UTF-16 is read where its byte-order mark says so", () => {
  expect(decode(bytes(0xff, 0xfe, 0x47, 0, 0x6f, 0))).toBe("Go");
  expect(decode(bytes(0xfe, 0xff, 0, 0x47, 0, 0x6f))).toBe("Go");
});

test("UTF-16 without a byte-order mark is told by its NULs", () => {
  const text = "Good (2019: Requires improvement) – £9";
  const little = Buffer.from(text, "utf16le");
  expect(decode(little)).toBe(text);
  expect(decode(Buffer.from(little).swap16())).toBe(text);
});

test("bytes that are no UTF-8 are Windows-1252", () => {
  expect(decode(bytes(0xa3, 0x39))).toBe("£9");
  expect(decode(bytes(0x93, 0x47, 0x6f, 0x6f, 0x64, 0x94, 0x20, 0x96, 0x20, 0x80, 0x85))).toBe("“Good” – €…");
});

test("a broken byte or two do not make UTF-8 another encoding", () => {
  const text = new TextEncoder().encode("“Good” – £9");
  expect(decode(Uint8Array.of(...text, 0xe2))).toBe("“Good” – £9\ufffd");
});

test("a binary file is no text, a text with a stray NUL is one", () => {
  expect(decode(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d))).toBeUndefined();
  expect(decode(bytes(0x89, 0x50, 0x01, 0x02, 0x1f, 0x99, 0x0d))).toBeUndefined();
  expect(decode(Buffer.from(Uint16Array.from({ length: 99 }, (_, i) => (i % 7) + 1).buffer))).toBeUndefined();
  expect(decode(new TextEncoder().encode(`${"Good. ".repeat(100)}\0`))).toHaveLength(601);
  expect(decode(bytes())).toBe("");
});
