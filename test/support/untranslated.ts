import { parseAst } from "vitest/node";

/** A text in a source that a reader may be shown and that is no message for translators. */
export interface Untranslated {
  /** 1-based. */
  readonly line: number;
  /** With "…" for what is put in. */
  readonly words: string;
  /** Whether it is set under a name that is shown, as a label or a message. */
  readonly isNamed: boolean;
}

/** What is set under these names, or given to these functions, is shown, were it one small word. */
const SHOWN_NAMES = /^(?:label|description|title|placeHolder|prompt|tooltip|detail|message|accessibleLabel|contentText|text|reason)$/;
const SHOWING = /^(?:show\w*Message|setStatusBarMessage|warn)$/;

/** Two words side by side, or a word with a capital. */
const FOR_PEOPLE = /\p{L}{2,}[,;:]? \p{L}+|(?:^|[\s“(])\p{Lu}\p{Ll}+(?:$|[\s,.:;!?”)])/u;

/** Calls whose words no reader is shown: logs, and errors for developers. */
const UNSEEN = /^(?:(?:\w+\.)*(?:log|console)\??(?:\.\w+){0,2}|new \w*Error)$/;

type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number; readonly end: number };

/**
 * The texts in a TypeScript source that look like words for people, and are in no `l10n.t`: all with two words side by side or a capital
 * word, and even one small word where it is set under a name that is shown. Codes are none, nor what goes to a log, or to a function or
 * property that is unseen by its name.
 */
export function untranslated(
  source: string,
  codes: ReadonlySet<string> = new Set(),
  isUnseen: (name: string) => boolean = () => false,
): readonly Untranslated[] {
  const found: Untranslated[] = [];
  const textOf = ({ start, end }: Node): string => source.slice(start, end);

  function visit(node: Node, isShown: boolean): void {
    if (node.type.startsWith("TS") && !PASSES_ON.has(node.type)) return;
    switch (node.type) {
      case "ImportDeclaration":
      case "ExportAllDeclaration":
        return;
      case "Literal":
      case "TemplateLiteral":
        look(node, isShown);
        break;
      case "CallExpression":
      case "NewExpression":
        visitCall(node);
        return;
      case "Property":
        visitProperty(node);
        return;
      case "AssignmentExpression":
        visit(partOf(node, "right"), SHOWN_NAMES.test(textOf(partOf(node, "left")).replace(/^.*\./, "")));
        return;
      case "ConditionalExpression":
        visit(partOf(node, "test"), false);
        visit(partOf(node, "consequent"), isShown);
        visit(partOf(node, "alternate"), isShown);
        return;
    }
    if (COMPARES.has(String(node.operator)) || node.type === "SwitchCase") {
      for (const part of partsOf(node)) if (part.type !== "Literal") visit(part, false);
    } else for (const part of partsOf(node)) visit(part, isShown && PASSES_ON.has(node.type));
  }

  function visitCall(node: Node): void {
    const callee = partOf(node, "callee");
    const name = `${node.type === "NewExpression" ? "new " : ""}${textOf(callee)}`;
    if (UNSEEN.test(name) || isUnseen(name)) return;
    visit(callee, false);
    const values = partsOf(node).filter((part) => part !== callee && !part.type.startsWith("TSType"));
    for (const value of name === "l10n.t" ? values.slice(1) : values) visit(value, SHOWING.test(name.replace(/^.*\./, "")));
  }

  function visitProperty(node: Node): void {
    const name = textOf(partOf(node, "key"));
    if (!isUnseen(name)) visit(partOf(node, "value"), SHOWN_NAMES.test(name));
  }

  function look(node: Node, isShown: boolean): void {
    const words = wordsIn(node);
    if (codes.has(words) || words.startsWith("<") || !(isShown ? /\p{L}{2}/u : FOR_PEOPLE).test(words)) return;
    found.push({ line: source.slice(0, node.start).split("\n").length, words, isNamed: isShown });
  }

  visit(treeOf(source), false);
  return found;
}

/** All members of unions of strings in a source, and of lists that are constant: they are compared and sent, and not shown. */
export function codesIn(source: string): readonly string[] {
  const codes: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === "TSLiteralType") codes.push(String(partOf(node, "literal").value));
    else if (node.type === "TSAsExpression" && partOf(node, "expression").type === "ArrayExpression")
      codes.push(...partsOf(partOf(node, "expression")).flatMap(({ value }) => (typeof value === "string" ? [value] : [])));
    else for (const part of partsOf(node)) visit(part);
  };
  visit(treeOf(source));
  return codes;
}

/** The words of a text, with "…" for what is put in, and without icons. */
function wordsIn(node: Node): string {
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : "";
  const parts = (node.quasis as readonly { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked);
  return parts.join("…").replace(/\$\([a-z-]+\)/g, "");
}

const treeOf = (source: string): Node => parseAst(source, { lang: "ts" }) as unknown as Node;

/** What is shown of these is what is shown of their parts. */
const PASSES_ON = new Set([
  "LogicalExpression",
  "BinaryExpression",
  "TemplateLiteral",
  "ParenthesizedExpression",
  "ArrayExpression",
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
]);

const COMPARES = new Set(["===", "!==", "in"]);

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

const partOf = (node: Node, name: string): Node => node[name] as Node;

const partsOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);
