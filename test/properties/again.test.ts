import { describe, expect, test } from "vitest";
import { textOfSample } from "../support/listing.ts";
import { kindsWith, tryEdits } from "../support/rereading.ts";
import { sampleNames } from "../support/samples.ts";

const kinds = kindsWith(sampleNames.map(textOfSample));

describe("a text that is read again after an edit gives what it gives when it is read as a whole", () => {
  test.each([
    { name: "characters", texts: 900, edits: 12, reports: 0 },
    { name: "long lines", texts: 150, edits: 8, reports: 0 },
    { name: "pages", texts: 900, edits: 12, reports: 0 },
    { name: "reports", texts: 450, edits: 20, reports: 1_000 },
    { name: "pieces of samples", texts: 60, edits: 20, reports: 100 },
    { name: "samples", texts: 12, edits: 20, reports: 100 },
  ] as const)("for $texts $name and $edits edits of each", ({ name, texts, edits, reports }) => {
    const tried = tryEdits(kinds[name], texts, edits);
    expect(tried.wrong).toBeUndefined();
    expect(tried.reports).toBeGreaterThanOrEqual(reports);
  });
});
