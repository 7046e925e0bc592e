import type { ReportDocument } from "../model/document.ts";
import type { Level, Problem } from "../model/problem.ts";
import type { ReportSummary } from "../model/summary.ts";
import { rules } from "./index.ts";
import type { Rule } from "./rule.ts";

/**
 * The contradictions in a document, in the order of the text. `levels` sets levels by code over the rules' own. A rule that fails costs
 * only its own findings; `onFault` gets a sentence about it.
 */
export function check(
  document: ReportDocument,
  others: readonly ReportSummary[],
  levels: Readonly<Record<string, Level>> = {},
  onFault: (sentence: string) => void = () => {},
  list: readonly Rule[] = rules,
): readonly Problem[] {
  const problems = list.flatMap((rule): readonly Problem[] => {
    const level = levels[rule.code] ?? rule.level;
    if (level === "off") return [];
    try {
      return rule
        .check({ document, others })
        .map(({ start, end, message, related = [] }) => ({ code: rule.code, level, start, end, message, related }));
    } catch (error) {
      onFault(`The rule ${rule.code} failed: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
  return problems.sort((a, b) => a.start - b.start || a.end - b.end);
}
