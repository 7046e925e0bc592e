import type { Uri } from "vscode";

type Place = Pick<Uri, "scheme" | "authority" | "path">;

/**
 * Makes a page's links to lines of a document ones that VS Code's Markdown preview follows: it refuses `file:` addresses, and reads a path
 * that begins with "/" from the first folder of the workspace. Where no such path leads to the document, the lines stay without a link.
 * `address` is the document's, as the page spells it.
 */
export function withPreviewLinks(page: string, address: string, document: Place, folder: Place | undefined): string {
  const path = folder && pathFrom(folder, document);
  if (path !== undefined) return page.replaceAll(`](${address}#L`, `](${path}#L`);
  return page.replace(/\[(line \d+)\]\(([^()]*)#L\d+\)/g, (link, line, to) => (to === address ? line : link));
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
