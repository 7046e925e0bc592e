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
export function settingsPage({ properties }) {
  const sections = Object.entries(properties).flatMap(([key, schema]) => [
    `## ${key}`,
    schema.markdownDescription ?? schema.description ?? "",
    ...membersOf(schema),
    ...(schema.enum ? [`One of ${schema.enum.map((value) => `\`${value}\``).join(", ")}.`] : []),
    ...(schema.default === undefined || schema.properties ? [] : [`Default: \`${JSON.stringify(schema.default)}\``]),
  ]);
  return page(["# Settings", GENERATED, ...sections.filter(Boolean)]);
}

function membersOf({ properties }) {
  if (!properties) return [];
  const rows = Object.entries(properties).map(
    ([name, { description = "", default: value }]) => `| \`${name}\` | ${description} | \`${JSON.stringify(value)}\` |`,
  );
  return [["| Key | Meaning | Default |", "|---|---|---|", ...rows].join("\n")];
}

const fence = (text) => `\`\`\`text\n${text}\n\`\`\``;
const page = (parts) => `${parts.join("\n\n")}\n`;
