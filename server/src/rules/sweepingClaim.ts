import * as l10n from "@vscode/l10n";
import { lineAt } from "../compare/lineAt.ts";
import { sentenceAt } from "../compare/sentenceAt.ts";
import { subjectAt } from "../compare/subjectAt.ts";
import { frameworkById, frameworksOf } from "../frameworks/index.ts";
import type { ReportDocument } from "../model/document.ts";
import type { FollowUp } from "../model/improvement.ts";
import type { RelatedPlace } from "../model/problem.ts";
import type { Span } from "../model/span.ts";
import { matchesOf } from "../text/matchesOf.ts";
import { linesName } from "../wording/lines.ts";
import { counted } from "../wording/numbers.ts";
import { exampleReport } from "./example.ts";
import type { Finding, Rule } from "./rule.ts";

/** "Progress on all the concerns we raised", held against what the same report says of each. */
export const sweepingClaim: Rule = {
  code: "sweeping-claim",
  title: "“All” is claimed of earlier areas for improvement, and not all were addressed",
  level: "warning",
  why: "A summary that says “all” is what others quote. Where the same report finds an earlier area for improvement not addressed, it says more than its own findings bear.",
  example: {
    fires: reportWith("all the concerns"),
    silent: reportWith("most of the concerns"),
  },
  check: ({ document }) => {
    const { text, report } = document;
    const open = report.followUps.filter(({ status }) => status === "not addressed");
    if (open.length === 0) return [];
    const againstAt = evidenceAt(document, open);
    const said = new Set<number>();
    return matchesOf(ALL, text).flatMap(({ index }): readonly Finding[] => {
      const claim = claimAt(document, index);
      const against = claim && againstAt(claim.start);
      if (!claim || !against || said.has(claim.start)) return [];
      said.add(claim.start);
      const message = l10n.t(
        "Line {0} speaks of all that was identified before, but this report finds {1} ({2}).",
        lineAt(report, claim.start),
        against.found,
        against.lines,
      );
      return [{ ...claim, message, related: against.related }];
    });
  },
};

const MOST_RELATED = 8;

const WHOLE = String.raw`(?:all|each|every(?:\s+(?:single\s+)?one)?)(?:\s+of)?(?:\s+(?:the|our|these|those))?(?:\s+\d+|\s+[a-z]+)?`;
const OURS = String.raw`(?:that\s+|which\s+)?(?:(?:we|HMICFRS|inspectors|Ofsted)\s+(?:had\s+)?(?:previously\s+)?(?:identified|highlighted|raised|made|named|set\s+out|issued)|(?:identified|highlighted|raised|made|named|set\s+out|issued)\s+(?:at|in|by|during|from)\s+(?:our|the|its|their)\s+(?:last|previous|first|earlier)|(?:from|at|in|of)\s+(?:our|the|its|their)\s+(?:last|previous|first|earlier))`;
const AREAS = String.raw`(?:areas?\s+for\s+improvement|(?:areas?|recommendations?|issues|concerns|matters)\s+${OURS})`;
const ADDRESSED = String.raw`(?:addressed|resolved|met|completed|closed|implemented|acted\s+on|dealt\s+with|put\s+right)`;

/** Where a claim may stand: a cheap look. */
const ALL = new RegExp(String.raw`\b${WHOLE}\s+(?:areas?|recommendations?|issues|concerns|matters)\b`, "gi");

const CLAIMS = [
  String.raw`\b(?:made|shown|seen|found)\s+(?:\w+\s+)?(?:improvements?|progress)\s+(?:in|on|against|across|with)\s+${WHOLE}\s+${AREAS}`,
  String.raw`\b(?:has|have)\s+(?:now\s+|since\s+|also\s+|fully\s+)?(?:improved(?:\s+in)?|${ADDRESSED})\s+${WHOLE}\s+${AREAS}`,
  String.raw`\b${WHOLE}\s+${AREAS}[^.;:!?]{0,60}\b(?:has|have)\s+(?:now\s+|since\s+|all\s+)?been\s+(?:fully\s+)?${ADDRESSED}`,
].map((claim) => new RegExp(claim, "i"));

/** What makes of a claim a wish, a plan, a doubt or something less than all. */
const NOT_SAID =
  /\b(?:not|never|n[’']t|should|must|needs?|would|will|could|may|might|plans?|aims?|if|until|unless|whether|nearly|almost|most|expects?|hopes?|told|says?|said|believes?|except|apart from|but one)\b|n[’']t\b/i;

/** The claim that the sentence at an offset makes, from its verb on; undefined where it makes none. */
function claimAt({ text }: ReportDocument, offset: number): Span | undefined {
  const sentence = sentenceAt(text, offset);
  if (!sentence) return undefined;
  const words = text.slice(sentence.start, sentence.end);
  const found = CLAIMS.map((claim) => claim.exec(words)).find((match) => match !== null);
  if (!found || NOT_SAID.test(words)) return undefined;
  const start = sentence.start + found.index;
  return { start, end: start + found[0].length };
}

/** What the report says against a claim. */
interface Evidence {
  /** "2 earlier areas for improvement not addressed" */
  readonly found: string;
  /** "lines 5 and 7" */
  readonly lines: string;
  readonly related: readonly RelatedPlace[];
}

/**
 * What is against a claim at an offset: under a question or pillar the follow-ups on it, elsewhere all; undefined where none is. Put into words
 * once for each subject, for a long text may have thousands of either.
 */
function evidenceAt(document: ReportDocument, open: readonly FollowUp[]): (offset: number) => Evidence | undefined {
  const { report, summary } = document;
  const at = subjectAt(report);
  const subjects = frameworkById(summary.identity.frameworkId, frameworksOf(summary))?.subjects ?? [];
  const pillarOf = new Map(subjects.map(({ id, pillar }) => [id, pillar]));
  const known = new Map<string | null, Evidence | undefined>();
  return (offset) => {
    const { subjectId } = at(offset);
    if (known.has(subjectId)) return known.get(subjectId);
    const isOnIt = (one: FollowUp): boolean =>
      one.subjectId !== null && (one.subjectId === subjectId || pillarOf.get(one.subjectId) === subjectId);
    const evidence = evidenceOf(document, subjectId === null ? open : open.filter(isOnIt));
    known.set(subjectId, evidence);
    return evidence;
  };
}

function evidenceOf({ report, uri }: ReportDocument, against: readonly FollowUp[]): Evidence | undefined {
  if (against.length === 0) return undefined;
  return {
    found: counted(
      against.length,
      l10n.t("{0} earlier area for improvement not addressed"),
      l10n.t("{0} earlier areas for improvement not addressed"),
    ),
    lines: linesName(against.map(({ start }) => lineAt(report, start))),
    related: against
      .slice(0, MOST_RELATED)
      .map(({ start, end }) => ({ uri, start, end, message: l10n.t("Earlier area for improvement: not addressed") })),
  };
}

function reportWith(concerns: string): string {
  return exampleReport(
    "2021/22",
    "HM Inspector’s summary",
    "",
    `Calderfold has shown progress on ${concerns} that we raised.`,
    "",
    "Preventing fires and other risks",
    "",
    "Requires improvement",
    "",
    "In our last inspection, we identified as an area for improvement that the service should visit more homes. It has not addressed this area for improvement.",
  );
}
