const GENERATED = "<!-- Made by `npm run generate`: change the code, not this page. -->";

/** docs/rules.md: each rule with its level, its reason and its examples. */
export function rulesPage(rules) {
  const rows = rules.map(({ code, title, level }) => `| [\`${code}\`](#${code}) | ${title} | ${level} |`);
  const sections = rules.flatMap(({ code, title, level, why, example: { fires, silent, beside } }) => [
    `## ${code}`,
    `**${title}.** Level: ${level}.`,
    why,
    ...(beside ? ["Beside this report:", fence(beside)] : []),
    "This is reported:",
    fence(fires),
    "This is not:",
    fence(silent),
  ]);
  return page([
    "# Rules",
    GENERATED,
    "Each rule looks for one kind of contradiction. None is an error: a report is evidence and is never changed. The setting `inspectionLens.rules` sets each rule's level, `warning`, `information`, `hint` or `off`.",
    ["| Rule | What it finds | Level |", "|---|---|---|", ...rows].join("\n"),
    ...sections,
  ]);
}

/** docs/settings.md: each setting with its default. */
export function settingsPage(groups) {
  const sections = groups.flatMap(({ title, properties }) => [`## ${title}`, ...settings(properties)]);
  return page(["# Settings", GENERATED, ...sections.filter(Boolean)]);
}

const settings = (properties) =>
  Object.entries(properties).flatMap(([key, schema]) => [
    `### ${key}`,
    schema.markdownDescription ?? schema.description ?? "",
    ...membersOf(schema),
    ...(schema.enum ? [`One of ${schema.enum.map((value) => `\`${value}\``).join(", ")}.`] : []),
    ...(schema.default === undefined || schema.properties ? [] : [`Default: \`${JSON.stringify(schema.default)}\``]),
  ]);

function membersOf({ properties }) {
  if (!properties) return [];
  const rows = Object.entries(properties).map(
    ([name, { description = "", default: value }]) => `| \`${name}\` | ${description} | \`${JSON.stringify(value)}\` |`,
  );
  return [["| Key | Meaning | Default |", "|---|---|---|", ...rows].join("\n")];
}

/** docs/recognition.md: each way to state a grade and each framework, with an example and what is recognised in it. */
export function recognitionPage({ forms, states, traps, frameworks, frameworkExamples }) {
  const ofForm = (example) => [`${example.name} (\`${example.id}\`)`, example];
  const ofFramework = ({ id, title, round, scale }) => [`${title}, ${round} (\`${id}\`): ${scale.join(", ")}`, frameworkExamples[id]];
  return page([
    "# What is recognised",
    GENERATED,
    "All examples were written for this page, and each of them is a test. The words recognised as a grade are bold, and a tab is shown as →. Names of subjects are canonical: what a question is called over all rounds.",
    "## Ways to state a grade",
    examples("Way", forms.map(ofForm)),
    "## States that stand where a grade would",
    examples("State", states.map(ofForm)),
    "## What states no grade",
    examples("Trap", traps.map(ofForm)),
    "## Frameworks",
    examples("Framework and scale", frameworks.map(ofFramework)),
  ]);
}

function examples(head, rows) {
  const lines = rows.map(
    ([name, { text, found, pending }]) =>
      `| ${inCell(name)} | ${inCell(text)} | ${pending ? "Not yet: " : ""}${found.length > 0 ? found.map(inCell).join("<br>") : "nothing"} |`,
  );
  return [`| ${head} | Example | Recognised |`, "|---|---|---|", ...lines].join("\n");
}

/** A text in one cell of a Markdown table: line ends, tabs and columns of spaces stay to be seen, marks are bold, and nothing else is markup. */
const inCell = (text) =>
  text
    .replace(/[*_|<>]/g, (sign) => `\\${sign}`)
    .replaceAll("[[", "<b>")
    .replaceAll("]]", "</b>")
    .replace(/ {2,}/g, (spaces) => "&nbsp;".repeat(spaces.length))
    .replace(/ ?\t ?/g, " → ")
    .replaceAll("\n", "<br>");

const fence = (text) => `\`\`\`text\n${text}\n\`\`\``;
const page = (parts) => `${parts.join("\n\n")}\n`;
