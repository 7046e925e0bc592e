import { expect, test } from "vitest";
import { problemReportPage } from "../../client/src/problemReportPage.ts";
import { type ServerVitals, VITALS } from "../../server/src/lsp/protocol.ts";
import { contradiction, fireReport } from "../support/fireReport.ts";
import { startInMemory } from "../support/inMemoryServer.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

const SECRETS = ["Zanzibar", "Secretfolder", "Hiddenname", "Quokka"] as const;
const [body, folder, file, person] = SECRETS;

const about = { "Inspection Lens": "0.1.0" };
const rules = { type: "object", properties: { "percent-of": {} } };
const page = problemReportPage;

test("a problem report has counts of everything and no word or name of any report", async () => {
  const uri = `file:///${folder}/${file}.txt`;
  const text = fireReport({ inspection: "2021/22", prevention: "Requires improvement", more: contradiction }).replaceAll(
    "Calderfold",
    body,
  );
  const client = await startInMemory({
    folders: [`file:///${folder}`],
    files: memoryFiles({ [uri]: text, [`file:///${folder}/${body}.txt`]: text }),
    settings: { current: { exclude: [`${body}/**`], acceptedBy: person } },
  });
  await client.open(uri, text);
  expect((await client.outline(uri)).length).toBeGreaterThan(0);
  await expect.poll(async () => (await client.ask<ServerVitals>(VITALS, {})).reportsKnown).toBe(2);
  const vitals = await client.ask<ServerVitals>(VITALS, {});
  expect(vitals).toMatchObject({ folders: 1, documentsOpen: 1, reportsOpen: 1, findings: { grading: expect.any(Number) } });
  expect(vitals.times.lastAnalysis).not.toBeNull();
  expect(vitals.times.lastIndexing).not.toBeNull();
  expect(Object.keys(vitals.rules)).toContain("percent-of");
  const settings = [
    { key: "inspectionLens.exclude", value: [`${body}/**`], schema: { type: "array" } },
    { key: "inspectionLens.acceptedBy", value: person, schema: { type: "string" } },
    { key: "inspectionLens.pages", value: body, schema: { enum: ["rendered"] } },
    { key: "inspectionLens.rules", value: { "percent-of": "off", [body]: "off", "list-incomplete": person }, schema: rules },
  ];
  const written = page({ about, settings, vitals, logged: { error: 0, warn: 2 } });
  for (const secret of SECRETS) expect(written.toLowerCase()).not.toContain(secret.toLowerCase());
  expect(written).toContain("- inspectionLens.exclude: set\n");
  expect(written).toContain("- inspectionLens.rules: set (percent-of off)\n");
  expect(written).toContain("- Reports known: 2\n");
  expect(written).toMatch(/## Contradictions in open reports, by rule\n\n(- .*\n)*- percent-of: 1/);
  expect(written).toContain("- warn: 2\n");
});

test("a setting is told with its value where the manifest knows the value", () => {
  const settings = [
    { key: "inspectionLens.codeLens", value: true, schema: { type: "boolean" } },
    { key: "inspectionLens.pages", value: "text", schema: { enum: ["rendered", "text"] } },
  ];
  const written = page({ about, settings, vitals: undefined, logged: undefined });
  expect(written).toContain("- inspectionLens.codeLens: true\n- inspectionLens.pages: text\n");
  expect(written).toContain("It is not running");
});
