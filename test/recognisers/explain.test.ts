import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineAt } from "../../server/src/compare/lineAt.ts";
import { parseReport } from "../../server/src/parse.ts";
import { anyText } from "../support/arbitraries.ts";
import { FIRE, saidOfText } from "../support/explained.ts";
import { textOfSample } from "../support/listing.ts";
import { sampleNames } from "../support/samples.ts";

describe("a text that is no report says", () => {
  test("that nothing is worded as a grade is", () => {
    expect(saidOfText("Calderfold Fire and Rescue Service has opened a new station.\n")).toEqual([
      "Document, Recognised: no. Nothing in the text is worded as a grade or a finding is.",
      "Document, Grade or finding: not worded",
      "Document, Inspectorate: not named",
      "Document, Inspected body: named, line 1 “Calderfold Fire and Rescue”",
      "Document, Inspectors’ question: not asked",
    ]);
  });

  test("that nobody inspects or is inspected", () => {
    expect(saidOfText("The soup was rated good by all.\n")).toEqual([
      "Document, Recognised: no. The text names no inspectorate, no inspected body and no question that inspectors ask.",
      "Document, Grade or finding: worded, line 1 “rated good”",
      "Document, Inspectorate: not named",
      "Document, Inspected body: not named",
      "Document, Inspectors’ question: not asked",
    ]);
  });

  test("that no framework fits, and why not", () => {
    const said = saidOfText("The Care Inspectorate has inspected Rosewood House. The Care Inspectorate rated it good.\n");
    expect(said).toContain("Document, Recognised: no. No framework that is known here fits the text.");
    expect(said.find((line) => line.includes("CQC 2014"))).toMatch(
      /^Framework, Ruled out: .*CQC 2014.*: another inspectorate is named more often, line 1 “Care Inspectorate”$/,
    );
  });

  test("that nothing was found, though a framework fits", () => {
    const said = saidOfText(
      "HMICFRS will inspect Calderfold Fire and Rescue Service again.\n\nGrades\n\nNobody was rated as highly as outstanding.\n",
    );
    expect(said).toContain(
      "Document, Recognised: no. A framework fits the text, and no grade, state, area for improvement or follow-up was found in it.",
    );
    expect(said.some((row) => row.startsWith("Framework, Chosen: "))).toBe(true);
  });

  test("nothing of a line but how it is cut", () => {
    const { line } = parseReport.explain("The soup was rated good by all.\n", 1);
    expect(line).toMatchObject({ parts: [{ block: "paragraph", role: null, subject: null }], findings: [], left: [], numbers: [] });
  });
});

describe("a report says", () => {
  test("which bodies it names, the one named most first", () => {
    const said = saidOfText(`${FIRE}Dunmere Fire and Rescue Service helps.`);
    expect(said).toContain("Document, Body: Calderfold Fire and Rescue Service (3 votes); Dunmere Fire and Rescue Service (3 votes)");
  });

  test("what decided for its framework, weightiest first, and which came next", () => {
    const said = saidOfText(`${FIRE}HMICFRS looked at it.`).filter((row) => row.startsWith("Framework"));
    expect(said.slice(0, 4)).toEqual([
      "Framework, Chosen: HMICFRS fire and rescue 2021/22: 9.35 points",
      "Framework, +6: a label of its round near the top, line 1 “2021/22”",
      "Framework, +2: the name of its inspectorate, line 9 “HMICFRS”",
      "Framework, +1.35: names of its questions, line 5 “Responding to fires and other emergencies”",
    ]);
    expect(said[4]).toMatch(/^Framework, Runner-up: HMICFRS fire and rescue 2018\/19: 3.35 points/);
    expect(said.some((row) => /^Framework, Ruled out: .*CQC 2014.*: the text is about another kind of body$/.test(row))).toBe(true);
    expect(said.at(-1)).toBe("Framework, Ruled out: HMICFRS fire and rescue 2025-27: the beginning does not name its round");
  });

  test.each([
    ["its title says so, line 3 “An inspection of”", FIRE],
    ["it stands under embargo, line 9 “UNDER EMBARGO”", `${FIRE.replace("An inspection of ", "")}UNDER EMBARGO\n`],
    ["it has a heading over findings, line 9 “Areas for improvement”", `${FIRE.replace("An inspection of ", "")}Areas for improvement\n`],
  ])("why it is a report: %s", (why, text) => {
    expect(saidOfText(text)).toContain(`Document, Kind: report: ${why}`);
  });

  test.each([
    ["letter: it opens as a letter does, line 9 “Dear Chief”", "Dear Chief Fire Officer"],
    ["minutes: it opens as minutes do, line 9 “Minutes:”", "Minutes: item 4"],
    ["article: nothing says that it is a report, a letter or minutes", "By our reporter"],
  ])("why it is another text: %s", (why, line) => {
    const said = saidOfText(FIRE.replace("An inspection of ", "") + line);
    expect(said).toContain(`Document, Kind: ${why}`);
    expect(said).toContain("Document, Inspection: not stated: only a report names its own inspection");
  });

  test("when it was published, and what says so", () => {
    expect(saidOfText(`Published on 20 July 2022\n${FIRE}`)).toContain(
      "Document, Published: 20 July 2022: the date in the head of the text, line 1 “Published on 20 July 2022”",
    );
    expect(saidOfText(`UNDER EMBARGO UNTIL 00.01 ON 20 JULY 2022\n\n${FIRE}`)).toContain(
      "Document, Published: 20 July 2022: the end of its embargo, line 1 “UNDER EMBARGO UNTIL 00.01 ON 20 JULY 2022”",
    );
    expect(saidOfText(FIRE)).toContain("Document, Published: not stated");
  });

  test("what was taken out as page furniture, each kind of line once", () => {
    expect(saidOfText(`${FIRE}UNDER EMBARGO\n\nIt plans.\n\nUNDER EMBARGO\n\nPage 2\n\nIt acts.\n\nPage 3\n`)).toContain(
      "Found, Page furniture: 4 lines, 2 kinds, line 9 “UNDER EMBARGO”, line 15 “Page 2”",
    );
  });
});

describe("explaining a sample", () => {
  test.each(sampleNames)("%s chooses the framework that recognition chose, and every grade word is found or has its reason", (name) => {
    const text = textOfSample(name);
    const { identity, lineStarts } = parseReport(text);
    const { candidates, counts } = parseReport.explain(text);
    expect(candidates[0]?.framework.id).toBe(identity?.frameworkId);
    expect(counts.length).toBeGreaterThan(2);
    const graded = Array.from(lineStarts, (start, i) => ({ line: i + 1, words: text.slice(start, lineStarts[i + 1]) })).filter(
      ({ words }) => /\b(?:outstanding|inadequate)\b/i.test(words),
    );
    for (const { line, words } of graded) {
      const said = parseReport.explain(text, line).line!;
      const told = [...said.findings, ...said.left].map((one) => one.words.toLowerCase());
      for (const [word] of words.toLowerCase().matchAll(/\b(?:outstanding|inadequate)\b/g))
        expect(told.some((one) => one.includes(word))).toBe(true);
    }
  });
});

test("evidence is quoted as the text has it, whatever its dashes and white space", () => {
  const text = FIRE.replace("2021/22", "2023–25").replace("An inspection of", "An\tinspection  of");
  const said = saidOfText(text);
  expect(said).toContain("Document, Inspection: 2023-25: a label of this framework in the head, line 1 “2023–25”");
  expect(said).toContain("Document, Kind: report: its title says so, line 3 “An inspection of”");
});

describe("for any text", () => {
  const texts = fc.sample(fc.tuple(fc.boolean(), anyText), 200).map(([isReport, text]) => (isReport ? FIRE : "") + text);

  test("it is explained as it is read, each finding on its line", () => {
    for (const text of texts) {
      const report = parseReport(text);
      const { recognised, whyNot, candidates, identity, lines, counts } = parseReport.explain(text);
      expect([recognised, whyNot === null], JSON.stringify(text)).toEqual([report.recognised, report.recognised]);
      expect(lines).toBe(report.lineStarts.length);
      if (recognised) expect(candidates[0]?.framework.id, JSON.stringify(text)).toBe(identity?.frameworkId);
      const gradings = counts.filter(({ recogniser }) => recogniser === "gradings").reduce((sum, { count }) => sum + count, 0);
      expect(gradings).toBe(report.gradings.length);
      for (const grading of report.gradings.slice(0, 2)) {
        const { findings } = parseReport.explain(text, lineAt(report, grading.start)).line!;
        const found = findings.filter(({ recogniser, way }) => recogniser === "gradings" && way !== null);
        expect(found.length, JSON.stringify(text)).toBeGreaterThan(0);
      }
    }
  });
});
