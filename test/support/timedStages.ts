import type { ReportDocument } from "../../server/src/features/document.ts";
import { readDocument } from "../../server/src/features/document.ts";
import { recognisers } from "../../server/src/recognisers/index.ts";
import { rules } from "../../server/src/rules/index.ts";
import { finish, stepsTo } from "../../server/src/text/steps.ts";

/** Milliseconds of the processor that each recogniser, each rule, and recognition as a whole took of one text, by their names. */
export type Times = Readonly<Record<string, number>>;

/** What this process has used of the processors so far: others work on this machine, too. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Reads and checks a text beside other documents, and says how long each recogniser and each rule took; no rule where the text is no report.
 * `before` is called before each of them, and is not in its time.
 */
export function timedStages(text: string, related: readonly ReportDocument[], before: (stage: string) => void = () => {}): Times {
  const times: Record<string, number> = {};
  const timed = <Result>(name: string, work: () => Result): Result => {
    before(name);
    const from = processorTime();
    try {
      return work();
    } finally {
      times[name] = (times[name] ?? 0) + processorTime() - from;
    }
  };
  const own = { ...recognisers };
  const watched = Object.fromEntries(
    Object.entries(own).map(([kind, recognise]) => [
      kind,
      (...given: Parameters<typeof recognise>) =>
        timed(`recogniser ${kind}`, () => finish(stepsTo<readonly unknown[]>(recognise(...given)))),
    ]),
  );
  Object.assign(recognisers, watched);
  try {
    const document = timed("recognition", () => readDocument("file:///report.txt", text));
    if (document)
      for (const rule of rules)
        timed(`rule ${rule.code}`, () => finish(stepsTo<readonly unknown[]>(rule.check({ document, related, now: new Date(0) }))));
  } finally {
    Object.assign(recognisers, own);
  }
  return times;
}
