/** The target of a Markdown link to a 1-based line; editors open `file:///…#L12` there. */
export const place = (uri: string, line: number): string =>
  `${uri.replace(/[()<>\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, "0")}`)}#L${line}`;

/** A Markdown link that says which line it goes to. */
export const lineLink = (uri: string, line: number): string => `[line ${line}](${place(uri, line)})`;

/** The name of a file by its address, as people read it; an address that cannot be decoded stays as it is. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
