import { describe, expect, test } from "vitest";
import { check } from "../../server/src/rules/check.ts";
import { improvementsHeading } from "../../server/src/rules/improvementsHeading.ts";
import { document, sample, sampleNames } from "../support/samples.ts";

const box = (...lines: readonly string[]): string =>
  [
    "Fire & Rescue Service 2021/22",
    "An inspection of Calderfold Fire and Rescue Service",
    "",
    "Preventing fires and other risks",
    "",
    "Requires improvement",
    "",
    ...lines,
    "",
    "We set out our detailed findings below.",
  ].join("\n");

const messages = (text: string) => check(document(text), [], { rules: [improvementsHeading] }).map(({ message }) => message);
const [FIRST, SECOND] = ["The service should evaluate its prevention work.", "The service should visit the people most at risk first."];

describe("improvements-heading", () => {
  test.each([
    [
      "two bullets under a singular heading",
      box("Area for improvement", "", `• ${FIRST}`, `• ${SECOND}`),
      "one area for improvement; below it stand 2 items (lines 10, 11)",
    ],
    [
      "with dashes",
      box("Area for improvement", "", `– ${FIRST}`, `– ${SECOND}`),
      "one area for improvement; below it stand 2 items (lines 10, 11)",
    ],
    [
      "three bullets",
      box("Area for improvement:", `• ${FIRST}`, `• ${SECOND}`, "• The service must train its partners."),
      "one area for improvement; below it stand 3 items (lines 9, 10, 11)",
    ],
    [
      "one bullet under a plural heading",
      box("Areas for improvement", "", `• ${FIRST}`),
      "several areas for improvement; below it stands 1 item (line 10)",
    ],
    [
      "one paragraph under a plural heading",
      box("Areas for improvement", "", FIRST),
      "several areas for improvement; below it stands 1 item (line 10)",
    ],
  ])("%s is reported", (_, text, message) => {
    expect(messages(text)).toEqual([`This heading (line 8) announces ${message}.`]);
  });

  test.each([
    ["one and one", box("Area for improvement", "", `• ${FIRST}`)],
    ["several and several", box("Areas for improvement", "", `• ${FIRST}`, `• ${SECOND}`)],
    ["numbered boxes", box("Area for improvement 1", "", `• ${FIRST}`, "", "Area for improvement 2", "", `• ${SECOND}`)],
    [
      "one demand in parts",
      box(
        "Area for improvement",
        "",
        "The service should:",
        "• evaluate its prevention work; and",
        "• visit the people most at risk first.",
      ),
    ],
    ["a second demand as a paragraph", box("Areas for improvement", "", FIRST, "", SECOND)],
    [
      "a lead-in whose list the file has cut off",
      box("Areas for improvement", "", "15. In order to improve, the service should take the following action.", "", "Immediately:"),
    ],
    ["the file ends there", box("Areas for improvement", "", `• ${FIRST}`).replace(/\n+We set out.*/, "")],
    ["another heading, whatever its number", box("Recommendations", "", `• ${FIRST}`)],
  ])("silent: %s", (_, text) => {
    expect(document(text).report.improvements.length).toBeGreaterThan(0);
    expect(messages(text)).toEqual([]);
  });

  test.each(sampleNames.map((name) => [name, name.startsWith("northholme") ? 1 : 0] as const))(
    "%s has as many as planted",
    (name, planted) => {
      expect(messages(sample(name).text)).toHaveLength(planted);
    },
  );
});
