import { describe, expect, test } from "vitest";
import { recognitionDetails } from "../../server/src/features/recognitionDetails.ts";
import { FIRE } from "../support/explained.ts";
import { textOfSample } from "../support/listing.ts";
import { sampleNames } from "../support/samples.ts";

describe("the page on a sample", () => {
  test.each(sampleNames)("%s reads as it did", async (name) => {
    const page = recognitionDetails(`file:///samples/${name}`, textOfSample(name));
    await expect(page).toMatchFileSnapshot(`../samples/details/${name.replace(/txt$/, "md")}`);
  });
});

test("words of the text make no Markdown", () => {
  const page = recognitionDetails("file:///a%20b_c.txt", `${FIRE}It is <b>good</b> at _running_ its #1 open day.\n`, { line: 9 });
  expect(page.split("\n")[0]).toBe("# Recognition details: a b\\_c.txt");
  expect(page).toContain(" at \\_running\\_ its \\#1 open day.”");
  expect(page).not.toContain("<b");
});

test("a line that the text does not have is empty, and an address that is none is shown as it is", () => {
  const page = recognitionDetails("%zz", FIRE, { line: 999 });
  expect(page).toContain("# Recognition details: %zz");
  expect(page).toContain("## Line 999\n\n- **Read as** a line without words\n");
});
