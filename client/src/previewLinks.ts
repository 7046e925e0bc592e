import type { Uri } from "vscode";

type Place = Pick<Uri, "scheme" | "authority" | "path">;

/** A Markdown link to a line of a document: its words, and the document's address as the page spells it. */
const LINK = /(?<!!)\[([^[\]]*)\]\(([a-z][a-z\d+.-]*:[^()\s]*)#L(\d+)\)/gi;

/**
 * Makes a page's links to lines of documents ones that VS Code's Markdown preview follows: it refuses `file:` addresses, and reads a path
 * that begins with "/" from the first folder of the workspace. Where no such path leads to a document, the words stay without a link.
 */
export function withPreviewLinks(page: string, folder: Place | undefined, parse: (address: string) => Place): string {
  return page.replace(LINK, (_, words: string, address: string, line: string) => {
    const path = folder && pathFrom(folder, parse(address));
    return path === undefined ? words : `[${words}](${path}#L${line})`;
  });
}

function pathFrom(folder: Place, document: Place): string | undefined {
  if (folder.scheme !== document.scheme || folder.authority !== document.authority) return undefined;
  const from = folder.path.split("/").filter(Boolean);
  const to = document.path.split("/").filter(Boolean);
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  const steps = [...from.slice(common).map(() => ".."), ...to.slice(common).map(encoded)];
  return `/${steps.join("/")}`;
}

const encoded = (name: string): string => encodeURIComponent(name).replace(/[()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
