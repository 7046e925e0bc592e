import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { URI } from "vscode-uri";
import type { FileSource } from "../../server/src/workspace/fileSource.ts";
import { createIndex } from "../../server/src/workspace/index.ts";
import { nodeFiles } from "../../server/src/workspace/nodeFiles.ts";
import type { Pool } from "../../server/src/workspace/pool.ts";
import { fireReport } from "./fireReport.ts";

/** Files of one folder; no folder of people who keep reports has as many. */
const IN_FOLDER = 500;

/** One in so many files is a report, the others are letters. */
const REPORT_EVERY = 1_000;

/** A folder of the disk with `files` letters and reports in it, and with much that leads astray: links round in circles and out of it, names that are no UTF-8, pipes. */
export interface RoughFolder {
  readonly root: string;
  /** A folder beside it, with a report, to which links lead. */
  readonly outside: string;
  readonly pathOf: (file: number) => string;
  readonly addressOf: (file: number) => string;
  readonly remove: () => void;
}

/** Makes such a folder. */
export function roughFolder(files: number): RoughFolder {
  const base = realpathSync(mkdtempSync(join(tmpdir(), "inspection-lens-rough-")));
  const [root, outside] = [join(base, "root"), join(base, "outside")];
  // in the order of their numbers also for who sorts by names
  const folderOf = (file: number): string => join(root, `${Math.floor(file / IN_FOLDER)}`.padStart(4, "0"));
  const pathOf = (file: number): string => join(folderOf(file), `${file}.txt`);
  mkdirSync(root);
  mkdirSync(outside);
  writeFileSync(join(outside, "secret.txt"), aReport(0));
  for (let file = 0; file < files; file++) {
    if (file % IN_FOLDER === 0) {
      const folder = folderOf(file);
      mkdirSync(folder);
      symlinkSync(root, join(folder, "loop"));
      symlinkSync("..", join(folder, "up"));
      symlinkSync(outside, join(folder, "out"));
      symlinkSync(join(outside, "secret.txt"), join(folder, "secret.txt"));
      symlinkSync("itself.txt", join(folder, "itself.txt"));
      const odd = Buffer.from([0x63, 0x61, 0x66, 0xe9, 0xff, 0x80]); // "café" in Latin-1 and no text at all
      const within = (...parts: readonly Buffer[]): Buffer => Buffer.concat([Buffer.from(`${folder}/`), ...parts]);
      mkdirSync(within(odd));
      writeFileSync(within(odd, Buffer.from("/a.txt")), "Dear all,\n");
      writeFileSync(within(odd, Buffer.from(".txt")), "Dear all,\n");
      writeFileSync(join(folder, "100% \n#?\\..\\..\\x [a] \u202e.txt"), "Dear all,\n");
    }
    writeFileSync(pathOf(file), file % REPORT_EVERY === 0 ? aReport(file) : `Letter ${file}`);
  }
  execFileSync("mkfifo", [join(root, "pipe.txt")]);
  return { root, outside, pathOf, addressOf: (file) => URI.file(pathOf(file)).toString(), remove: () => rmSync(base, { recursive: true }) };
}

/** A report that differs from the others. */
export const aReport = (file: number): string => fireReport({ inspection: "2018/19", prevention: "Good" }).concat(`\n${file}\n`);

/** An index over a folder that counts what is asked of the disk, by address. */
export function countingIndex(root: string, { files = nodeFiles, pool }: { readonly files?: FileSource; readonly pool?: Pool } = {}) {
  const counts = { listed: new Map<string, number>(), looked: new Map<string, number>(), read: new Map<string, number>() };
  const log: string[] = [];
  const counted =
    <Result>(of: Map<string, number>, ask: (uri: string) => Result) =>
    (uri: string): Result => {
      of.set(uri, (of.get(uri) ?? 0) + 1);
      return ask(uri);
    };
  const counting: FileSource = {
    readDirectory: counted(counts.listed, files.readDirectory),
    stat: counted(counts.looked, files.stat),
    read: counted(counts.read, files.read),
  };
  const index = createIndex(counting, { changed: () => {}, log: (line) => void log.push(line) }, { pool });
  index.setScope([{ folder: URI.file(root).toString(), include: ["**/*.txt"], exclude: [], respectGitignore: true }]);
  const paths = (): readonly string[] => index.summaries(new Set()).map(({ uri }) => URI.parse(uri).fsPath.slice(root.length + 1));
  /** Ends when everything that was asked for is done. */
  const settled = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await index.whenRead();
  };
  return { index, counts, log, paths, settled };
}

/** How long the event loop stood still at most while `work` was done, in milliseconds, and how long the whole took. */
export async function longestStandstill(work: () => Promise<void>): Promise<{ readonly longest: number; readonly whole: number }> {
  const from = performance.now();
  let last = from;
  let longest = 0;
  const look = (): void => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(look, 1);
  await work();
  look();
  clearInterval(timer);
  return { longest, whole: performance.now() - from };
}
