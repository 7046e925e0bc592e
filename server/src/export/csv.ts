import { stringify } from "csv-stringify/sync";

/** A row; what does not apply is left out. */
export type CsvRow<Column extends string> = Partial<Readonly<Record<Column, string | number | null>>>;

/** A table as RFC 4180 has it, with a header. What a spreadsheet would take for a formula is made text; a number stays one. A lone CR ends a line for some programs. */
export const csvOf = <Column extends string>(columns: readonly Column[], rows: readonly CsvRow<Column>[], delimiter = ","): string =>
  stringify([...rows], { header: true, columns: [...columns], delimiter, quoted_match: /\r/, cast: { string: asText } });

/** What begins a formula, also after white space, quotation marks and what is not seen, which programs differ on; and a tab or line end that begins a cell. */
const FORMULA = /^[\s\p{C}"']*[=+\-@＝＋－＠]|^[\t\r\n\0]/u;
const NUMBER = /^-\d+(?:\.\d+)?$/;

/** With an apostrophe in front where it would be computed. */
const asText = (cell: string): string => (FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);
