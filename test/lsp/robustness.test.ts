import { afterEach, expect, test, vi } from "vitest";
import type { PublishDiagnosticsParams } from "vscode-languageserver";
import * as hoverFeature from "../../server/src/features/hover.ts";
import { fireReport } from "../support/fireReport.ts";
import { startInMemory } from "../support/inMemoryServer.ts";

vi.mock("../../server/src/features/hover.ts", { spy: true });
afterEach(() => void vi.mocked(hoverFeature.hover).mockReset());

const uri = "file:///reports/2021-22.txt";
const text = fireReport({ inspection: "2021/22", prevention: "Requires improvement" });

test("a feature that throws gives an empty answer and a line in the log, and the others go on", async () => {
  const client = await startInMemory();
  await client.open(uri, text);
  vi.mocked(hoverFeature.hover).mockImplementation(() => {
    throw new Error("a bug");
  });
  expect(await client.hover(uri, { line: 0, character: 0 })).toBeNull();
  await expect.poll(() => client.log().join()).toContain("textDocument/hover failed and was answered with nothing: Error: a bug");
  expect(await client.outline(uri)).not.toEqual([]);
});

test.each([
  { line: -1, character: 0 },
  { line: 0, character: 1.5 },
  { line: "0", character: 0 },
  { line: Number.NaN, character: Number.NaN },
  { line: Number.MAX_VALUE, character: 0 },
  undefined,
])("a position that is none (%j) is refused and reaches no document", async (position) => {
  const client = await startInMemory();
  await client.open(uri, text);
  await expect(client.hover(uri, position)).rejects.toMatchObject({ code: -32602 });
  expect(hoverFeature.hover).not.toHaveBeenCalled();
});

test("a position beyond the end of a line or of the text is taken as that end", async () => {
  const client = await startInMemory();
  await client.open(uri, text);
  expect(await client.hover(uri, { line: 90_000, character: 90_000 })).toBeNull();
});

test("an unusual address is answered under the client's own spelling", async () => {
  const client = await startInMemory({ capabilities: {} });
  for (const unusual of ["untitled:Untitled-1", "file:///c%3A/reports/%ZZ.txt", "1 2:3", ""]) {
    await client.open(unusual, text);
    expect(await client.outline(unusual)).not.toEqual([]);
    await expect.poll(() => client.of<PublishDiagnosticsParams>("textDocument/publishDiagnostics").at(-1)?.uri).toBe(unusual);
    await client.close(unusual);
  }
});

test("a client that fails to give its settings is served with the defaults, and its files are watched", async () => {
  const settings = {
    get current(): unknown {
      throw new Error("no settings today");
    },
  };
  const client = await startInMemory({ settings });
  await expect.poll(() => JSON.stringify(client.of("client/registerCapability"))).toContain("**/*.txt");
  await client.open(uri, text);
  expect(await client.outline(uri)).not.toEqual([]);
});
