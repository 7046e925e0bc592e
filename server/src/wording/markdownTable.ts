/** Wider ones would only be blanks. */
const WIDEST = 60;

/**
 * A table in Markdown, its first row the head; cells are Markdown already. Columns of short cells are padded, so that it reads well as plain
 * text too.
 */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => {
    const widest = Math.max(3, ...rows.map((row) => row[column]?.length ?? 0));
    return widest > WIDEST ? 3 : widest;
  });
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body.map(line)].join("\n");
}
