import { expect, test } from "vitest";
import { CancellationToken } from "vscode-languageserver";
import * as z from "zod/mini";
import { safely } from "../../server/src/lsp/safely.ts";

test("a request that was cancelled before its turn is not worked on", () => {
  let worked = 0;
  const handler = safely("textDocument/hover", { params: z.unknown(), empty: 0, answer: () => ++worked }, () => {});
  expect(handler({}, CancellationToken.Cancelled)).toMatchObject({ code: -32800 });
  expect(worked).toBe(0);
  expect(handler({}, CancellationToken.None)).toBe(1);
});
