import { expect, test } from "vitest";
import { createFolderSettings } from "../../server/src/lsp/folderSettings.ts";
import { defaultSettings } from "../../server/src/lsp/settings.ts";
import { contradiction, fireReport } from "../support/fireReport.ts";
import { startInMemory } from "../support/inMemoryServer.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

const [north, south] = ["file:///north", "file:///south"] as const;
const report = fireReport({ inspection: "2021/22", prevention: "Requires improvement", more: contradiction });

/** The rules that speak about the report in a folder. */
const codesIn = async (client: Awaited<ReturnType<typeof startInMemory>>, folder: string) =>
  (await client.diagnostics(`${folder}/report.txt`)).items.map(({ code }) => `${code}`);

test("each folder of a workspace has its own settings for rules, and all are asked for at once", async () => {
  const settings = { current: {}, byFolder: {} };
  const client = await startInMemory({ folders: [north, south], settings });
  for (const folder of [north, south]) await client.open(`${folder}/report.txt`, report);
  const [code = ""] = await codesIn(client, north);
  expect(code).not.toBe("");
  settings.byFolder = { [south]: { rules: { [code]: "off" } } };
  await client.notify("workspace/didChangeConfiguration", { settings: null });
  await expect.poll(() => codesIn(client, south)).not.toContain(code);
  expect(await codesIn(client, north)).toContain(code);
  const asked = client.of<{ readonly items: readonly unknown[] }>("workspace/configuration").at(-1);
  expect(asked?.items).toEqual([
    { section: "inspectionLens" },
    { scopeUri: north, section: "inspectionLens" },
    { scopeUri: south, section: "inspectionLens" },
  ]);
});

test("each folder says for itself which of its files are read; a folder that comes later is asked for too", async () => {
  const earlier = fireReport({ inspection: "2018/19", prevention: "Good" });
  const files = memoryFiles({ [`${north}/old/first.txt`]: earlier, [`${south}/old/first.txt`]: report });
  const settings = { current: {}, byFolder: { [south]: { exclude: ["old/**"] }, [north]: {} } };
  const client = await startInMemory({ folders: [north], settings, files });
  await client.notify("workspace/didChangeWorkspaceFolders", { event: { added: [{ uri: south, name: "south" }], removed: [] } });
  await expect.poll(() => client.of<{ readonly items: readonly unknown[] }>("workspace/configuration").at(-1)?.items).toHaveLength(3);
  await client.findings();
  await expect.poll(async () => (await client.findings()).nodes.map(({ description }) => description).join()).toContain("1 report");
  expect(files.reads).toContain(`${north}/old/first.txt`);
  expect(files.reads).not.toContain(`${south}/old/first.txt`);
});

test("a bad value that holds for the workspace is told of once, not once for each folder", async () => {
  const client = await startInMemory({ folders: [north, south], settings: { current: { switchLanguage: "yes" } } });
  await expect.poll(() => client.log().join()).toContain("inspectionLens.switchLanguage");
  await client.findings();
  expect(client.log().filter((line) => line.includes("switchLanguage"))).toHaveLength(1);
});

test("a document has the settings of the innermost folder around it", () => {
  const inner = { ...defaultSettings, switchLanguage: false };
  const settings = createFolderSettings(
    defaultSettings,
    new Map([
      [`${north}/inner`, inner],
      [north, { ...defaultSettings, acceptedBy: "North" }],
    ]),
  );
  expect(settings.of(`${north}/inner/a%20b.txt`)).toBe(inner);
  expect(settings.of(`${north}/inner.txt`).acceptedBy).toBe("North");
  expect(settings.of("untitled:Untitled-1")).toBe(defaultSettings);
});
