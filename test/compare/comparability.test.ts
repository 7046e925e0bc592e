import { expect, test } from "vitest";
import { relate } from "../../server/src/compare/comparability.ts";
import { frameworkById } from "../../server/src/frameworks/index.ts";

const [round1, round2, round3] = ["hmicfrs-fire-2018", "hmicfrs-fire-2021", "hmicfrs-fire-2023"] as const;

test.each([
  ["good", round1, "requires improvement", round2, "worse", "one step down on the same four-tier scale"],
  ["inadequate", round1, "good", round2, "better", "two steps up on the same four-tier scale"],
  ["good", round1, "good", round2, "same", "unchanged on the same four-tier scale"],
  ["outstanding", round3, "adequate", round3, "worse", "two steps down on the same five-tier scale"],
] as const)("%s (%s) to %s (%s) is %s: %s", (before, of, after, by, relation, why) => {
  expect(relate({ grade: before, framework: frameworkById(of) }, { grade: after, framework: frameworkById(by) })).toEqual({
    relation,
    why,
  });
});

test.each([
  ["good", round2, "good", round3, /four tiers to five/],
  ["good", round3, "good", round2, /four tiers to five/],
  ["good", "cqc-2014", "good", round2, /different kinds of inspection/],
  ["good", null, "good", round2, /not known/],
  ["adequate", round1, "good", round2, /not on the scale/],
] as const)("%s (%s) and %s (%s) are not directly comparable", (before, of, after, by, why) => {
  const related = relate({ grade: before, framework: frameworkById(of) }, { grade: after, framework: frameworkById(by) });
  expect(related).toEqual({ relation: "not directly comparable", why: expect.stringMatching(why) });
});
