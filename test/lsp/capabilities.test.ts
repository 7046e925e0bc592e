import { expect, test } from "vitest";
import { abilitiesOf } from "../../server/src/lsp/capabilities.ts";
import { modern, startInMemory } from "../support/inMemoryServer.ts";

test("a client that pulls diagnostics is offered them", async () => {
  const client = await startInMemory();
  expect(client.announced).toMatchObject({
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: 2 },
    hoverProvider: true,
    documentSymbolProvider: true,
    diagnosticProvider: { interFileDependencies: true },
  });
});

test("a client that cannot pull diagnostics is not offered them", async () => {
  const client = await startInMemory({ capabilities: {} });
  expect(client.announced.hoverProvider).toBe(true);
  expect(client.announced.diagnosticProvider).toBeUndefined();
});

test("a client is shown what it prefers, and related places where it says anywhere that it can show them", () => {
  const abilities = (textDocument: object) => abilitiesOf({ textDocument });
  expect(abilities({ hover: { contentFormat: ["markdown", "plaintext"] } }).readsMarkdown).toBe(true);
  expect(abilities({ hover: { contentFormat: ["plaintext", "markdown"] } }).readsMarkdown).toBe(false);
  const pushed = { publishDiagnostics: { relatedInformation: true } };
  expect(abilities(pushed).showsRelatedPlaces).toBe(true);
  expect(abilities({ ...pushed, diagnostic: {} }).showsRelatedPlaces).toBe(true);
  expect(abilities({ ...pushed, diagnostic: { relatedInformation: false } }).showsRelatedPlaces).toBe(false);
  expect(abilities({ diagnostic: {} }).showsRelatedPlaces).toBe(false);
});

test("files are watched only where the client can watch them for the server", async () => {
  const able = await startInMemory({ capabilities: modern });
  const watched = () => JSON.stringify(able.of("client/registerCapability"));
  await expect.poll(watched).toContain("**/*.txt");
  expect(watched()).toContain("**/.gitignore");
  expect(watched()).toContain('{"globPattern":"**","kind":5}'); // folders that come or go
  const unable = await startInMemory({ capabilities: { workspace: { configuration: true } } });
  await expect.poll(() => unable.of("workspace/configuration").length).toBe(1);
  expect(unable.of("client/registerCapability")).toEqual([]);
});
