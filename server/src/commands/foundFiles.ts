import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { URI } from "vscode-uri";
import { createIgnored } from "../workspace/gitignore.ts";
import { nodeFiles } from "../workspace/nodeFiles.ts";
import { defaultGlobs, pathInside } from "../workspace/scope.ts";
import { walk } from "../workspace/walk.ts";
import type { Configurations } from "./configurations.ts";

/** What the paths of a command line come to. */
export interface FoundFiles {
  /** Paths of files: those given, and those in the folders given, each with its folder's path in front. */
  readonly paths: readonly string[];
  /** A sentence for each folder that holds more than is looked at. */
  readonly complaints: readonly string[];
}

/**
 * Looks into folders for the files that their configuration includes, as an editor does: dotfolders, node_modules and what `.gitignore` names
 * are left out. What is no folder, or not there, stays as it is given. Each file once, in the order of the paths.
 */
export async function foundFiles(given: readonly string[], configurations: Configurations): Promise<FoundFiles> {
  const paths: string[] = [];
  const complaints: string[] = [];
  for (const path of given) {
    const isFolder =
      path !== "-" &&
      (await stat(path).then(
        (entry) => entry.isDirectory(),
        () => false,
      ));
    if (!isFolder) {
      paths.push(path);
      continue;
    }
    const { configuration } = await configurations.of(join(path, "report.txt"));
    const folder = URI.file(resolve(path)).toString();
    const { include = defaultGlobs.include, exclude = defaultGlobs.exclude } = configuration;
    const found = await walk(nodeFiles, { folder, include, exclude, respectGitignore: true }, createIgnored(), "", () => false);
    for (const uri of found?.uris ?? []) paths.push(join(path, pathInside(folder, uri) ?? ""));
    if (!found?.isWhole) complaints.push(`inspection-lens: ${path}: it holds more than is looked at; some files are left out`);
  }
  return { paths: [...new Set(paths)], complaints };
}
