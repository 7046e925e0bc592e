import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import schema from "../../docs/inspection-lens.schema.json";
import manifest from "../../package.json";
import { readConfiguration } from "../../server/src/configuration/readConfiguration.ts";
import { readDocument } from "../../server/src/features/document.ts";
import { hover } from "../../server/src/features/hover.ts";
import { createParser } from "../../server/src/parse.ts";
import { labelOf } from "../support/fixture.ts";

const page = readFileSync(new URL("../../docs/configuration.md", import.meta.url), "utf8");
const example = (language: string): string => new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "ms").exec(page)?.[1] ?? "";

test("the example of the page has no fault and every key", async () => {
  const { faults } = await readConfiguration(example("json"));
  expect(faults).toEqual([]);
  expect(Object.keys(JSON.parse(example("json")))).toEqual(Object.keys(schema.properties).filter((key) => key !== "$schema"));
});

test("the text of the page is read as the page says", async () => {
  const { configuration } = await readConfiguration(example("json"));
  const text = example("text");
  const document = readDocument("file:///harbour.txt", text, createParser(configuration.additions));
  expect(document?.report.identity).toMatchObject({ frameworkId: "harbours-2027", body: "Eastmere Harbour Authority", inspection: "2027" });
  expect(document?.report.gradings.map(labelOf)).toEqual([
    "heading secure of safe-passage",
    "heading developing of safe-passage, earlier 2024",
    "heading needs focus of berths",
    "heading developing of berths, earlier 2024",
  ]);
  const areas = document?.report.improvements.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "));
  expect(areas).toEqual([expect.stringMatching(/^The authority should .* closed last winter\.$/)]);
  expect(document?.report.furniture).toHaveLength(2);
  const words = document && hover(document, [], text.indexOf("Needs focus"))?.markdown;
  expect(words).toContain("not directly comparable*, the board counts tidal berths since 2027");
});

test("the editor completes each key from the schema, and says what it means", () => {
  const [validation] = manifest.contributes.jsonValidation;
  expect(validation).toEqual({ fileMatch: "inspection-lens.json", url: "./docs/inspection-lens.schema.json" });
  const described = Object.entries(schema.properties).filter(([, { description }]) => description.length > 20);
  expect(described.map(([key]) => key)).toEqual(Object.keys(schema.properties));
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.aliases.properties["hmicfrs-fire"].properties.prevention.description).toBe("Preventing fires and other risks");
});

/** The paths of all values inside a JSON value. */
const pathsIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsIn(inner, [...path, key])])
    : [];

test("whatever value of the example is spoilt, there is a sentence at a place in the file, and most of it counts", async () => {
  const paths = pathsIn(JSON.parse(example("json")));
  expect(paths.length).toBeGreaterThan(80);
  for (const path of paths) {
    for (const spoilt of [7, "", null, { __proto__: null, "": [] }]) {
      const file = JSON.parse(example("json"));
      const outer = path.slice(0, -1).reduce((at, key) => at[key], file);
      outer[path.at(-1) ?? ""] = spoilt;
      const text = JSON.stringify(file, undefined, 1);
      const { configuration, faults } = await readConfiguration(text);
      const isGlob = path.length === 2 && /clude$/.test(path[0] ?? ""); // an empty one is a glob that matches nothing
      if (!(isGlob && spoilt === "")) expect([path, faults.length > 0]).toEqual([path, true]);
      for (const { start, end, message } of faults) {
        expect(message).toMatch(/^\S.*: .*; .* left out\.$/);
        expect([start >= 0, end > start, end <= text.length]).toEqual([true, true, true]);
      }
      const kept = [configuration.include, configuration.exclude, configuration.additions?.bodies, configuration.additions?.frameworks];
      expect([path, kept.filter((list) => list && list.length > 0).length >= 3]).toEqual([path, true]);
    }
  }
}, 30_000);
