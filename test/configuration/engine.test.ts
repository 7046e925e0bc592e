import { expect, test, vi } from "vitest";
import { readConfiguration } from "../../server/src/configuration/readConfiguration.ts";

vi.mock("re2js", () => {
  loaded.push("re2js");
  return { RE2JS: { compile: () => ({ testExact: () => true }) } };
});
const loaded = vi.hoisted((): string[] => []);

test("the engine for patterns is loaded when a file has one, and not before", async () => {
  await readConfiguration('{"furniture": ["Harbour papers"], "bodies": [{"name": "Northholme Rangers", "kind": "police force"}]}');
  expect(loaded).toEqual([]);
  const { faults } = await readConfiguration('{"furniture": [{"pattern": "Sheet \\\\d+"}]}');
  expect([faults, loaded]).toEqual([[], ["re2js"]]);
});
