// Scores what the built command line finds in a folder of annotated texts, and prints what the scorers say.
//   node scripts/score.mjs [FOLDER] [--verbose]      FOLDER holds score/ and the texts in seeds/, cases/ and published/; ../shared by default
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { root } from "./load.mjs";

const args = process.argv.slice(2);
const [given] = args.filter((arg) => !arg.startsWith("--"));
const folder = given ? resolve(given) : resolve(root, "../shared");
const scorers = [
  { texts: "seeds", scorer: "score.mjs", answers: "gold/seeds.json", passes: ["--verbose"] },
  { texts: "cases", scorer: "cases.mjs", answers: "cases/expected.json", passes: [] },
  { texts: "published", scorer: "published.mjs", answers: "published/oracle.json", passes: ["--verbose"] },
];

const present = scorers.filter(({ texts, answers, scorer }) =>
  [texts, answers, join("score", scorer)].every((path) => existsSync(join(folder, path))),
);
if (present.length === 0) {
  console.error(`There is nothing to score in ${folder}: it needs score/ beside seeds/, cases/ or published/.`);
  process.exit(2);
}
const scratch = mkdtempSync(join(tmpdir(), "inspection-lens-score-"));
try {
  for (const { texts, scorer, answers, passes } of present) {
    console.log(`\n${texts}`);
    const annotations = join(scratch, `${texts}.json`);
    writeFileSync(annotations, annotate(join(folder, texts)));
    const wanted = passes.filter((option) => args.includes(option));
    const { status } = spawnSync(process.execPath, [join(folder, "score", scorer), join(folder, answers), annotations, ...wanted], {
      stdio: "inherit",
    });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true });
}

function annotate(texts) {
  const files = readdirSync(texts)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => join(texts, name));
  return execFileSync(process.execPath, [join(root, "dist/node/cli.mjs"), "annotate", "--format", "json", ...files], {
    maxBuffer: 1 << 30,
  });
}
