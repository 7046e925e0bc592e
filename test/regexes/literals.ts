import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseAst } from "vitest/node";

/** A regular expression of the product, and the first file that has it. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** As it is written: `/a+b/gi`. */
export const nameOf = ({ source, flags }: Pick<Expression, "source" | "flags">): string => `/${source}/${flags}`;

/** What one source file says of regular expressions. */
export interface FileExpressions {
  readonly literals: readonly Expression[];
  /** How many places build one: `new RegExp(…)` or `RegExp(…)`. */
  readonly built: number;
  /** Methods that would build one of a string unseen, `match("…")` and the like. */
  readonly unseen: readonly string[];
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const FROM_STRING = new Set(["match", "matchAll", "search"]);

/** Paths of all source files of the client and the server, from the root of the project. */
export const sourceFiles: readonly string[] = ["server/src", "client/src"].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
);

/** The regular expressions that stand in a source file as literals, and how it makes others. */
export function expressionsIn(file: string): FileExpressions {
  const literals: Expression[] = [];
  const unseen: string[] = [];
  let built = 0;
  const look = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) look(item);
    if (!isNode(node)) return;
    if (node.type === "Literal" && node.regex) literals.push({ source: node.regex.pattern, flags: node.regex.flags, file });
    if ((node.type === "NewExpression" || node.type === "CallExpression") && node.callee?.name === "RegExp") built++;
    if (node.type === "CallExpression" && FROM_STRING.has(node.callee?.property?.name ?? "") && isString(node.arguments?.[0]))
      unseen.push(`${file}: ${node.callee?.property?.name}`);
    for (const child of Object.values(node)) look(child);
  };
  look(parseAst(readFileSync(root + file, "utf8"), { lang: "ts" }));
  return { literals, built, unseen };
}

/** What is read of a node of the syntax tree. */
interface SyntaxNode {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: SyntaxNode;
  readonly property?: SyntaxNode;
  readonly arguments?: readonly SyntaxNode[];
}

const isNode = (node: unknown): node is SyntaxNode => typeof node === "object" && node !== null && "type" in node;

const isString = (node: SyntaxNode | undefined): boolean =>
  node?.type === "TemplateLiteral" || (node?.type === "Literal" && typeof node.value === "string");
