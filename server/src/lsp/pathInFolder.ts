import { pathInside } from "../workspace/scope.ts";

/** The path of a document in the innermost of these folders, as people write it; undefined where it is in none. */
export const pathInFolder = (uri: string, folders: readonly string[]): string | undefined =>
  folders
    .map((folder) => pathInside(folder, uri))
    .filter((path) => path !== undefined)
    .reduce<string | undefined>((best, path) => (best === undefined || path.length < best.length ? path : best), undefined);
