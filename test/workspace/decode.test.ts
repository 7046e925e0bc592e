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

test("a text in another encoding keeps what can be read of it", () => {
  expect(decode(bytes(0xa3, 0x39))).toBe("\ufffd9");
});

test("a binary file is no text, a text with a stray NUL is one", () => {
  expect(decode(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d))).toBeUndefined();
  expect(decode(new TextEncoder().encode(`${"Good. ".repeat(100)}\0`))).toHaveLength(601);
  expect(decode(bytes())).toBe("");
});
