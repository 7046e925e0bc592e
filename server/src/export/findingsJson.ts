import type { FindingsFormat } from "./findingsFormat.ts";

/** The rows as they are, for programs. */
export const findingsJson: FindingsFormat = {
  name: "json",
  write: (rows) => `${JSON.stringify({ version: 1, findings: rows }, undefined, 2)}\n`,
};
