import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Hover,
  type Location,
  MarkupKind,
  type Range,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type * as ours from "../features/hover.ts";
import type { OutlineItem } from "../features/outline.ts";
import type { Problem, RelatedPlace } from "../model/problem.ts";
import type { Span } from "../model/span.ts";

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
