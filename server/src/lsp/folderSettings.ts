import { pathInside } from "../workspace/scope.ts";
import { uriKey } from "../workspace/uriKey.ts";
import type { Settings } from "./settings.ts";

/** The settings of a workspace and of each of its folders. */
export interface FolderSettings {
  readonly ofWorkspace: Settings;
  /** Those of a folder, by its address; of one that is not known those of the workspace. */
  ofFolder(folder: string): Settings;
  /** Those of the innermost folder around a document; of one in no folder those of the workspace. */
  of(uri: string): Settings;
  /** Whether others say the same of the same folders. */
  isSame(others: FolderSettings): boolean;
  /** Stands for all of it. */
  readonly key: string;
}

/** The settings of a workspace, and those of its folders by their addresses. */
export function createFolderSettings(ofWorkspace: Settings, ofFolders: ReadonlyMap<string, Settings> = new Map()): FolderSettings {
  const common = JSON.stringify(ofWorkspace);
  const isOne = [...ofFolders.values()].every((settings) => JSON.stringify(settings) === common);
  const folders = new Map(isOne ? [] : [...ofFolders].map(([folder, settings]) => [uriKey(folder), settings]));
  const innermostFirst = [...folders].sort(([a], [b]) => b.length - a.length);
  const key = JSON.stringify([ofWorkspace, ...innermostFirst]);
  return {
    ofWorkspace,
    ofFolder: (folder) => folders.get(uriKey(folder)) ?? ofWorkspace,
    of: (uri) => innermostFirst.find(([folder]) => pathInside(folder, uri) !== undefined)?.[1] ?? ofWorkspace,
    isSame: (others) => others.key === key,
    key,
  };
}
