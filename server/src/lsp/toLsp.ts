import {
  type Definition,
  type DefinitionLink,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Hover,
  type Location,
  MarkupKind,
  type Position,
  type Range,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { lineAt } from "../compare/lineAt.ts";
import type * as ours from "../features/hover.ts";
import type { OutlineItem } from "../features/outline.ts";
import type { Jump, Target } from "../features/target.ts";
import type { WorkspaceSymbol } from "../features/workspaceSymbols.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Problem, RelatedPlace } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { Place } from "../model/summary.ts";

/** The range of a span, inside the document whatever the span says; it never splits a surrogate pair or the two characters of a CRLF. */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  const text = document.getText();
  return {
    start: document.positionAt(isInsidePair(text, start) ? start - 1 : start),
    end: document.positionAt(isInsidePair(text, end) ? end + 1 : end),
  };
}

const isInsidePair = (text: string, offset: number): boolean => (text.codePointAt(offset - 1) ?? 0) > 0xffff;

/** A hover; its Markdown goes as it is to a client that shows only plain text, where it reads well enough. */
export const toHover = (document: TextDocument, { span, markdown }: ours.Hover, client: { readonly readsMarkdown: boolean }): Hover => ({
  contents: { kind: client.readsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: markdown },
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
export const toSymbols = (document: TextDocument, items: readonly OutlineItem[]): DocumentSymbol[] =>
  items.map((item) => ({
    name: nameOf(item),
    detail: item.detail,
    kind: symbolKinds[item.kind],
    range: toRange(document, cover(item.span, item.selection)),
    selectionRange: toRange(document, item.selection),
    children: toSymbols(document, item.children),
  }));

/** The outline as a list, in the same order, for clients that know no tree. */
export const toFlatSymbols = (document: TextDocument, items: readonly OutlineItem[], containerName?: string): SymbolInformation[] =>
  items.flatMap((item) => [
    {
      name: nameOf(item),
      kind: symbolKinds[item.kind],
      location: { uri: document.uri, range: toRange(document, item.span) },
      ...(containerName !== undefined && { containerName }),
    },
    ...toFlatSymbols(document, item.children, nameOf(item)),
  ]);

/** The range of a span of any document that is at hand, open or not; it never splits a surrogate pair. */
export function rangeIn({ text, report }: Pick<ReportDocument, "text" | "report">, { start, end }: Span): Range {
  return {
    start: positionIn(report, isInsidePair(text, start) ? start - 1 : start),
    end: positionIn(report, isInsidePair(text, end) ? end + 1 : end),
  };
}

function positionIn(report: Pick<Report, "lineStarts">, offset: number): Position {
  const line = lineAt(report, offset) - 1;
  return { line, character: offset - (report.lineStarts[line] ?? 0) };
}

export const toLocation = ({ document, span }: Target): Location => ({ uri: document.uri, range: rangeIn(document, span) });

/** A jump; a client that knows no links between ranges gets the places alone. */
export const toDefinition = (
  document: ReportDocument,
  { origin, targets }: Jump,
  client: { readonly followsLinks: boolean },
): Definition | DefinitionLink[] =>
  client.followsLinks
    ? targets.map((target) => {
        const targetRange = rangeIn(target.document, target.span);
        return {
          originSelectionRange: rangeIn(document, origin),
          targetUri: target.document.uri,
          targetRange,
          targetSelectionRange: targetRange,
        };
      })
    : targets.map(toLocation);

const workspaceSymbolKinds: Readonly<Record<WorkspaceSymbol["kind"], SymbolKind>> = {
  question: SymbolKind.Class,
  improvement: SymbolKind.Field,
};

/** A question or area for improvement of the workspace; the range is on the line where it begins. */
export function toWorkspaceSymbol({ name, container, kind, uri, place, length }: WorkspaceSymbol): SymbolInformation {
  const range = rangeOfPlace(place, length);
  return { name: name.trim() || "…", kind: workspaceSymbolKinds[kind], location: { uri, range }, containerName: container };
}

/** The range of a place in a text that may not be at hand, no longer than so many UTF-16 units; it is on the line where the place begins. */
export function rangeOfPlace(place: Place, length = Number.POSITIVE_INFINITY): Range {
  const start = { line: place.line - 1, character: place.character };
  return { start, end: { line: start.line, character: start.character + Math.min(length, place.end - place.start) } };
}

const severities: Readonly<Record<Problem["level"], DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A problem, with those of its related places that `locate` finds. */
export function toDiagnostic(document: TextDocument, problem: Problem, locate: (place: RelatedPlace) => Location | undefined): Diagnostic {
  const relatedInformation = problem.related.flatMap((place) => {
    const location = locate(place);
    return location ? [{ location, message: place.message }] : [];
  });
  return {
    range: toRange(document, problem),
    severity: severities[problem.level],
    source: "Inspection Lens",
    code: problem.code,
    message: problem.message,
    ...(relatedInformation.length > 0 && { relatedInformation }),
  };
}
