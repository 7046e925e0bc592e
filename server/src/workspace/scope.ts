import { URI, Utils } from "vscode-uri";
import { isEntered } from "./fileSource.ts";
import { matchesGlob } from "./globs.ts";
import { uriKey } from "./uriKey.ts";

/** Which files of a folder are looked at where nothing else is said. */
export const defaultGlobs = { include: ["**/*.txt"], exclude: [] } as const satisfies { readonly [name: string]: readonly string[] };

/** Which files of the workspace are looked at, folder by folder. */
export type Scope = readonly FolderScope[];

export interface FolderScope {
  /** The folder's address. */
  readonly folder: string;
  /** Globs over paths inside the folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Whether what the `.gitignore` files inside the folder name is left out. */
  readonly respectGitignore: boolean;
}

/** Whether a path inside the folder is one of a file that the globs want. */
export const isWanted = ({ include, exclude }: FolderScope, path: string): boolean =>
  include.some((glob) => matchesGlob(glob, path)) && !exclude.some((glob) => matchesGlob(glob, path));

/** Whether all folders around a path inside the folder are entered. */
export const isReachable = (path: string): boolean => path.split("/").slice(0, -1).every(isEntered);

/**
 * The path of `uri` below `folder`, with slashes and without percent signs, as people write it: "" for the folder itself; undefined where it
 * lies elsewhere.
 */
export function pathInside(folder: string, uri: string): string | undefined {
  const base = uriKey(folder).replace(/\/$/, "");
  const full = uriKey(uri).replace(/\/$/, "");
  if (full === base) return "";
  return full.startsWith(`${base}/`) ? decodeURIComponent(full.slice(base.length + 1)) : undefined;
}

/** The address of a path inside a folder; that of the folder for "". */
export const addressIn = (folder: string, path: string): string => Utils.joinPath(URI.parse(folder), path).toString();
