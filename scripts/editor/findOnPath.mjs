import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Finds a program in the folders of PATH; returns its path, or undefined when it is in none of them. */
export function findOnPath(program) {
  const names = process.platform === "win32" ? [`${program}.exe`, `${program}.cmd`] : [program];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}
