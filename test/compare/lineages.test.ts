import { describe, expect, test } from "vitest";
import { lineagesOf } from "../../server/src/compare/lineages.ts";
import type { ReportDocument } from "../../server/src/model/document.ts";
import type { Identity } from "../../server/src/model/report.ts";
import { withReport } from "../support/marked.ts";
import { ROUND_1, ROUND_2, sample, sampleNames } from "../support/samples.ts";

const about = (uri: string, identity: Partial<Identity>): ReportDocument => {
  const read = withReport("", {});
  return { ...read, uri, summary: { ...read.summary, uri, identity: { ...read.summary.identity, ...identity } } };
};
const uris = (...documents: readonly ReportDocument[]) => lineagesOf(documents).map((group) => group.map(({ uri }) => uri));

describe("lineagesOf", () => {
  test("keeps bodies apart, in the order given", () => {
    const groups = lineagesOf(sampleNames.map(sample)).map((group) => [group[0]?.summary.identity.body, group.length]);
    expect(groups).toEqual([
      ["Calderfold Fire and Rescue Service", 5],
      ["Northholme Police", 1],
    ]);
  });

  test("takes names in other case and spacing for one body, and other programmes for another lineage", () => {
    const [a, b, c] = [
      about("a", { body: "Northholme Council", frameworkId: "ofsted-sif-2013" }),
      about("b", { body: "NORTHHOLME  Council", frameworkId: "ofsted-ilacs-2018" }),
      about("c", { body: "Northholme Council", frameworkId: "cqc-2014" }),
    ] as const;
    expect(uris(a, c, b)).toEqual([["a", "b"], ["c"]]);
  });

  test("leaves out what has no body or framework, and takes one address once", () => {
    expect(uris(about("a", { body: null }), about("b", { frameworkId: null }), sample(ROUND_2), sample(ROUND_1), sample(ROUND_2))).toEqual([
      [`file:///samples/${ROUND_2}`, `file:///samples/${ROUND_1}`],
    ]);
  });
});
