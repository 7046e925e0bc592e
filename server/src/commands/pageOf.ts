import type { Page } from "../export/format.ts";
import type { Streams } from "./command.ts";

/** What is printed on: the terminal's width within what is comfortable to read, and whether it shows bold. */
export const pageOf = ({ stdout }: Pick<Streams, "stdout">): Page => ({
  width: Math.min(Math.max(stdout.columns ?? 100, 60), 120),
  bold: stdout.isTTY === true,
});
