/** The rows of a table as any program reads it by RFC 4180: cells in quotation marks may have the delimiter, line ends, and marks written twice. */
export function cellsOf(csv: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < csv.length; ) {
    const [cell, end] = csv[at] === '"' ? quoted(csv, at + 1) : plain(csv, at, delimiter);
    row.push(cell);
    if (csv[end] !== delimiter) {
      rows.push(row);
      row = [];
    } else if (end + 1 === csv.length) row.push("");
    at = end + 1;
  }
  return rows;
}

function quoted(csv: string, from: number): readonly [string, number] {
  let cell = "";
  for (let at = from; ; at++) {
    if (csv[at] !== '"') cell += csv[at];
    else if (csv[at + 1] === '"') {
      cell += '"';
      at++;
    } else return [cell, at + 1];
  }
}

function plain(csv: string, from: number, delimiter: string): readonly [string, number] {
  let end = from;
  while (end < csv.length && csv[end] !== delimiter && csv[end] !== "\n" && csv[end] !== "\r") end++;
  return [csv.slice(from, end), end];
}
