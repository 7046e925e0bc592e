import { describe, expect, test } from "vitest";
import { parseReport } from "../server/src/parse.ts";

const REPORT = "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\n";

describe("work stays linear in the length of", () => {
  test.each([
    "Good\n",
    "good ",
    "“good” ",
    "requires improvement ",
    "from good to good ",
    "Good\t",
    " ",
    "\n",
    "12\n\f",
    "not yet graded ",
    "the service is good at preventing fires and other risks and ",
    "In our last inspection, we identified an area for improvement. ",
    "- The service should train.\n",
    "Areas for improvement\n\n",
    "Fire Police And ",
    "inspection 2018 ",
    "](<a",
    "im\u00adprovement ",
    "â€™",
    "1O",
  ])("a text of %j over and over", (part) => {
    const took = (length: number): number => {
      const text = REPORT + part.repeat(Math.ceil(length / part.length));
      const start = performance.now();
      expect(parseReport(text).length).toBe(text.length);
      return performance.now() - start;
    };
    took(20_000);
    // quadratic work takes 64 times as long for eight times the text
    expect(took(160_000)).toBeLessThan(24 * Math.max(took(20_000), 20));
  });
});
