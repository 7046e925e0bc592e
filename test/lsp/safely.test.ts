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

test("a feature that fails answers with nothing, and its failure is an error in the log", () => {
  const logged: unknown[] = [];
  const answer = (): number => {
    throw new Error("The feature is broken.");
  };
  const handler = safely("textDocument/hover", { params: z.unknown(), empty: 0, answer }, (line, level) => logged.push([level, line]));
  expect(handler({}, CancellationToken.None)).toBe(0);
  expect(logged).toEqual([["error", expect.stringMatching(/^textDocument\/hover failed .*The feature is broken\./)]]);
});
