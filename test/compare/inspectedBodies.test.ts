import { expect, test } from "vitest";
import { inspectedBodies } from "../../server/src/compare/inspectedBodies.ts";
import type { ReportSummary } from "../../server/src/model/summary.ts";
import { sample, sampleNames } from "../support/samples.ts";
import { summary } from "../support/summary.ts";

/** "body: inspection (texts), inspection (texts)" for each body. */
const listed = (...summaries: readonly ReportSummary[]): readonly string[] =>
  inspectedBodies(summaries).map(
    ({ name, inspections }) =>
      `${name}: ${inspections.map((one) => `${one.name} (${one.summaries.map(({ uri }) => uri).join(" ")})`).join(", ")}`,
  );

test("the samples are two bodies, whose articles stand beside the reports on the same inspection", () => {
  const bodies = inspectedBodies(sampleNames.map((name) => sample(name).summary));
  expect(
    bodies.map(({ name, inspections }) => [
      name,
      ...inspections.map((one) => [one.name, ...one.summaries.map(({ identity }) => identity.kind)]),
    ]),
  ).toEqual([
    ["Calderfold Fire and Rescue Service", ["2023-25", "report", "article"], ["2021/22", "report", "article"], ["2018/19", "report"]],
    ["Northholme Police", ["2021/22", "report"]],
  ]);
});

test("one body in two programmes is two, whatever the case of its name; the other programme is the other kind of inspection", () => {
  const council = { body: "Calderfold Council", inspection: "2019" };
  expect(
    listed(
      summary("a", { ...council, frameworkId: "ofsted-ilacs-2018" }),
      summary("b", { ...council, body: "CALDERFOLD  COUNCIL", frameworkId: "ofsted-ilacs-2018", inspection: "2022" }),
      summary("c", { ...council, frameworkId: "ofsted-send-2023", inspection: "2024" }),
    ),
  ).toEqual(["CALDERFOLD  COUNCIL: 2022 (b), 2019 (a)", "Calderfold Council: 2024 (c)"]);
});

test("the labels and dates of one inspection are one, reports first, and what has no date comes last", () => {
  const home = { body: "Millbank House", frameworkId: "cqc-2014" };
  expect(
    listed(
      summary("a", { ...home, kind: "article", inspection: "2019" }),
      summary("b", { ...home, published: "2019-06-20" }),
      summary("c", home),
      summary("d", { ...home, published: "2021-02-03" }),
    ),
  ).toEqual(["Millbank House: 2021-02-03 (d), 2019-06-20 (b a), null (c)"]);
});

test("texts without a body or a framework have a place of their own", () => {
  expect(listed(summary("a", { body: null }), summary("b", { frameworkId: null, inspection: "2020" }), summary("c", {}))).toEqual([
    "Calderfold Fire and Rescue Service: 2021/22 (c)",
    "Calderfold Fire and Rescue Service: 2020 (b)",
    "null: 2021/22 (a)",
  ]);
});
