import { expect, test } from "vitest";
import { type CancellationToken, CancellationTokenSource } from "vscode-languageserver";
import { createSlices, READ_AT_ONCE } from "../../server/src/lsp/slices.ts";
import type { Steps } from "../../server/src/text/steps.ts";
import { fireReport } from "../support/fireReport.ts";
import { startInMemory } from "../support/inMemoryServer.ts";

const small = "file:///reports/2018-19.txt";
const large = "file:///reports/2021-22.txt";
const report = fireReport({ inspection: "2021/22", prevention: "Requires improvement" });
const long = `${report}\n\n`.repeat(Math.ceil(READ_AT_ONCE / report.length));

const askSymbols = (client: Awaited<ReturnType<typeof startInMemory>>, uri: string, token?: CancellationToken): Promise<unknown> =>
  client.ask("textDocument/documentSymbol", { textDocument: { uri } }, token);

test("while a long text is read, requests on another are answered", async () => {
  const client = await startInMemory({});
  await client.open(small, report);
  await client.open(large, long);
  const order: string[] = [];
  const first = askSymbols(client, large).then(() => order.push("large"));
  await askSymbols(client, small).then(() => order.push("small"));
  await first;
  expect(order).toEqual(["small", "large"]);
});

test("a text that changes while it is read is not answered on, and then answered on as it is", async () => {
  const client = await startInMemory({});
  await client.open(large, long);
  const before = askSymbols(client, large).catch((error: { code: number }) => error.code);
  client.change(large, 2, `${long}\n\nProtecting the public through fire regulation\n\nGood\n`);
  expect(await before).toBe(-32801);
  expect(JSON.stringify(await client.outline(large))).toContain("Protecting the public through fire regulation");
});

test("a long text that is closed while it is read is not read on", async () => {
  const client = await startInMemory({});
  await client.open(large, long);
  const before = askSymbols(client, large).catch((error: { code: number }) => error.code);
  client.close(large);
  expect(await before).toBe(-32801);
  expect(await client.outline(large)).toEqual([]);
});

test("a request that waits for a long text is cancelled at once", async () => {
  const client = await startInMemory({});
  await client.open(large, long);
  const cancellation = new CancellationTokenSource();
  const answer = askSymbols(client, large, cancellation.token).catch((error: { code: number }) => error.code);
  cancellation.cancel();
  const next = client.open(small, report); // nothing that takes as long as reading
  expect(await Promise.race([answer, next.then(() => askSymbols(client, large)).then(() => "read")])).toBe(-32800);
});

test("what is no longer wanted is left off, and what fails fails for who asked alone", async () => {
  const slices = createSlices();
  let steps = 0;
  function* endless(): Steps<void> {
    for (;;) {
      steps++;
      yield;
    }
  }
  function* broken(): Steps<void> {
    yield;
    throw new Error("This is broken.");
  }
  expect(await slices.run(endless(), () => steps === 0)).toBeUndefined();
  expect(steps).toBeGreaterThan(0);
  await expect(slices.run(broken())).rejects.toThrow("This is broken.");
  expect(await slices.of("short", counted(3))).toBe(3);
  expect(await slices.of(" ".repeat(READ_AT_ONCE + 1), counted(4))).toBe(4);
});

function* counted(count: number): Steps<number> {
  for (let i = 0; i < count; i++) yield;
  return count;
}
