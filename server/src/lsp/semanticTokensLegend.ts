import type { SemanticTokensLegend } from "vscode-languageserver";
import { type SemanticTokenType, TOKEN_TYPES } from "../features/semanticTokenTypes.ts";
import type { Abilities } from "./capabilities.ts";

/** What kinds of words are painted; our own client's package.json says how those of our own are. */
export const semanticTokensLegend = ({ runsCommands }: Abilities): SemanticTokensLegend => ({
  tokenTypes: TOKEN_TYPES.map((type) => (runsCommands ? type : STANDARD[type])),
  tokenModifiers: [],
});

/** The nearest of the protocol's own kinds, for editors whose themes know no others; those of the outline's symbols where it has them too. */
const STANDARD: Readonly<Record<SemanticTokenType, string>> = {
  comment: "comment",
  pillar: "namespace",
  question: "class",
  heading: "string",
  findingsHeading: "keyword",
  grade: "enumMember",
  number: "number",
};
