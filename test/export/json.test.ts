import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { annotationsSchema } from "../../server/src/export/annotations.ts";
import { annotationsOf, json } from "../../server/src/export/json.ts";
import { annotated } from "../support/annotated.ts";
import { ROUND_1, ROUND_2, ROUND_3, sampleNames, samplesFolder } from "../support/samples.ts";

describe("the annotations", () => {
  const page = { width: 100, bold: false };
  const printed: unknown = JSON.parse(json.write(annotated(...sampleNames, "a list"), page));
  const { reports } = annotationsSchema.parse(printed);

  test("are what their schema says, and nothing else", () => {
    expect(annotationsSchema.parse(printed)).toEqual(printed);
    expect(reports.map(({ path }) => path)).toEqual([...sampleNames, "a list"]);
  });

  test("quote exactly what stands at their offsets and lines", () => {
    for (const { path, ...report } of reports.filter(({ recognised }) => recognised)) {
      const text = readFileSync(samplesFolder + path, "utf8");
      const places = [
        report.gradings,
        report.states,
        report.improvements,
        report.followUps,
        report.followUps.map(({ stated }) => stated),
        report.statistics,
      ].flat();
      expect(places.length).toBeGreaterThan(3);
      for (const { start, end, line, quote } of places)
        expect([text.slice(start, end), text.slice(0, start).split("\n").length]).toEqual([quote, line]);
    }
  });

  test("say of a text that is no report only that", () => {
    expect(reports.at(-1)).toEqual({
      path: "a list",
      sha256: "0".repeat(64),
      recognised: false,
      ...{ kind: null, framework: null, body: null, inspection: null, published: null },
      ...{ gradings: [], states: [], improvements: [], followUps: [], statistics: [], problems: [] },
    });
  });
});

test("a current grade has the earlier ones of its own text and of the other files, newest first; a prior one has none", () => {
  const [, , third] = annotationsOf(annotated(ROUND_1, ROUND_2, ROUND_3)).reports;
  const grading = third?.gradings.find(
    ({ subject, form }) => subject === "Protecting the public through fire regulation" && form === "standalone",
  );
  expect(grading?.earlier).toEqual([
    {
      path: ROUND_2,
      line: 301,
      quote: "Requires improvement",
      grade: "requires improvement",
      inspection: "2021/22",
      relation: "not directly comparable",
      why: expect.stringContaining("four tiers to five"),
    },
    expect.objectContaining({ path: ROUND_1, line: 159, grade: "good", inspection: "2018/19", relation: "not directly comparable" }),
  ]);
  const [, second] = annotationsOf(annotated(ROUND_1, ROUND_2)).reports;
  const earlier = (prior: boolean) =>
    second?.gradings.filter((one) => one.prior === prior && one.subject).map(({ earlier }) => earlier.length > 0);
  expect(new Set(earlier(true))).toEqual(new Set([false]));
  expect(new Set(earlier(false))).toEqual(new Set([true]));
});

test("problems name the other file with its own lines", () => {
  const [, second] = annotationsOf(annotated(ROUND_1, ROUND_2)).reports;
  expect(second?.problems.find(({ code }) => code === "prior-differs")).toMatchObject({
    line: 577,
    level: "warning",
    related: [{ path: ROUND_1, line: 60 }],
  });
});
