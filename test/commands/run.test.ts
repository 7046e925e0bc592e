import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import manifest from "../../package.json";
import { FIRE as OPENING } from "../support/explained.ts";
import { ran } from "../support/ran.ts";
import { ROUND_1, ROUND_2, samplesFolder } from "../support/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "inspection-lens-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

const paths = (out: string): readonly string[] => (JSON.parse(out) as { reports: { path: string }[] }).reports.map(({ path }) => path);

describe("annotate", () => {
  const report = samplesFolder + ROUND_2;

  test("prints JSON when piped and a table on a terminal", async () => {
    expect(paths((await ran(["annotate", report])).out)).toEqual([report]);
    expect((await ran(["annotate", report], { isTTY: true })).out.startsWith("\u001b[1mCalderfold Fire and Rescue Service · ")).toBe(true);
    expect((await ran(["annotate", "--format", "table", report])).out).toMatch(/^Calderfold Fire and Rescue Service · /);
    expect(paths((await ran(["annotate", "--format=json", report], { isTTY: true })).out)).toEqual([report]);
  });

  test("reads files beside each other", async () => {
    const { out } = await ran(["annotate", "--format", "json", report, samplesFolder + ROUND_1]);
    expect(out).toContain('"code": "prior-differs"');
  });

  test("does the other files where one cannot be read, and says why in one line", async () => {
    const binary = file("picture.png", new Uint8Array(2000));
    const { code, out, err } = await ran(["annotate", join(folder, "nope.txt"), report, folder, binary]);
    expect(code).toBe(2);
    expect(paths(out)).toEqual([report]);
    expect(err.split("\n")).toEqual([
      `inspection-lens: ${join(folder, "nope.txt")}: there is no such file`,
      `inspection-lens: ${folder}: this is a folder; name the files in it`,
      `inspection-lens: ${binary}: this is not a text file`,
      "",
    ]);
  });

  test("prints an empty list where no file can be read", async () => {
    expect(await ran(["annotate", join(folder, "nope.txt")])).toMatchObject({ code: 2, out: '{\n  "version": 1,\n  "reports": []\n}\n' });
  });

  test("says of a text that is no report only that, and is content", async () => {
    const list = file("list.txt", "Buy milk.\n");
    const { code, out, err } = await ran(["annotate", list]);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out).reports[0]).toMatchObject({ path: list, recognised: false, kind: null, gradings: [] });
    expect((await ran(["annotate", "--format", "table", list])).out).toBe(`${list}: not an inspection report\n`);
  });

  test("--explain says why a text is taken for what it is, in words, whether piped or not", async () => {
    const { code, out, err } = await ran(["annotate", "--explain", report]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.startsWith(`${report}\n\nDocument\n  Recognised `)).toBe(true);
    expect(out).toMatch(/Chosen +HMICFRS fire and rescue 2021\/22: /);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    expect((await ran(["annotate", report, "--explain"], { isTTY: true })).out).toContain("\u001b[1mFramework\u001b[22m");
  });

  test("--explain=LINE says what was found on a line and why the rest was left", async () => {
    const text = file("left.txt", `${OPENING}\nIt is not good at preventing fires and other risks.\n`);
    const { code, out } = await ran(["annotate", `--explain=${OPENING.split("\n").length + 1}`, text]);
    expect(code).toBe(0);
    expect(out).toMatch(/\n\nLine \d+\n/);
    expect(out).toMatch(/No grading +“good”: denied \(“not”\)/);
  });

  test("--explain has reasons for a text that is no report, and goes on after a file that it cannot explain", async () => {
    const list = file("list.txt", "Buy milk.\n");
    const missing = join(folder, "nope.txt");
    const { code, out, err } = await ran(["annotate", "--explain=2", missing, file("one.txt", "One line"), list]);
    expect(code).toBe(2);
    expect(out).toContain(`${list}\n\nLine 2\n`);
    expect(out).toMatch(/Recognised +no\. Nothing in the text is worded as a grade or a finding is\./);
    expect(err.split("\n")).toEqual([
      `inspection-lens: ${missing}: there is no such file`,
      `inspection-lens: ${join(folder, "one.txt")}: there is no line 2, the text has 1`,
      "",
    ]);
  });

  test("reads standard input", async () => {
    const { code, out } = await ran(["annotate", "-"], { stdin: "Buy milk.\n" });
    expect([code, paths(out)]).toEqual([0, ["-"]]);
  });

  test("gives the hash of the bytes, and offsets that do not count a byte-order mark", async () => {
    const text =
      "Fire & Rescue Service 2021/22\r\n\r\nAn inspection of Calderfold Fire and Rescue Service\r\n\r\nPreventing fires and other risks\r\n\r\nGood\r\n";
    const [plain, marked] = [file("plain.txt", text), file("marked.txt", `\ufeff${text}`)];
    const { reports } = JSON.parse((await ran(["annotate", plain, marked])).out);
    expect(reports[0].gradings).toEqual([expect.objectContaining({ quote: "Good", line: 7, start: text.indexOf("Good") })]);
    expect(reports[1].gradings).toEqual(reports[0].gradings);
    expect(reports[1].sha256).not.toBe(reports[0].sha256);
    expect(reports[0].sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test("is quiet about a reader that goes away, and not about a full disk", async () => {
    expect(await ran(["annotate", report], { broken: "EPIPE" })).toMatchObject({ code: 0, err: "" });
    await expect(ran(["annotate", report], { broken: "ENOSPC" })).rejects.toThrow("ENOSPC");
  });
});

describe("usage", () => {
  test.each([
    [[], "A command is needed. Try inspection-lens --help."],
    [["anotate"], 'There is no command "anotate". Try inspection-lens --help.'],
    [["--formt"], 'There is no option "--formt". Try inspection-lens --help.'],
    [["annotate"], 'annotate needs a file to read, or "-" for standard input. Try inspection-lens annotate --help.'],
    [["annotate", "--verbose", "a.txt"], "Unknown option '--verbose'. Try inspection-lens annotate --help."],
    [["annotate", "--format", "xml", "a.txt"], 'There is no format "xml": choose table or json. Try inspection-lens annotate --help.'],
    [["annotate", "a.txt", "--format"], "Option '--format <value>' argument missing. Try inspection-lens annotate --help."],
    [["annotate", "--explain=0", "a.txt"], "--explain=0 names no line: lines are numbered from 1. Try inspection-lens annotate --help."],
    [
      ["annotate", "--explain=two", "a.txt"],
      "--explain=two names no line: lines are numbered from 1. Try inspection-lens annotate --help.",
    ],
    [
      ["annotate", "--explain", "--format", "json", "a.txt"],
      "--explain prints words: leave --format json out. Try inspection-lens annotate --help.",
    ],
    [["serve"], "serve needs --stdio. Try inspection-lens serve --help."],
    [["serve", "--stdio", "extra"], "Unexpected argument 'extra'. Try inspection-lens serve --help."],
  ])("%j is wrong: %s", async (args, sentence) => {
    const { code, out, err } = await ran(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(`inspection-lens: ${sentence}\n`);
  });

  test("--version prints the version of the package", async () => {
    expect(await ran(["--version"])).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
  });

  test.each([
    [["--help"], "annotate  "],
    [["annotate", "--help"], "--format table|json"],
    [["serve", "-h"], "--stdio"],
  ])("%j helps", async (args, words) => {
    const { code, out, err } = await ran(args);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Usage: inspection-lens /);
    expect(out).toContain(words);
  });
});
