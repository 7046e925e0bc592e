// Tries for long what npm test tries for a moment, and prints a table of figures; exits 1 where one of them is beyond its limit.
//   node scripts/soak.mjs [--only NAME] [--quick]
// --only may be given several times; --quick does the same with less, in about a minute for each part.
import { parseArgs } from "node:util";
import { asProgram } from "./editor/asProgram.mjs";
import * as closing from "./soak/closing.mjs";
import * as doubling from "./soak/doubling.mjs";
import * as edits from "./soak/edits.mjs";
import * as folders from "./soak/folders.mjs";
import * as hostile from "./soak/hostile.mjs";
import * as hour from "./soak/hour.mjs";
import * as kills from "./soak/kills.mjs";
import * as orders from "./soak/orders.mjs";
import * as places from "./soak/places.mjs";
import * as protocol from "./soak/protocol.mjs";
import * as size from "./soak/size.mjs";

/**
 * Every part; a new one is one file and one line here. A part has a `name` and `run({ quick, log })`, which gives its figures in the
 * order of the table: `what` was measured, its `value` in words, the `limit` in words if there is one, and whether it was `kept`.
 * `log` prints how far the part has come.
 */
const parts = [doubling, edits, hostile, folders, protocol, orders, places, size, kills, closing, hour];

async function main() {
  const { values } = parseArgs({ options: { only: { type: "string", multiple: true }, quick: { type: "boolean", default: false } } });
  const asked = values.only ?? parts.map(({ name }) => name);
  const unknown = asked.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(", ")}; there are ${parts.map(({ name }) => name).join(", ")}.`);
  let beyond = 0;
  for (const { name, run } of parts.filter((part) => asked.includes(part.name))) {
    const from = performance.now();
    const figures = await run({ quick: values.quick, log: (line) => console.error(`${name}: ${line}`) });
    console.log(`\n${name}, ${((performance.now() - from) / 1000).toFixed(0)} s\n${table(figures)}`);
    beyond += figures.filter(({ kept }) => kept === false).length;
  }
  if (beyond > 0) throw new Error(`${beyond} ${beyond === 1 ? "figure is" : "figures are"} beyond the limit.`);
}

/** The figures in columns. */
function table(figures) {
  const rows = [
    ["figure", "value", "limit", ""],
    ...figures.map(({ what, value, limit = "", kept }) => [what, value, limit, kept === false ? "BEYOND" : ""]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

await asProgram(import.meta.url, main);
