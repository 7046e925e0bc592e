import { lineage } from "../compare/lineage.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Level, Problem } from "../model/problem.ts";
import { finish, type Steps, stepsTo } from "../text/steps.ts";
import { rules } from "./index.ts";
import type { Finding, Rule } from "./rule.ts";

/** How a document is checked. */
export interface CheckOptions {
  /** Levels by code, over the rules' own. */
  readonly levels?: Readonly<Record<string, Level>>;
  /** Gets a sentence about a rule that fails, which costs only its own findings. */
  readonly onFault?: (sentence: string) => void;
  readonly rules?: readonly Rule[];
  /** The present time, unless it is that of the clock. */
  readonly now?: Date;
}

/** The contradictions in a document, in the order of the text. Of the others those count that are on the same body. */
export const check = (document: ReportDocument, others: readonly ReportDocument[], options?: CheckOptions): readonly Problem[] =>
  finish(checkInSteps(document, others, options));

/** `check`, in steps. */
export function* checkInSteps(
  document: ReportDocument,
  others: readonly ReportDocument[],
  { levels = {}, onFault = () => {}, rules: list = rules, now = new Date() }: CheckOptions = {},
): Steps<readonly Problem[]> {
  const related = relatedTo(document, others);
  const problems: Problem[] = [];
  for (const rule of list) {
    const level = levels[rule.code] ?? rule.level;
    if (level === "off") continue;
    yield;
    try {
      const found = yield* stepsTo<readonly Finding[]>(rule.check({ document, related, now }));
      for (const { start, end, message, related = [] } of found) problems.push({ code: rule.code, level, start, end, message, related });
    } catch (error) {
      onFault(`The rule ${rule.code} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return problems.sort((a, b) => a.start - b.start || a.end - b.end);
}

function relatedTo({ summary }: ReportDocument, others: readonly ReportDocument[]): readonly ReportDocument[] {
  const documents = new Map(others.map((other) => [other.summary, other]));
  return lineage(summary, [...documents.keys()]).map((member) => documents.get(member.summary)!);
}
