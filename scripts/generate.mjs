// Writes what is made from the code: docs/annotations.schema.json, docs/comparison.schema.json, docs/problems.schema.json,
// docs/inspection-lens.schema.json, docs/accepted.schema.json,
// docs/rules.md, docs/recognition.md, docs/settings.md, the settings in package.json, package.nls.json with all words of that file, and
// l10n/bundle.l10n.json, THIRD-PARTY-NOTICES.md.
//   node scripts/generate.mjs            writes what has changed
//   node scripts/generate.mjs --check    writes nothing; names what is stale and exits 1
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { getL10nJson } from "@vscode/l10n-dev";
import { load, root } from "./load.mjs";
import { withKeys } from "./nls.mjs";
import { recognitionPage, rulesPage, settingsPage } from "./pages.mjs";
import { bundledPackages, noticesPage } from "./supply.mjs";

const WORDS = "package.nls.json";
const SETTINGS = "server/src/lsp/settingsManifest.ts";
const hasSettings = existsSync(join(root, SETTINGS));
const { annotations, comparisons, problems, configuration, accepted, rules, zod, settings, frameworks, forms, traps, frameworkExamples } =
  await load({
    annotations: "server/src/export/annotations.ts",
    comparisons: "server/src/export/comparisons.ts",
    problems: "server/src/export/problems.ts",
    configuration: "server/src/configuration/schema.ts",
    accepted: "server/src/configuration/accepted.ts",
    rules: "server/src/rules/index.ts",
    frameworks: "server/src/frameworks/index.ts",
    forms: "test/examples/forms.ts",
    traps: "test/examples/traps.ts",
    frameworkExamples: "test/examples/frameworks.ts",
    zod: "node_modules/zod/index.js",
    ...(hasSettings ? { settings: SETTINGS } : {}),
  });

const toText = (value) => `${JSON.stringify(value, undefined, 2)}\n`;
const outputs = [
  [
    "docs/annotations.schema.json",
    toText({ title: "inspection-lens annotate --format json", ...zod.toJSONSchema(annotations.annotationsSchema, { io: "input" }) }),
  ],
  [
    "docs/comparison.schema.json",
    toText({ title: "inspection-lens compare --format json", ...zod.toJSONSchema(comparisons.comparisonsSchema, { io: "input" }) }),
  ],
  [
    "docs/problems.schema.json",
    toText({ title: "inspection-lens check --format json", ...zod.toJSONSchema(problems.problemsSchema, { io: "input" }) }),
  ],
  [
    "docs/inspection-lens.schema.json",
    toText({ title: "inspection-lens.json", ...zod.toJSONSchema(configuration.configurationSchema, { io: "input", target: "draft-7" }) }),
  ],
  [
    "docs/accepted.schema.json",
    toText({ title: "inspection-lens.accepted.json", ...zod.toJSONSchema(accepted.acceptedSchema, { io: "input", target: "draft-7" }) }),
  ],
  ["docs/rules.md", rulesPage(rules.rules)],
  ["docs/recognition.md", recognitionPage({ ...forms, ...traps, ...frameworks, ...frameworkExamples })],
];
if (settings) {
  const manifestSettings = settings.settingsManifest();
  const given = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  given.contributes = { ...given.contributes, configuration: manifestSettings };
  const words = join(root, WORDS);
  const keyed = withKeys(given, existsSync(words) ? JSON.parse(readFileSync(words, "utf8")) : {});
  outputs.push(
    ["docs/settings.md", settingsPage(manifestSettings)],
    ["package.json", toText(keyed.manifest)],
    [WORDS, toText(keyed.words)],
  );
}

outputs.push(["l10n/bundle.l10n.json", toText(await wordsOfSources())], ["THIRD-PARTY-NOTICES.md", noticesPage(await bundledPackages())]);

const stale = outputs.filter(
  ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n") !== text,
);
if (process.argv.includes("--check")) {
  for (const [path] of stale) console.error(`${path} is stale: run npm run generate.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}

/** Every message of the client and the server, for translators. */
async function wordsOfSources() {
  const sources = ["client/src", "server/src"]
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((file) => join(root, folder, file)))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ extension: ".ts", contents: readFileSync(file, "utf8") }))
    .filter(({ contents }) => contents.includes("l10n.t("));
  const messages = Object.entries(await getL10nJson(sources));
  return Object.fromEntries(messages.sort(([a], [b]) => (a < b ? -1 : 1)));
}
