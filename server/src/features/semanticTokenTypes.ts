/** The kinds of tokens; `comment` and `number` are the protocol's own. package.json says what themes paint the others as. */
export const TOKEN_TYPES = ["comment", "pillar", "question", "heading", "findingsHeading", "grade", "number"] as const;

export type SemanticTokenType = (typeof TOKEN_TYPES)[number];
