import type { Level, Problem } from "../model/problem.ts";
import type { ReportSummary } from "../model/summary.ts";
import { rules } from "./index.ts";
import type { RuleContext } from "./rule.ts";

/** Stub while the house is built. */
export function check(
  document: RuleContext["document"],
  others: readonly ReportSummary[],
  levels: Readonly<Record<string, Level>>,
  _onFault: (sentence: string) => void = () => {},
): readonly Problem[] {
  return rules.flatMap((rule) => {
    const level = levels[rule.code] ?? rule.level;
    return level === "off" ? [] : rule.check({ document, others }).map((finding) => ({ ...finding, code: rule.code, level }));
  });
}
