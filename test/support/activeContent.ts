// @ts-expect-error it has no types
import Parser from "markdown-it";

interface Token {
  readonly type: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
  readonly attrGet: (name: string) => string | null;
}

interface MarkdownParser {
  parse(markdown: string, environment: object): readonly Token[];
  validateLink: (address: string) => boolean;
}

// the parser of VS Code's own preview
const parser: MarkdownParser = new Parser({ html: true, linkify: true });
// it leaves out addresses that it takes for dangerous: here they are what is looked for
parser.validateLink = () => true;

/**
 * What would be active where a text is shown as Markdown with HTML and with bare addresses made links: the markup, and the address of each link and
 * picture that `isOwn` does not know.
 */
export function activeContent(markdown: string, isOwn: (address: string) => boolean): readonly string[] {
  const found: string[] = [];
  const look = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === "html_inline" || token.type === "html_block") found.push(token.content);
      const address = token.type === "link_open" ? token.attrGet("href") : token.type === "image" ? token.attrGet("src") : null;
      if (address !== null && !isOwn(address)) found.push(address);
      if (token.children) look(token.children);
    }
  };
  look(parser.parse(markdown, {}));
  return found;
}
