import type { ReportDocument } from "../../model/document.ts";
import type { FindingKind } from "../../model/finding.ts";
import type { FollowUpStatus } from "../../model/improvement.ts";
import type { LifeEvent, LifeEventKind, LifeLine, Likeness } from "../../model/lifeLine.ts";
import type { Span } from "../../model/span.ts";
import { type Inspection, priorInspection } from "../inspection.ts";
import { type Reported, reportsInOrder } from "../reportsInOrder.ts";
import { placeIn } from "../summarise.ts";
import { wordsOf } from "../wordsOf.ts";
import { bestPairs } from "./bestPairs.ts";
import { type Gist, gistOf, likeness, likenessOfBoth } from "./likeness.ts";

/** A life-line while it grows. */
interface Growing extends LifeLine {
  readonly events: LifeEvent[];
  /** Every sentence that stated what is asked for. */
  readonly stated: LateGist[];
}

/** The gist of a sentence, read when it is first held against another: most have none on their subject. */
type LateGist = () => Gist;

function lateGist(document: ReportDocument, span: Span): LateGist {
  let gist: Gist | undefined;
  return () => (gist ??= gistOf(wordsOf(document, span)));
}

/** A sentence that recalls an area for improvement has little more than its subject in common with how it was issued. */
const LEAST_RECALLED = 0.4;
/** Where no question says what they are about, any two findings of the trade share a word or two. */
const LEAST_WITHOUT_SUBJECT = 0.6;
/** One that was not addressed is expected to come back, so less proof is needed … */
const LEAST_OPEN = 0.3;
/** … than where a report does not say that it had one before. */
const LEAST_UNANNOUNCED = 0.6;

const ASKED: ReadonlySet<FindingKind> = new Set(["area-for-improvement", "priority-action", "cause-of-concern", "recommendation"]);

/** Whether what a finding says is asked for, and has a life-line: practices are praise, and nobody follows them up. */
export const isAskedFor = (kind: FindingKind): boolean => ASKED.has(kind);

/** More than any report has; of a longer list only so many are looked for in others. */
const MOST_COMPARED = 400;

/**
 * The life-lines of all areas for improvement, causes of concern and recommendations in reports on one body: issued, recalled, what became
 * of them, issued again. Articles are left out, and of several reports on one inspection all but the one that says most. In the order in
 * which they were first spoken of.
 */
export function lifeLines(documents: readonly ReportDocument[]): readonly LifeLine[] {
  const lines: Growing[] = [];
  for (const reported of reportsInOrder(documents)) {
    const open = recall(reported, lines);
    issue(reported, lines, open);
  }
  return lines.map(({ stated, ...line }) => line);
}

/** Adds what the report says of earlier areas for improvement; gives the life-lines that it closes and those that it leaves open. */
function recall({ document, inspection }: Reported, lines: Growing[]): ReadonlyMap<Growing, FollowUpStatus> {
  const { followUps } = document.report;
  const recalled = new Map(followUps.map((followUp) => [followUp, lateGist(document, followUp.stated)]));
  const pairs = bestPairs(followUps.slice(0, MOST_COMPARED), lines.slice(-MOST_COMPARED), (followUp, line) => {
    if (!isOnSameSubject(followUp, line)) return 0;
    const { share } = likenessTo(line, recalled.get(followUp)!);
    const least = followUp.subjectId !== null && line.subjectId !== null ? LEAST_RECALLED : LEAST_WITHOUT_SUBJECT;
    return share >= least ? share : 0;
  });
  const statuses = new Map<Growing, FollowUpStatus>();
  for (const followUp of followUps) {
    const gist = recalled.get(followUp)!;
    const known = pairs.get(followUp);
    const line =
      known ?? begin(lines, { kind: "area-for-improvement", issuedBy: priorInspection(inspection, null).name, ...named(followUp) });
    const status = { ...eventOf(followUp.status, document, inspection, followUp), explicit: followUp.explicit };
    if (followUp.stated.start !== followUp.start) {
      const recalled = eventOf("recalled", document, inspection, followUp.stated);
      line.events.push({ ...recalled, likeness: known ? likenessTo(line, gist) : null });
      line.stated.push(gist);
    }
    line.events.push(status);
    statuses.set(line, followUp.status);
  }
  return statuses;
}

/** Adds what the report asks for: again, where it asked for the same before, else for the first time. */
function issue({ document, inspection }: Reported, lines: Growing[], statuses: ReadonlyMap<Growing, FollowUpStatus>): void {
  const asked = document.report.improvements.filter(({ kind }) => isAskedFor(kind));
  const gists = new Map(asked.map((improvement) => [improvement, lateGist(document, improvement)]));
  const pairs = bestPairs(asked.slice(0, MOST_COMPARED), lines.slice(-MOST_COMPARED), (improvement, line) => {
    const status = statuses.get(line);
    if (!isOnSameSubject(improvement, line) || status === "addressed") return 0;
    const gist = gists.get(improvement)!;
    const { share, isVerbatim } = likenessTo(line, gist);
    if (isVerbatim) return 1 + share;
    if (status) return share >= LEAST_OPEN ? share : 0;
    return line.stated.some((stated) => likenessOfBoth(stated(), gist()) >= LEAST_UNANNOUNCED) ? share : 0;
  });
  for (const improvement of asked) {
    const gist = gists.get(improvement)!;
    const again = pairs.get(improvement);
    const line = again ?? begin(lines, { kind: improvement.kind, issuedBy: inspection.name, ...named(improvement) });
    const likeness = again ? likenessTo(again, gist) : null;
    line.events.push({ ...eventOf(again ? "issued again" : "issued", document, inspection, improvement), likeness });
    line.stated.push(gist);
  }
}

function begin(lines: Growing[], line: Omit<LifeLine, "events">): Growing {
  const growing = { ...line, events: [], stated: [] };
  lines.push(growing);
  return growing;
}

const eventOf = (kind: LifeEventKind, document: ReportDocument, { name }: Inspection, span: Span): LifeEvent => ({
  kind,
  uri: document.uri,
  inspection: name,
  words: wordsOf(document, span),
  explicit: true,
  likeness: null,
  ...placeIn(document.report, span),
});

/** The best likeness of a sentence to those that stated the area for improvement before. */
function likenessTo({ stated }: Growing, gist: LateGist): Likeness {
  const all = stated.map((one) => likeness(one(), gist()));
  return { share: Math.max(0, ...all.map(({ share }) => share)), isVerbatim: all.some(({ isVerbatim }) => isVerbatim) };
}

type OnSubject = Pick<LifeLine, "subjectId" | "subject">;

const named = ({ subjectId, subject }: OnSubject): OnSubject => ({ subjectId, subject });

const isOnSameSubject = (one: OnSubject, other: OnSubject): boolean =>
  one.subjectId === other.subjectId || one.subjectId === null || other.subjectId === null;
