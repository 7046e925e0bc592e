import { expect, test } from "vitest";
import { findingsCsv } from "../../server/src/export/findingsCsv.ts";
import { findingsFormats } from "../../server/src/export/findingsFormats.ts";
import { findingsJson } from "../../server/src/export/findingsJson.ts";
import { findingsMarkdown } from "../../server/src/export/findingsMarkdown.ts";
import { findingRows } from "../../server/src/features/findingRows.ts";
import { ROUND_1, ROUND_2, sample, summaries } from "../support/samples.ts";

const rows = findingRows(sample(ROUND_2), { name: ROUND_2, others: summaries(ROUND_1), isWanted: () => true });
const comma = { separator: "," };

test("a row says of a finding all that is needed to read it alone", () => {
  expect(rows.find(({ kind, question }) => kind === "grading" && question === "Protecting the public through fire regulation")).toEqual({
    body: "Calderfold Fire and Rescue Service",
    programme: "HMICFRS fire and rescue",
    inspection: "2021/22",
    published: "2023-01-18",
    document: ROUND_2,
    line: 301,
    kind: "grading",
    question: "Protecting the public through fire regulation",
    finding: expect.stringContaining("Requires improvement"),
    value: "requires improvement",
    gradeBefore: "good",
    comparison: "worse, one step down on the same four-tier scale",
  });
  expect(rows.map(({ line }) => line)).toEqual(rows.map(({ line }) => line).toSorted((a, b) => a - b));
});

test("a figure has its value in words and its sentence, a follow-up what became of it", () => {
  expect(rows.find(({ finding }) => finding.includes("completed 350 (56 percent)"))).toMatchObject({
    kind: "statistic",
    value: expect.stringContaining("56 percent"),
  });
  expect(rows.filter(({ kind, value }) => kind === "follow-up" && value === "addressed").length).toBeGreaterThan(0);
});

test("CSV keeps quotation marks, separators and line ends inside a field, and makes no formula", () => {
  const [row] = rows;
  const written = findingsCsv.write([{ ...row!, body: '=HYPERLINK("x"), "a"', finding: "one\ntwo" }], comma);
  expect(written).toContain(`"'=HYPERLINK(""x""), ""a""",`);
  expect(written).toContain('"one\ntwo"');
  expect(findingsCsv.write(rows, { separator: "\t" }).split("\n")[0]).toBe(
    "body\tprogramme\tinspection\tpublished\tdocument\tline\tkind\tquestion\tfinding\tvalue\tgrade before\tcomparison with before",
  );
});

test("Markdown has a table under the name of each report, and no mark of a report's words takes effect", () => {
  const written = findingsMarkdown.write([...rows.slice(0, 3), { ...rows[0]!, document: "other.txt", finding: "a | b *c*" }], comma);
  expect(written.match(/^## /gm)).toHaveLength(2);
  expect(written).toContain("| a \\| b \\*c\\* |");
  for (const line of written.split("\n").filter((one) => one.startsWith("|")))
    expect(line.replaceAll("\\|", "").split("|")).toHaveLength(9);
});

test("JSON has the rows as they are, and every format ends with a line end", () => {
  expect(JSON.parse(findingsJson.write(rows, comma))).toEqual({ version: 1, findings: rows });
  for (const { write } of findingsFormats) expect(write(rows, comma)).toMatch(/\n$/);
});
