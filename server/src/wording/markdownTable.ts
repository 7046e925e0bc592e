/** Cells of more characters are mostly links, and padding others to their width would only be blanks. */
const WIDEST = 70;

/**
 * A table in Markdown, its first row the head; cells are Markdown already. Columns are padded to their widest cell but those too wide, so
 * that it reads well as plain text too.
 */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0).filter((width) => width <= WIDEST)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body.map(line)].join("\n");
}
