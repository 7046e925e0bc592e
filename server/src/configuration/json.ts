import * as l10n from "@vscode/l10n";
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Span } from "../model/span.ts";
import type { Path } from "./salvage.ts";

/** A JSON text: its value, and where each part of it stands. */
export interface Json {
  readonly value: unknown;
  /** The value at a path; the nearest there is around it where there is none. */
  readonly spanOf: (path: Path) => Span;
  /** The name of a property; its value's span where it is an element of a list. */
  readonly nameSpanOf: (path: Path) => Span;
}

/** Reads strict JSON; where it is none, what is wrong as a clause, and where. */
export function readJson(text: string): Json | { readonly why: string; readonly at: Span } {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { disallowComments: true });
    const [error] = errors;
    if (error)
      return {
        why: whyOf(printParseErrorCode(error.error)),
        at: { start: error.offset, end: error.offset + error.length },
      };
    if (!root) return { why: l10n.t("the file is empty"), at: { start: 0, end: 0 } };
    const nodeAt = (path: Path): Node => findNodeAtLocation(root, path as (string | number)[]) ?? nodeAt(path.slice(0, -1));
    return {
      value: JSON.parse(text),
      spanOf: (path) => spanOf(nodeAt(path)),
      nameSpanOf: (path) => spanOf(nameOf(nodeAt(path))),
    };
  } catch (error) {
    // far too deep for any configuration
    return {
      why: error instanceof RangeError ? l10n.t("this is nested too deeply") : l10n.t("this cannot be read"),
      at: { start: 0, end: 0 },
    };
  }
}

const spanOf = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });

const nameOf = (node: Node): Node => (node.parent?.type === "property" ? (node.parent.children?.[0] ?? node) : node);

function whyOf(code: string): string {
  switch (code) {
    case "InvalidSymbol":
      return l10n.t("this is neither text in quotation marks nor a number, true, false or null");
    case "InvalidNumberFormat":
      return l10n.t("this is no number");
    case "PropertyNameExpected":
      return l10n.t("a name in quotation marks is expected here");
    case "ValueExpected":
      return l10n.t("a value is expected here");
    case "ColonExpected":
      return l10n.t("a colon is expected here");
    case "CommaExpected":
      return l10n.t("a comma is expected here");
    case "CloseBraceExpected":
      return l10n.t("a closing curly brace is missing here");
    case "CloseBracketExpected":
      return l10n.t("a closing square bracket is missing here");
    case "EndOfFileExpected":
      return l10n.t("the file should end here");
    case "InvalidCommentToken":
      return l10n.t("comments are not allowed here");
    case "UnexpectedEndOfString":
      return l10n.t("the quotation mark that ends this text is missing");
    default:
      return l10n.t("this is not expected here");
  }
}
