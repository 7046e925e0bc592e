import { expect, test } from "vitest";
import { lineage } from "../../server/src/compare/lineage.ts";
import { summary } from "../support/summary.ts";

const own = summary("own", { frameworkId: "hmicfrs-fire-2023" });

test("a lineage is one body in one programme, newest inspection first", () => {
  const others = [
    summary("first", { frameworkId: "hmicfrs-fire-2018" }),
    summary("second", { frameworkId: "hmicfrs-fire-2021", body: "CALDERFOLD  Fire and Rescue Service" }),
    summary("police", { frameworkId: "peel-2016", body: "Calderfold Police" }),
    summary("home", { frameworkId: "cqc-2014" }),
    summary("unknown", { frameworkId: null }),
    own,
  ];
  expect(lineage(own, others).map(({ summary }) => summary.uri)).toEqual(["second", "first"]);
});

test("without a body nothing is compared", () => {
  const nameless = summary("nameless", { body: null });
  expect(lineage(nameless, [summary("other", { body: null }), own])).toEqual([]);
});
