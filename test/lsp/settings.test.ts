import { expect, test } from "vitest";
import { defaultSettings, readSettings } from "../../server/src/lsp/settings.ts";
import { settingsManifest } from "../../server/src/lsp/settingsManifest.ts";
import { rules } from "../../server/src/rules/index.ts";
import { contradiction, fireReport } from "../support/fireReport.ts";
import { startInMemory } from "../support/inMemoryServer.ts";

const code = rules[0]?.code ?? "";

test.each([undefined, null, {}])("settings that are not there (%j) are the defaults", (raw) => {
  expect(readSettings(raw)).toEqual({ settings: defaultSettings, complaints: [] });
});

test("a bad value costs that one setting and one sentence that names it", () => {
  const { settings, complaints } = readSettings({ include: ["**/*.md", 3], exclude: ["old/**"], rules: { [code]: "loud" } });
  expect(settings).toEqual({ ...defaultSettings, exclude: ["old/**"] });
  expect(complaints).toHaveLength(2);
  expect(complaints.join()).toMatch(/^Setting inspectionLens\.rules\..*Setting inspectionLens\.include\.1: .*default is used/s);
});

test("a setting that does not exist costs nothing but a sentence", () => {
  const { settings, complaints } = readSettings(JSON.parse('{"switchLanguage": false, "loudness": 11, "__proto__": {"include": []}}'));
  expect(settings).toEqual({ ...defaultSettings, switchLanguage: false });
  expect(complaints).toContain("Setting inspectionLens.loudness: There is no such setting.");
});

test("settings that are no object are the defaults", () => {
  const { settings, complaints } = readSettings("nonsense");
  expect(settings).toEqual(defaultSettings);
  expect(complaints).toHaveLength(1);
});

test("a rule can be switched off while the report is open", async () => {
  const uri = "file:///reports/2021-22.txt";
  const settings = { current: {} };
  const client = await startInMemory({ settings });
  await client.open(uri, fireReport({ inspection: "2021/22", prevention: "Requires improvement", more: contradiction }));
  const [problem] = (await client.diagnostics(uri)).items;
  settings.current = { rules: { [`${problem?.code}`]: "off" } };
  await client.notify("workspace/didChangeConfiguration", { settings: null });
  await expect.poll(async () => (await client.diagnostics(uri)).items).toEqual([]);
  await expect.poll(() => client.of("workspace/diagnostic/refresh").length).toBeGreaterThan(0);
});

test("a client that sends its settings instead of being asked is heard, and told of a bad value", async () => {
  const client = await startInMemory({ capabilities: {} });
  await client.notify("workspace/didChangeConfiguration", { settings: { inspectionLens: { switchLanguage: "yes" } } });
  await expect
    .poll(() => client.log().join())
    .toContain("Setting inspectionLens.switchLanguage: this must be true or false; the default is used.");
});

const groups = settingsManifest();
const every = Object.assign({}, ...groups.map(({ properties }) => properties)) as (typeof groups)[number]["properties"];

test("the settings page has four groups, and every setting once with a description, a default and a scope", () => {
  expect(groups.map(({ title }) => title)).toEqual(["Reading", "Comparing, Citing and Exporting", "Contradictions", "Files and Messages"]);
  const keys = groups.flatMap(({ properties }) => Object.keys(properties));
  expect(keys).toEqual([...new Set(keys)]);
  expect(keys).toHaveLength(20);
  for (const schema of Object.values(every))
    expect(schema).toMatchObject({
      description: expect.any(String),
      default: expect.anything(),
      scope: expect.stringMatching(/^(resource|window)$/),
    });
  expect(JSON.stringify(groups)).not.toContain("$ref");
});

test("the setting for rules has every rule", () => {
  expect(Object.keys(every["inspectionLens.rules"]?.properties ?? {})).toEqual(rules.map((rule) => rule.code));
});
