import { lineAt } from "../../server/src/compare/lineAt.ts";
import { check } from "../../server/src/rules/check.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import { document } from "./samples.ts";

/** What one rule says of a text, with others beside it: the line and the message of each finding. */
export function findings(rule: Rule, text: string, beside: readonly string[] = [], now?: Date): readonly (readonly [number, string])[] {
  const read = document(text);
  const others = beside.map((other, index) => document(other, `file:///beside-${index}.txt`));
  return check(read, others, { rules: [rule], ...(now && { now }) }).map(({ start, message }) => [lineAt(read.report, start), message]);
}
