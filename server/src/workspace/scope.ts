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
export const pathInside = (folder: string, uri: string): string | undefined => pathBelow(keyWithoutSlash(folder), keyWithoutSlash(uri));

/** The same by the keys of the addresses, which end without a slash: making them takes ten times as long. */
export function pathBelow(folder: string, key: string): string | undefined {
  if (key === folder) return "";
  return key.startsWith(folder) && key[folder.length] === "/" ? decodeURIComponent(key.slice(folder.length + 1)) : undefined;
}

/** The key of an address, which may be one of a folder. */
export const keyWithoutSlash = (uri: string): string => uriKey(uri).replace(/\/$/, "");

/** The address of a path inside a folder; that of the folder for "". */
export const addressIn = (folder: string, path: string): string => Utils.joinPath(URI.parse(folder), path).toString();
