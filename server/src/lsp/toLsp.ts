import {
  type Definition,
  type DefinitionLink,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Hover,
  type Location,
  type MarkupContent,
  MarkupKind,
  type Position,
  type Range,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver";
import { lineAt } from "../compare/lineAt.ts";
import type * as ours from "../features/hover.ts";
import type { OutlineItem } from "../features/outline.ts";
import { place } from "../features/place.ts";
import type { Jump, Target } from "../features/target.ts";
import type { WorkspaceSymbol } from "../features/workspaceSymbols.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Problem, RelatedPlace } from "../model/problem.ts";
import type { Span } from "../model/span.ts";
import type { Place } from "../model/summary.ts";
import { plainText } from "../wording/plainText.ts";
import type { Abilities } from "./capabilities.ts";
import { type EncodedDocument, encodedDocument } from "./encodedDocument.ts";

/** The range of a span, inside the document whatever the span says; it never splits a surrogate pair or the two characters of a CRLF. */
export function toRange(document: Pick<EncodedDocument, "getText" | "positionAt">, { start, end }: Span): Range {
  const text = document.getText();
  return {
    start: document.positionAt(isInsidePair(text, start) ? start - 1 : start),
    end: document.positionAt(isInsidePair(text, end) ? end + 1 : end),
  };
}

const isInsidePair = (text: string, offset: number): boolean => (text.codePointAt(offset - 1) ?? 0) > 0xffff;

/** Words about a document that are written in Markdown, in plain text for a client that shows none. */
export const toMarkup = (document: EncodedDocument, markdown: string, client: Pick<Abilities, "readsMarkdown">): MarkupContent =>
  client.readsMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown, place(document.uri, 1)) };

/** A hover, in plain text for a client that shows no Markdown. */
export const toHover = (document: EncodedDocument, { span, markdown }: ours.Hover, client: { readonly readsMarkdown: boolean }): Hover => ({
  contents: toMarkup(document, markdown, client),
  range: toRange(document, span),
});

const symbolKinds: Readonly<Record<OutlineItem["kind"], SymbolKind>> = {
  pillar: SymbolKind.Namespace,
  question: SymbolKind.Class,
  heading: SymbolKind.String,
  improvements: SymbolKind.Array,
  improvement: SymbolKind.Field,
  "follow-up": SymbolKind.Event,
};

// Editors refuse a whole outline for one symbol without a name, or with a selection outside its range.
const nameOf = ({ name }: OutlineItem): string => name.trim() || "…";
const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** The outline as a tree. */
export const toSymbols = (document: EncodedDocument, items: readonly OutlineItem[]): DocumentSymbol[] =>
  items.map((item) => ({
    name: nameOf(item),
    detail: item.detail,
    kind: symbolKinds[item.kind],
    range: toRange(document, cover(item.span, item.selection)),
    selectionRange: toRange(document, item.selection),
    children: toSymbols(document, item.children),
  }));

/** The outline as a list, in the same order, for clients that know no tree. */
export const toFlatSymbols = (document: EncodedDocument, items: readonly OutlineItem[], containerName?: string): SymbolInformation[] =>
  items.flatMap((item) => [
    {
      name: nameOf(item),
      kind: symbolKinds[item.kind],
      location: { uri: document.uri, range: toRange(document, item.span) },
      ...(containerName !== undefined && { containerName }),
    },
    ...toFlatSymbols(document, item.children, nameOf(item)),
  ]);

type Counts = Pick<Abilities, "positionEncoding">;

/** The same of any report that is at hand, open or not. */
export function rangeIn(report: ReportDocument, span: Span, { positionEncoding }: Counts): Range {
  if (positionEncoding === "utf-16")
    return toRange({ getText: () => report.text, positionAt: (offset) => positionIn(report, offset) }, span);
  const known = documents.get(report);
  const document = known?.encoding === positionEncoding ? known : encodedDocument(report, positionEncoding);
  documents.set(report, document);
  return toRange(document, span);
}

/** By the lines that were found when the report was read: a document would look through its text for them, after each keystroke. */
function positionIn({ text, report }: ReportDocument, offset: number): Position {
  const within = Math.max(0, Math.min(offset, text.length));
  const line = lineAt(report, within) - 1;
  const start = report.lineStarts[line] ?? 0;
  const isInsideLineEnd = within > start && text[within - 1] === "\r";
  return { line, character: within - start - (isInsideLineEnd ? 1 : 0) };
}

// with the reports they go
const documents = new WeakMap<ReportDocument, EncodedDocument>();

export const toLocation = ({ document, span }: Target, client: Counts): Location => ({
  uri: document.uri,
  range: rangeIn(document, span, client),
});

/** A jump; a client that knows no links between ranges gets the places alone. */
export const toDefinition = (
  document: ReportDocument,
  { origin, targets }: Jump,
  client: Pick<Abilities, "followsLinks" | "positionEncoding">,
): Definition | DefinitionLink[] =>
  client.followsLinks
    ? targets.map((target) => {
        const targetRange = rangeIn(target.document, target.span, client);
        return {
          originSelectionRange: rangeIn(document, origin, client),
          targetUri: target.document.uri,
          targetRange,
          targetSelectionRange: targetRange,
        };
      })
    : targets.map((target) => toLocation(target, client));

const workspaceSymbolKinds: Readonly<Record<WorkspaceSymbol["kind"], SymbolKind>> = {
  question: SymbolKind.Class,
  improvement: SymbolKind.Field,
};

/** A question or area for improvement of the workspace; without a range it has that of the summary, in UTF-16 units. */
export const toWorkspaceSymbol = (symbol: WorkspaceSymbol, range: Range = summaryRange(symbol)): SymbolInformation => ({
  name: symbol.name.trim() || "…",
  kind: workspaceSymbolKinds[symbol.kind],
  location: { uri: symbol.uri, range },
  containerName: symbol.container,
});

const summaryRange = ({ place, length }: WorkspaceSymbol): Range => rangeOfPlace(place, length);

/**
 * The range of a place in a text that may not be at hand, in UTF-16 units and no more of them than so many, on the line where it begins. No
 * summary knows where that line ends: the range may end beyond it, which the protocol takes as its end.
 */
export function rangeOfPlace(place: Place, length = Number.POSITIVE_INFINITY): Range {
  const start = { line: place.line - 1, character: place.character };
  return { start, end: { line: start.line, character: start.character + Math.min(length, place.end - place.start) } };
}

/** The same as the client counts, by the document in which the symbol is. */
export function symbolRange(document: EncodedDocument, { place, length }: WorkspaceSymbol): Range {
  const { start, end } = toRange(document, { start: place.start, end: Math.min(place.start + length, place.end) });
  return { start, end: end.line === start.line ? end : document.positionAt(document.offsetAt({ ...start, character: FAR })) };
}

const FAR = 0x7fff_ffff;

const severities: Readonly<Record<Problem["level"], DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A problem of a document, with those of its related places that `locate` finds. */
export function toDiagnostic(
  document: ReportDocument,
  problem: Problem,
  locate: (place: RelatedPlace) => Location | undefined,
  client: Counts,
): Diagnostic {
  const relatedInformation = problem.related.flatMap((place) => {
    const location = locate(place);
    return location ? [{ location, message: place.message }] : [];
  });
  return {
    range: rangeIn(document, problem, client),
    severity: severities[problem.level],
    source: "Inspection Lens",
    code: problem.code,
    message: problem.message,
    ...(relatedInformation.length > 0 && { relatedInformation }),
  };
}
