import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemsSchema } from "../../server/src/export/problems.ts";
import { check as problemsOf } from "../../server/src/rules/check.ts";
import { fingerprinted } from "../../server/src/rules/fingerprint.ts";
import { rules } from "../../server/src/rules/index.ts";
import { contradiction, fireReport } from "../support/fireReport.ts";
import { ran } from "../support/ran.ts";
import { document } from "../support/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "inspection-lens-"));
afterAll(() => rmSync(folder, { recursive: true }));

const clean = fireReport({ inspection: "2021/22", prevention: "Good" });
const contradictory = fireReport({ inspection: "2021/22", prevention: "Good", more: `\n${contradiction}` });
const at = (...names: readonly string[]): string => join(folder, ...names);

beforeAll(() => {
  mkdirSync(at("reports", "old"), { recursive: true });
  mkdirSync(at("reports", "node_modules"));
  writeFileSync(at("clean.txt"), clean);
  writeFileSync(at("list.txt"), "Buy milk.\n");
  writeFileSync(at("reports", "wrong.txt"), contradictory);
  writeFileSync(at("reports", "old", "ignored.txt"), contradictory);
  writeFileSync(at("reports", "old", "notes.md"), contradictory);
  cpSync(at("reports", "wrong.txt"), at("reports", "node_modules", "wrong.txt"));
  writeFileSync(at("reports", ".gitignore"), "ignored.txt\n");
});

const codesOf = (out: string): readonly string[][] =>
  problemsSchema.parse(JSON.parse(out)).reports.map(({ problems }) => problems.map(({ code }) => code));

describe("check", () => {
  test("is content with a clean report and with a text that is none", async () => {
    expect(await ran(["check", "--format", "table", at("clean.txt"), at("list.txt")])).toEqual({
      code: 0,
      out: "No contradictions: 1 report or article checked, 1 other text left out.\n",
      err: "",
    });
  });

  test("says by its exit code that something was found, and where", async () => {
    const { code, out, err } = await ran(["check", "--format", "table", at("reports", "wrong.txt")]);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toMatch(/wrong\.txt\n +\d+ {2}warning {6}64 percent does not follow from 121 of 212/);
    expect(out).toMatch(/\n1 warning: 1 report or article checked\.\n$/);
  });

  test("looks into folders for what an editor would read there, and checks a file named twice once", async () => {
    const { code, out } = await ran(["check", at("reports"), at("reports", "wrong.txt")]);
    expect(code).toBe(1);
    expect(problemsSchema.parse(JSON.parse(out)).reports.map(({ path }) => path)).toEqual([at("reports", "wrong.txt")]);
  });

  test("goes by the levels of the folder's configuration, and by the least level asked for", async () => {
    writeFileSync(at("reports", "inspection-lens.json"), '{ "rules": { "percent-of": "hint" } }');
    expect((await ran(["check", at("reports")])).code).toBe(0);
    const hints = await ran(["check", "--level", "hint", at("reports")]);
    expect([hints.code, codesOf(hints.out)]).toEqual([1, [["percent-of"]]]);
    const none = await ran(["check", "--no-config", "--level=information", at("reports")]);
    expect([none.code, codesOf(none.out)]).toEqual([1, [["percent-of"]]]);
    rmSync(at("reports", "inspection-lens.json"));
  });

  test("checks the rest where a file cannot be read", async () => {
    const { code, out, err } = await ran(["check", at("nope.txt"), at("reports", "wrong.txt")]);
    expect(code).toBe(2);
    expect(codesOf(out)).toEqual([["percent-of"]]);
    expect(err).toBe(`inspection-lens: ${at("nope.txt")}: there is no such file\n`);
  });

  test.each([
    [["check"], 'check needs a file or folder, or "-" for standard input.'],
    [["check", "--level", "loud", "x.txt"], 'There is no level "loud": choose warning, information or hint.'],
    [["check", "--format", "xml", "x.txt"], 'There is no format "xml": choose table, json or sarif.'],
  ])("%s is wrong usage", async (args, sentence) => {
    const { code, out, err } = await ran(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(`inspection-lens: ${sentence} Try inspection-lens check --help.\n`);
  });

  test("leaves out what the nearest file upwards says was accepted, unless asked for all", async () => {
    const folder = at("accepted", "reports");
    const path = join(folder, "wrong.txt");
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, contradictory);
    const report = document(contradictory);
    const [{ code: rule, fingerprint } = { code: "", fingerprint: "" }] = fingerprinted(report, [], problemsOf(report, []));
    const entry = { document: "reports/wrong.txt", rule, fingerprint, reason: "Weighted, says the service." };
    writeFileSync(at("accepted", "inspection-lens.accepted.json"), JSON.stringify({ accepted: [entry, { ...entry, reason: 7 }] }));
    const { code, out, err } = await ran(["check", path]);
    expect([code, codesOf(out)]).toEqual([0, [[]]]);
    expect(err).toMatch(/^inspection-lens: .*inspection-lens\.accepted\.json:1:\d+: accepted\[1\]\.reason: .* is left out\.\n$/);
    const all = await ran(["check", "--no-accepted", path]);
    expect([all.code, codesOf(all.out), all.err]).toEqual([1, [["percent-of"]], ""]);
    cpSync(path, join(folder, "copy.txt"));
    expect((await ran(["check", join(folder, "copy.txt")])).code).toBe(1);
  });

  test("reads standard input", async () => {
    expect((await ran(["check", "-"], { stdin: contradictory })).code).toBe(1);
    expect((await ran(["check", "-"], { stdin: clean })).code).toBe(0);
  });
});

test("SARIF names each rule and each place, with the words there", async () => {
  const { code, out } = await ran(["check", "--format", "sarif", at("reports", "wrong.txt")]);
  expect(code).toBe(1);
  const { version, runs } = JSON.parse(out);
  expect([version, runs.length]).toEqual(["2.1.0", 1]);
  const [{ tool, results, columnKind }] = runs;
  expect(columnKind).toBe("utf16CodeUnits");
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ code: id }) => id));
  expect(results.length).toBe(1);
  const [{ ruleId, ruleIndex, level, message, locations }] = results;
  expect([ruleId, level, tool.driver.rules[ruleIndex].id]).toEqual(["percent-of", "warning", "percent-of"]);
  expect(message.text).toMatch(/^64 percent does not follow/);
  const { artifactLocation, region } = locations[0].physicalLocation;
  expect(artifactLocation.uri).toBe(`file://${at("reports", "wrong.txt")}`);
  const line = contradictory.split("\n")[region.startLine - 1] ?? "";
  expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe(region.snippet.text);
  expect(region.snippet.text).toMatch(/^64 percent \(121 of 212/);
});
