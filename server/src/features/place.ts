import { lineName } from "../wording/lines.ts";
/** The target of a Markdown link to a 1-based line; editors open `file:///…#L12` there. */
export const place = (uri: string, line: number): string =>
  `${uri.replace(/[()<>\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, "0")}`)}#L${line}`;

/** A Markdown link that says which line it goes to. */
export const lineLink = (uri: string, line: number): string => `[${lineName(line)}](${place(uri, line)})`;
