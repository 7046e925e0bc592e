import { change } from "./compare.mjs";
import { rows } from "./rows.mjs";

/** The page on the benchmark, from its results. */
export const page = (results) => `# How fast it is

<!-- Written by npm run bench, from bench/results.json and bench/page.mjs. -->

Every figure stands beside something else that does a part of the same work on the same text, because a time alone says more about the machine
than about the work. None of the others does our task; what each covers is said beside its time.

Measured on ${results.date}, on ${results.machine}.

${markdown(
  ["What", "Goal", "Reached", "Met", "Beside it", "Ratio"],
  rows.map((row) => cells(row, results.rows[row.name])),
)}

${notes(results.rows)}

## What is not reached, and why

${reasons(results.rows)}

## Others on the same report

Load and first text are time that passes, the warm text is processor time; all in milliseconds.

${markdown(
  ["What", "Load", "First text", "Warm text", "What it covers"],
  results.peers.map(({ name, load, first, warm, covers }) => [name, figure(load), figure(first), figure(warm), covers]),
)}

${METHOD}`;

const METHOD = `## How it is measured

\`npm run bench\` builds the extension, installs what it is measured against (in \`bench/\`, which nothing else uses) and takes some minutes.
\`npm run bench -- --only NAME\` measures one row, \`NAME,NAME\` two, \`--quick\` all of them roughly, \`--full\` also those with 50,000 reports, which need 5.5 GB of disk
for a while, and \`--text FILE\` takes another report.

- **The text.** A report of 92 kB, made of the project's own samples by \`bench/text.mjs\` and the same on every machine: the longest sample with its
  gradings, tables and areas for improvement, and prose from all of them to the usual length and the usual share of figures. 1 MB and 10 MB are this
  text repeated. The folders hold copies with other bodies, years and numbers, so that no two are alike.
- **In turns.** Ours and its peer are measured in turns, A B, B A, A B …, and the ratio is the median of the turns' ratios. Only ratios are held
  against those of an earlier run; one that is more than half as high again ends the run with exit code 1. What is nobody's ratio (a growth, a size)
  is held against itself.
- **Processor time** is what the analysis of a text and the reading of a folder are measured in: what else the machine does is not in it. The analysis is
  warmed up before, and tinybench takes its median.
- **Time that passes** is what a reader waits for, so messages to and fro and starts are measured in it. Other work on the machine only ever adds to
  it: the figure is the lowest tenth of many, and the median stands in the note.
- **The server** is the built one, in a process of its own, with the small space for young objects that our client gives it and the others do not have, over standard input and output, asked by a client of some hundred lines (\`bench/client.mjs\`).
  A keystroke is one letter in the middle of the text, followed at once by the request for diagnostics, as an editor of today asks for them.
- **Worst inputs** are one thing over and over, by itself and after the beginning of a report, so that it is read as one.
- **Kept per report** is the difference of the heap after a garbage collection between two servers that have read them from a stored index, one with all reports and one with the first hundred.
`;

/** The table for a terminal; `before` gives the ratios that were there. */
export function table(results, before) {
  const lines = rows.flatMap((row) => {
    const result = results.rows[row.name];
    if (!result) return [];
    const [what, goal, reached, met, beside, ratio] = cells(row, result);
    const times = change(result.ratio, before.rows[row.name]?.ratio);
    return [[row.name, what, goal, reached, met, beside.split(":")[0], ratio, times === undefined ? "" : `${times.toFixed(2)} × before`]];
  });
  const widths = (lines[0] ?? []).map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  const aligned = lines.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i]))
      .join("  ")
      .trimEnd(),
  );
  const said = rows.flatMap(({ name }) => (results.rows[name]?.note ? [`  ${name}: ${results.rows[name].note}`] : []));
  return [...aligned, "", ...said].join("\n");
}

function cells({ what, unit, goal }, result) {
  if (!result || (result.value === undefined && result.note === undefined)) return [what, goalText(goal, unit), "not measured", "", "", ""];
  const { value, ratio, peer } = result;
  const beside = peer ? `${peer.name}${peer.value === undefined ? "" : ` ${figure(peer.value)}${unit && ` ${unit}`}`}: ${peer.covers}` : "";
  const hasRatio = typeof ratio === "number" && peer?.value !== undefined;
  return [
    what,
    goalText(goal, unit),
    value === undefined ? "not measured" : `${figure(value)} ${unit}`.trim(),
    isMet(goal, result),
    beside,
    hasRatio ? `${figure(ratio)} ×` : "",
  ];
}

function goalText(goal, unit) {
  if (!goal) return "";
  const { figure: kind, most, best } = goal;
  const measure = kind === "ratio" ? " ×" : unit && ` ${unit}`;
  return `≤ ${figure(most)}${measure}${best ? `, best ≤ ${best}${measure}` : ""}`;
}

function isMet(goal, result) {
  const reached = goal && result[goal.figure];
  if (typeof reached !== "number") return "";
  if (result.isShort) return "no";
  if (reached > goal.most) return "no";
  return goal.best !== undefined && reached <= goal.best ? "best" : "yes";
}

function notes(measured) {
  return rows
    .flatMap(({ name, what }) => {
      const { note, others = [] } = measured[name] ?? {};
      const beside = others.map((other) => `${other.name} ${figure(other.value)} (${other.covers})`).join("; ");
      const said = [note, beside && `others: ${beside}`].filter(Boolean).join("; ");
      return said ? [`- ${what}: ${said}.`] : [];
    })
    .join("\n");
}

/** A goal that is not reached has its reason in its row. */
function reasons(measured) {
  const missed = rows.filter(({ name, goal }) => measured[name] && isMet(goal, measured[name]) === "no");
  return missed.map(({ what, why }) => `- **${what}.** ${why ?? "No reason is known."}`).join("\n");
}

const markdown = (head, lines) => [head, head.map(() => "---"), ...lines].map((line) => `| ${line.join(" | ")} |`).join("\n");

/** Three digits that say something. */
function figure(number) {
  if (typeof number !== "number") return "not measured";
  if (number === 0) return "0";
  return number >= 100 ? Math.round(number).toLocaleString("en") : String(Number(number.toPrecision(3)));
}
