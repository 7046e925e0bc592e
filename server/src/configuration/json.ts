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
        why: WHY[printParseErrorCode(error.error)] ?? "this is not expected here",
        at: { start: error.offset, end: error.offset + error.length },
      };
    if (!root) return { why: "the file is empty", at: { start: 0, end: 0 } };
    const nodeAt = (path: Path): Node => findNodeAtLocation(root, path as (string | number)[]) ?? nodeAt(path.slice(0, -1));
    return {
      value: JSON.parse(text),
      spanOf: (path) => spanOf(nodeAt(path)),
      nameSpanOf: (path) => spanOf(nameOf(nodeAt(path))),
    };
  } catch (error) {
    // far too deep for any configuration
    return { why: error instanceof RangeError ? "this is nested too deeply" : "this cannot be read", at: { start: 0, end: 0 } };
  }
}

const spanOf = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });

const nameOf = (node: Node): Node => (node.parent?.type === "property" ? (node.parent.children?.[0] ?? node) : node);

const WHY: Readonly<Record<string, string>> = {
  InvalidSymbol: "this is neither text in quotation marks nor a number, true, false or null",
  InvalidNumberFormat: "this is no number",
  PropertyNameExpected: "a name in quotation marks is expected here",
  ValueExpected: "a value is expected here",
  ColonExpected: "a colon is expected here",
  CommaExpected: "a comma is expected here",
  CloseBraceExpected: "a closing curly brace is missing here",
  CloseBracketExpected: "a closing square bracket is missing here",
  EndOfFileExpected: "the file should end here",
  InvalidCommentToken: "comments are not allowed here",
  UnexpectedEndOfString: "the quotation mark that ends this text is missing",
};
