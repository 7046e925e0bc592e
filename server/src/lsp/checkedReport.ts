import type { AcceptedEntry } from "../configuration/accepted.ts";
import type { ReportDocument } from "../model/document.ts";
import { type CheckOptions, checkInSteps } from "../rules/check.ts";
import { type FingerprintedProblem, fingerprintedInSteps } from "../rules/fingerprint.ts";
import { rules } from "../rules/index.ts";
import { type Sifted, siftAccepted } from "../rules/siftAccepted.ts";
import type { Steps } from "../text/steps.ts";
import type { EncodedDocument } from "./encodedDocument.ts";
import type { Session } from "./session.ts";

/** What the rules say of a report: its contradictions, and those of them that were accepted. */
export interface CheckedReport extends Sifted<AcceptedEntry> {
  /** The documents in which the contradictions have related places. */
  readonly related: readonly ReportDocument[];
}

/** Checks a report: one that is open, once for each state of all that the answer rests on. */
export function checkedReport(report: ReportDocument, state: string, session: Session): Promise<CheckedReport> {
  const open = session.documents.get(report.uri);
  const known = open && checked.get(open);
  if (known?.report === report && known.state === state) return known.answer;
  const answer = checkReport(report, session);
  if (open) checked.set(open, { report, state, answer });
  return answer;
}

interface Checked {
  readonly report: ReportDocument;
  readonly state: string;
  readonly answer: Promise<CheckedReport>;
}

/** By the open document, not by the report: an answer knows other reports, whose answers know others, and each would keep all before it. */
const checked = new WeakMap<EncodedDocument, Checked>();

async function checkReport(report: ReportDocument, session: Session): Promise<CheckedReport> {
  const related = await session.related(report);
  const levels = session.rulesFor(report.uri);
  const steps = problemsOf(report, related, { levels, onFault: session.log });
  const problems = (await session.slices.of(report.text, steps)) ?? [];
  const sifted = siftAccepted(problems, session.accepted.of(report.uri));
  // a rule that is switched off says nothing of what it would find
  const isOff = new Set(rules.filter(({ code, level }) => (levels[code] ?? level) === "off").map(({ code }) => code));
  session.acceptedGone(
    report.uri,
    sifted.gone.filter(({ rule }) => !isOff.has(rule)),
  );
  return { ...sifted, related };
}

function* problemsOf(
  report: ReportDocument,
  related: readonly ReportDocument[],
  options: CheckOptions,
): Steps<readonly FingerprintedProblem[]> {
  return yield* fingerprintedInSteps(report, related, yield* checkInSteps(report, related, options));
}
