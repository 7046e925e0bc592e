import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load, root } from "../load.mjs";

export const name = "edits";

/** How many texts of each kind, and how often each is edited: a million edits together. */
const FULL = {
  characters: [30_000, 12],
  pages: [30_000, 12],
  reports: [10_000, 20],
  "pieces of samples": [2_000, 20],
  samples: [2_000, 20],
};

/** Edited texts read again, against the same read as a whole: `test/properties/again.test.ts` at full size. */
export async function run({ quick, log }) {
  const { kindsWith, tryEdits } = (await load({ rereading: "test/support/rereading.ts" })).rereading;
  const kinds = kindsWith(samples());
  const figures = [];
  for (const [kind, [full, edits]] of Object.entries(FULL)) {
    const texts = quick ? full / 50 : full;
    const tried = tryEdits(kinds[kind], texts, edits);
    log(`${kind}: ${texts * edits} edits${tried.reports > 0 ? `, ${tried.reports} of them of reports` : ""}`);
    if (tried.wrong !== undefined) log(tried.wrong.slice(0, 2_000));
    figures.push({
      what: `${kind}: read otherwise than as a whole`,
      value: `${tried.wrong === undefined ? 0 : 1} of ${(texts * edits).toLocaleString("en")} edits`,
      limit: "0",
      kept: tried.wrong === undefined,
    });
  }
  return figures;
}

const samples = () => {
  const names = readdirSync(join(root, "samples")).filter((file) => file.endsWith(".txt"));
  return names.map((file) => readFileSync(join(root, "samples", file), "utf8"));
};
