import ignore, { type Ignore } from "ignore";

export const IGNORE_FILE = ".gitignore";

/** More lines than this in one file are not read: each of them is held against each path. */
const MAX_LINES = 2_000;

/** A line with more of `**` is not read: the time that the library takes for it grows with the path to that power. */
const MAX_DEEP_WILDCARDS = 2;

/**
 * What the `.gitignore` files of a folder say of the paths in it, as git reads them: the last line that matches decides, those of an inner
 * folder come after those of an outer one, and nothing in an ignored folder comes back. Paths have slashes; upper and lower case differ.
 */
export interface Ignored {
  /** Takes the text of the file in `folder` ("" for the folder itself, else "2021/old"); those of outer folders come before. */
  add(folder: string, text: string): void;
  /** Forgets the files in `folder` and below it. */
  remove(folder: string): void;
  /** Whether a path is ignored, by itself or with a folder around it; that of a folder ends in "/". */
  has(path: string): boolean;
}

/** Nothing is ignored at first. */
export function createIgnored(): Ignored {
  // under a folder with such a file, its lines after those of the folders around it
  const rules = new Map<string, Ignore>();

  function rulesFor(path: string): Ignore | undefined {
    for (let folder = around(path); folder !== undefined; folder = around(folder)) {
      const found = rules.get(folder);
      if (found) return found;
    }
    return undefined;
  }

  return {
    add(folder, text) {
      const outer = folder === "" ? undefined : rulesFor(folder);
      const lines = text.split(/\r?\n/, MAX_LINES).filter((line) => line.split("**").length <= MAX_DEEP_WILDCARDS + 1);
      const all = ignore({ ignoreCase: false, allowRelativePaths: true });
      rules.set(folder, (outer ? all.add(outer) : all).add(lines.map((line) => inFolder(folder, line))));
    },
    remove(folder) {
      for (const other of rules.keys()) if (folder === "" || other === folder || other.startsWith(`${folder}/`)) rules.delete(other);
    },
    has: (path) => rules.size > 0 && (rulesFor(path)?.ignores(path) ?? false),
  };
}

/** The folder around a path: "" around "2021/", undefined around "". */
function around(path: string): string | undefined {
  if (path === "") return undefined;
  return path.slice(0, Math.max(path.lastIndexOf("/", path.length - 2), 0));
}

/** A line as it would stand in the outermost folder: without a slash but at its end it is on names in any folder below. */
function inFolder(folder: string, line: string): string {
  if (folder === "" || line.startsWith("#")) return line;
  const isNegation = line.startsWith("!");
  const pattern = withoutLastSpaces(isNegation ? line.slice(1) : line).replace(/^\\([!#])/, "$1");
  if (pattern === "" || pattern === "/") return "";
  const place = `/${folder.replace(/[\\*?[]/g, "\\$&")}`;
  const isOnNames = !pattern.slice(0, -1).includes("/");
  return `${isNegation ? "!" : ""}${place}${isOnNames ? "/**/" : "/"}${pattern.replace(/^\//, "")}`;
}

/** A space after a backslash stays. */
function withoutLastSpaces(pattern: string): string {
  const trimmed = pattern.replace(/(?<! ) +$/, "");
  return trimmed.endsWith("\\") && trimmed !== pattern ? `${trimmed} ` : trimmed;
}
