import * as l10n from "@vscode/l10n";
import { type CodeAction, CodeActionKind, CodeActionRequest, type Diagnostic } from "vscode-languageserver";
import * as z from "zod/mini";
import { wordsOf } from "../compare/wordsOf.ts";
import { citation } from "../features/citation.ts";
import { repeatedLine } from "../features/repeatedLine.ts";
import { sentenceAround } from "../features/sentenceAround.ts";
import { unknownHeading } from "../features/unknownHeading.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import type { FingerprintedProblem } from "../rules/fingerprint.ts";
import { shorten } from "../wording/words.ts";
import { checkedReport } from "./checkedReport.ts";
import { range } from "./documents.ts";
import { onReport, textDocument } from "./feature.ts";
import {
  ACCEPT_FINDING,
  ADD_ALIAS,
  ADD_FURNITURE,
  type AliasToAdd,
  type Citation,
  COPY_CITATION,
  type FindingToAccept,
  type LineToAdd,
  OPEN_BESIDE,
  type PlacesBeside,
} from "./protocol.ts";
import type { Session } from "./session.ts";
import { rangeIn, toRange } from "./toLsp.ts";

const LONGEST_QUOTATION = 300;
const LONGEST_NAME = 60;

const params = z.object({
  textDocument,
  range,
  context: z.object({
    diagnostics: z._default(z.array(z.looseObject({ range, code: z.optional(z.unknown()) })), []),
    only: z.optional(z.array(z.string())),
  }),
});

/** Quick fixes for a contradiction, a line or a heading. None changes the report, and only our own client executes their commands. */
export const codeActions = onReport(CodeActionRequest.type, {
  params,
  empty: [],
  async answer({ document, report }, { range, context }, session): Promise<CodeAction[]> {
    const isWanted = context.only?.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix) ?? true;
    if (!session.client.runsCommands || !isWanted) return [];
    const selection = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const { open, related } = await checkedReport(report, session.state(report.summary), session);
    const documents = new Map([report, ...related].map((one) => [one.uri, one]));
    const touched = open.filter(({ start, end }) => start <= selection.end && selection.start <= end);
    return [
      ...touched.flatMap((problem) => {
        const { start, end } = toRange(document, problem);
        const diagnostics = context.diagnostics.filter(
          (one) => one.code === problem.code && [one.range.start.line, one.range.end.line].join() === [start.line, end.line].join(),
        );
        const actions = onProblem(report, problem, documents, session);
        // two contradictions at one place are told apart by their rules
        const about = touched.length > 1 ? ` (${problem.code})` : "";
        return actions.map((action) => ({ ...action, title: action.title + about, diagnostics: diagnostics as Diagnostic[] }));
      }),
      ...(selection.start < selection.end ? onSelection(report, selection, session) : []),
    ];
  },
});

function onProblem(
  report: ReportDocument,
  problem: FingerprintedProblem,
  documents: ReadonlyMap<string, ReportDocument>,
  { accepted, client }: Session,
): readonly CodeAction[] {
  const others = problem.related.flatMap((place) => {
    const document = documents.get(place.uri);
    return document ? [{ document, place }] : [];
  });
  const [other] = others;
  const cited = [citation(report, problem), ...others.map(({ document, place }) => citation(document, place))];
  const beside: PlacesBeside | undefined = other && {
    places: [
      { uri: report.uri, range: rangeIn(report, problem, client) },
      { uri: other.place.uri, range: rangeIn(other.document, other.place, client) },
    ],
  };
  const toCopy: Citation = { text: [...new Set(cited)].join("\n") };
  const toAccept: FindingToAccept = {
    uri: report.uri,
    message: problem.message,
    file: accepted.addressFor(report.uri),
    finding: {
      document: accepted.pathOf(report.uri) ?? "",
      fingerprint: problem.fingerprint,
      quotation: shorten(wordsOf(report, sentenceAround(report, problem)), LONGEST_QUOTATION),
      rule: problem.code,
    },
  };
  return [
    ...(beside ? [quickFix(l10n.t("Open both places beside each other"), OPEN_BESIDE, beside)] : []),
    quickFix(beside ? l10n.t("Copy citation of both places") : l10n.t("Copy citation"), COPY_CITATION, toCopy),
    quickFix(l10n.t("Accept this finding…"), ACCEPT_FINDING, toAccept),
  ];
}

function onSelection(report: ReportDocument, selection: Span, { configurations }: Session): readonly CodeAction[] {
  const file = configurations.addressFor(report.uri);
  const line = repeatedLine(report, selection);
  const heading = unknownHeading(report, selection);
  const toAdd: LineToAdd | undefined = line === undefined ? undefined : { file, line };
  const alias: AliasToAdd | undefined = heading && {
    file,
    name: heading.name,
    programme: heading.framework.programme,
    subjects: heading.framework.subjects.map(({ id, name, level }) => ({ id, name, level })),
  };
  return [
    ...(toAdd ? [quickFix(l10n.t("Add this line to the page furniture"), ADD_FURNITURE, toAdd)] : []),
    ...(alias ? [quickFix(l10n.t("Add “{0}” as another name of a question…", shorten(alias.name, LONGEST_NAME)), ADD_ALIAS, alias)] : []),
  ];
}

const quickFix = (title: string, command: string, argument: object): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  command: { title, command, arguments: [argument] },
});
