import { stringify } from "csv-stringify/sync";

/** A row; what does not apply is left out. */
export type CsvRow<Column extends string> = Partial<Readonly<Record<Column, string | number | null>>>;

/** A table as RFC 4180 has it, with a header. What a spreadsheet would take for a formula is made text. */
export const csvOf = <Column extends string>(columns: readonly Column[], rows: readonly CsvRow<Column>[], delimiter = ","): string =>
  stringify([...rows], { header: true, columns: [...columns], escape_formulas: true, delimiter });
