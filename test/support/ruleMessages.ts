import { check } from "../../server/src/rules/check.ts";
import { exampleReport } from "../../server/src/rules/example.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import { document } from "./samples.ts";

/** What a rule says of a small report with these lines of text under a graded question. */
export function messagesIn(rule: Rule, ...lines: readonly string[]): readonly string[] {
  const text = exampleReport("2021/22", "Protecting the public through fire regulation", "", "Good", "", ...lines);
  return check(document(text), [], { rules: [rule] }).map(({ message }) => message);
}
