import { isEntered } from "./fileSource.ts";
import { matchesGlob } from "./globs.ts";
import { uriKey } from "./uriKey.ts";

/** Which files of the workspace are looked at, folder by folder. */
export type Scope = readonly FolderScope[];

export interface FolderScope {
  /** The folder's address. */
  readonly folder: string;
  /** Globs over paths inside the folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Whether a file lies in one of the folders, not below a folder that is never entered, and is wanted by the globs. */
export function covers(scope: Scope, uri: string): boolean {
  return scope.some(({ folder, include, exclude }) => {
    const path = pathInside(folder, uri);
    if (path === undefined || !path.split("/").slice(0, -1).every(isEntered)) return false;
    return include.some((glob) => matchesGlob(glob, path)) && !exclude.some((glob) => matchesGlob(glob, path));
  });
}

/** The path of `uri` below `folder`, with slashes and without percent signs, as people write it; undefined where it lies elsewhere. */
function pathInside(folder: string, uri: string): string | undefined {
  const base = uriKey(folder).replace(/\/?$/, "/");
  const full = uriKey(uri);
  return full.startsWith(base) ? decodeURIComponent(full.slice(base.length)) : undefined;
}
