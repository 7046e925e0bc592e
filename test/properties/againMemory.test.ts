import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { parseReport } from "../../server/src/parse.ts";
import { textOfSample } from "../support/listing.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

// what is found in one version is kept in the next ones, and so would be the whole version of which its words are slices
test("a text that is edited all over is kept in its last version, and not in all those before", () => {
  const sample = textOfSample("calderfold-fire-2021-22.txt");
  const text = sample.repeat(Math.ceil(1e6 / sample.length));
  const figures = [...text.matchAll(/\d per ?cent/g)].map(({ index }) => index);
  let again = parseReport.again(text);
  let edited = text;
  const used = (): number => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  const EDITS = 40;
  for (let edit = 0; edit < EDITS; edit++) {
    const at = figures[Math.floor((edit * figures.length) / EDITS)]! + edit;
    edited = Buffer.from(`${edited.slice(0, at)}1${edited.slice(at)}`).toString(); // one piece, as an editor's
    again = parseReport.again(edited, again);
  }
  expect(again.report.statistics.length).toBeGreaterThan(500);
  expect(used() - before).toBeLessThan((EDITS / 4) * 2 * text.length);
});
