import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "../../server/src/commands/run.ts";
import { contradiction, fireReport } from "../support/fireReport.ts";
import { harbourFile } from "../support/harbourFile.ts";
import { harbourReport } from "../support/harbours.ts";

const folder = mkdtempSync(join(tmpdir(), "inspection-lens-"));
afterAll(() => rmSync(folder, { recursive: true }));
const FILE = "inspection-lens.json";

/** Writes a file and gives its path; what is no text is written as JSON. */
function file(path: string, content: unknown): string {
  const whole = join(folder, path);
  mkdirSync(join(whole, ".."), { recursive: true });
  writeFileSync(whole, typeof content === "string" ? content : JSON.stringify(content));
  return whole;
}

async function annotated(...args: readonly string[]) {
  const written = { out: "", err: "" };
  const output = (to: "out" | "err") => ({
    write(chunk: string, done: () => void) {
      written[to] += chunk;
      done();
      return true;
    },
  });
  async function* stdin() {
    yield harbourReport;
  }
  const code = await run(["annotate", ...args], { stdin: stdin(), stdout: output("out"), stderr: output("err") });
  const { reports } = JSON.parse(written.out || '{"reports":[]}') as {
    reports: { framework: unknown; gradings: unknown[]; problems: { level: string }[] }[];
  };
  return { code, err: written.err, reports, grades: reports.map(({ gradings }) => gradings.length) };
}

const report = file("own/2030/harbour.txt", harbourReport);
const named = file("own/inspection-lens.json", harbourFile);

test("the nearest file upwards holds, each for its own reports", async () => {
  const elsewhere = file("plain/harbour.txt", harbourReport);
  file(`own/nearer/${FILE}`, {});
  const nearer = file("own/nearer/harbour.txt", harbourReport);
  expect(await annotated(report, elsewhere, nearer)).toMatchObject({ code: 0, err: "", grades: [2, 0, 0] });
});

test("a table names the own framework", async () => {
  let out = "";
  const write = (chunk: string, done: () => void) => {
    out += chunk;
    done();
    return true;
  };
  await run(["annotate", "--format", "table", report], { stdin: (async function* () {})(), stdout: { write }, stderr: { write } });
  expect(out).toContain("Eastmere Harbour Authority · Harbour review 2030");
  expect(out).toMatch(/Berths and moorings +Needs focus/);
});

test("--config names a file for every report, standard input too, and --no-config does without", async () => {
  const elsewhere = file("plain/harbour.txt", harbourReport);
  expect((await annotated("--config", named, elsewhere, "-")).grades).toEqual([2, 2]);
  expect((await annotated("--no-config", report)).grades).toEqual([0]);
  expect(await annotated("--no-config", "--config", named, report)).toMatchObject({
    code: 2,
    err: "inspection-lens: --config and --no-config exclude each other. Try inspection-lens annotate --help.\n",
  });
});

test("what is wrong with a file is said once, with its place, and changes no exit code", async () => {
  const faulty = file(`faulty/${FILE}`, '{\n  "furnitur": []\n}');
  const paths = ["a.txt", "b.txt"].map((name) => file(`faulty/${name}`, harbourReport));
  const sentence = `inspection-lens: ${faulty}:2:3: The file: there is no key “furnitur”; it is left out.\n`;
  expect(await annotated(...paths)).toMatchObject({ code: 0, err: sentence });
  expect(await annotated("--config", faulty, ...paths)).toMatchObject({ code: 0, err: sentence });
});

test("a file that is not JSON, or cannot be read, is said and counts for nothing; named by --config it is the exit code", async () => {
  const broken = file(`broken/${FILE}`, "{\n");
  const path = file("broken/a.txt", fireReport({ inspection: "2021/22", prevention: "Good" }));
  const err = `inspection-lens: ${broken}: This file is not JSON at line 2, column 1, and none of it counts: a closing curly brace is missing here.\n`;
  const found = await annotated(path);
  expect(found).toMatchObject({ code: 0, err });
  expect(found.grades[0]).toBeGreaterThan(3);
  expect(await annotated("--config", broken, path)).toMatchObject({ code: 2, err, grades: found.grades });
  const none = join(folder, "none.json");
  expect(await annotated("--config", none, path)).toMatchObject({ code: 2, err: `inspection-lens: ${none}: there is no such file\n` });
});

test("levels of rules hold here too", async () => {
  file(`levels/${FILE}`, { rules: { "percent-of": "hint" } });
  const path = file("levels/a.txt", fireReport({ inspection: "2021/22", prevention: "Good", more: contradiction }));
  const levels = async (...args: string[]) => (await annotated(...args)).reports[0]?.problems.map(({ level }) => level);
  expect(await levels(path)).toEqual(["hint"]);
  expect(await levels("--no-config", path)).toEqual(["warning"]);
});
