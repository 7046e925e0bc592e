import { describe, expect, test } from "vitest";
import { outlineOf } from "../support/findings.ts";

const SENTENCE = "The service is good at preventing fires and other risks.";

describe("the outline", () => {
  test("has pillars, their questions, and headings and boxes side by side", () => {
    expect(
      outlineOf(
        `About us\n\nWe inspect.\n\nEffectiveness\n\nGood\n\nSummary\n\nAll is well.\n\nPreventing fires and other risks**Good (2019: Good)**\n\n${SENTENCE}\n\nAreas for improvement\n\n- The service should train.\n\nVisits are good\n\nThey are.\n\nEfficiency\n\nGood\n\nFuture affordability\n\nGood\n\nMoney is short.`,
      ),
    ).toEqual([
      "heading: About us",
      "pillar effectiveness: Effectiveness",
      "  heading effectiveness: Summary",
      "  question prevention: Preventing fires and other risks",
      "    box prevention: Areas for improvement",
      "    heading prevention: Visits are good",
      "pillar efficiency: Efficiency",
      "  question affordability: Future affordability",
    ]);
  });

  test("has a pillar once where its page repeats it and asks its question", () => {
    expect(
      outlineOf(
        `People\n\nUNDER EMBARGO\n\nHow well does the service look after its people?\n\nGood\n\nPromoting the right values and culture\n\nGood\n\nCrews meet.`,
      ),
    ).toEqual(["pillar people: People", "  question values-and-culture: Promoting the right values and culture"]);
  });

  test("leaves contents pages out, wrapped entries too", () => {
    expect(
      outlineOf(
        `Contents\n\nEffectiveness\t3\nPreventing fires and other risks\t4\nMaking the fire and rescue service affordable now and in\nthe future\t5\nPeople\t9\n\nPeople\n\nGood\n\nCrews meet. ${SENTENCE}`,
      ),
    ).toEqual(["pillar people: People"]);
  });

  test("leaves page furniture out of its titles", () => {
    expect(
      outlineOf(`UNDER EMBARGO**Effectiveness**\n\nGood\n\nUNDER EMBARGO**Visits**\n\nUNDER EMBARGO\n\nThey are. ${SENTENCE}`),
    ).toEqual(["pillar effectiveness: Effectiveness", "  heading effectiveness: Visits"]);
  });

  test("keeps the title of a finding in its box", () => {
    expect(
      outlineOf(
        `Future affordability\n\nGood\n\nInnovative practice\n\nGauges speak\n\nThey send readings.\n\nReserves\n\nThere are some.`,
      ),
    ).toEqual([
      "question affordability: Future affordability",
      "  box affordability: Innovative practice",
      "  heading affordability: Reserves",
    ]);
  });

  test("is not changed by names in lists and sentences", () => {
    expect(
      outlineOf(
        `Efficiency\n\nGood\n\nThe service looked at:\n\n- Preventing fires and other risks\n- People\n\nEffectiveness is another matter. ${SENTENCE}`,
      ),
    ).toEqual(["pillar efficiency: Efficiency"]);
  });

  test("has back matter under no pillar", () => {
    expect(outlineOf(`People\n\nGood\n\nCrews meet. ${SENTENCE}\n\nAnnex A: Our method\n\nWe counted.`)).toEqual([
      "pillar people: People",
      "heading: Annex A: Our method",
    ]);
  });

  test("has questions at the top where a framework has no pillars above them", () => {
    expect(outlineOf(`Future affordability\n\nGood\n\nMoney is short.\n\nValues and culture\n\nGood\n\nCrews meet.`)).toEqual([
      "question affordability: Future affordability",
      "question values-and-culture: Values and culture",
    ]);
  });
});
