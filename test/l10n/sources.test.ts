import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { codesIn, untranslated } from "../support/untranslated.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sourcesIn = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
  );
const textOf = (file: string): string => readFileSync(root + file, "utf8");

/** What is written for whoever mends the extension, as a log is. */
const isForDevelopers = (file: string): boolean => /\/problemReport(?:Page)?\.ts$/.test(file);

const client = sourcesIn("client/src").filter((file) => !isForDevelopers(file));
const server = sourcesIn(
  ...["wording", "features", "configuration", "lsp", "workspace", "recognisers/explain"].map((name) => `server/src/${name}`),
);
const rules = sourcesIn("server/src/rules");

/** What is a name in every language, and what a report is searched for. */
const NAMES = ["Inspection Lens", "area for improvement", "CSV", "Markdown", "JSON"];
const codes = new Set([...NAMES, ...[...client, ...sourcesIn("server/src")].flatMap((file) => codesIn(textOf(file)))]);

/** What becomes documentation and settings, whose words are in package.nls.json. */
const isDescribed = (name: string): boolean => /^(?:described|flag|why|example)$|\.describe$/.test(name);

describe("no text is shown without translation", () => {
  test.each(client)("%s", (file) => {
    expect(untranslated(textOf(file), codes)).toEqual([]);
  });

  test.each(server)("%s", (file) => {
    const isUnseen = (name: string) => isDescribed(name) || (file.endsWith("/lsp/settings.ts") && name === "title");
    expect(untranslated(textOf(file), codes, isUnseen)).toEqual([]);
  });

  // a rule's file has words to look for, and examples, besides what it says
  test.each(rules)("%s", (file) => {
    const found = untranslated(textOf(file), codes, (name) => isDescribed(name) || name === "title");
    expect(found.filter(({ isNamed }) => isNamed)).toEqual([]);
  });
});

describe("a text without translation is found", () => {
  test.each([
    ["a sentence", 'window.showWarningMessage("There is no report.");', "There is no report."],
    ["a sentence with a value", `void window.showInformationMessage(\`\${name} is gone\`);`, "… is gone"],
    ["a small word that is shown", 'tree.description = isFiltered ? "filtered" : "";', "filtered"],
    ["a label", 'const item = { label: "Kinds", value: "kind" };', "Kinds"],
    ["a small word given to what shows it", 'window.showErrorMessage("broken");', "broken"],
    ["a text beside a message", 'const text = l10n.t("{0} is new", "The report");', "The report"],
    ["a function's words", 'const nameOf = (): string => "What next?";', "What next?"],
    ["a text for a screen reader", 'item.accessibilityInformation = { label: "open" };', "open"],
  ])("%s", (_, source, words) => {
    expect(untranslated(source).map((one) => one.words)).toEqual([words]);
  });

  test.each([
    ["a message", 'window.showWarningMessage(l10n.t("There is no report."));'],
    ["a code", 'type State = "no match" | "none"; let state: State; if (state === "no match") state = "none";'],
    ["a log", `log?.error(\`The server did not start: \${error}\`); session.log("It is over now");`],
    ["an import", 'import { window } from "a module of this name";'],
    ["an icon", `const item = { label: \`$(check) \${l10n.t("Done")}\` };`],
    ["a command", 'commands.executeCommand("setContext", "inspectionLens.findings", state);'],
  ])("and %s is none", (_, source) => {
    expect(untranslated(source, new Set(codesIn(source)))).toEqual([]);
  });
});
