import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { load, root } from "../load.mjs";

export const name = "folders";

/** So many files of a workspace are read. */
const MAX_FILES = 60_000;
/** All events come within this time, so many at once. */
const WITHIN_MS = 1_000;
const AT_ONCE = 100;

/**
 * A folder with more files than are read, with links, pipes and odd names, and then thousands of events in a second:
 * `test/workspace/roughFolders.test.ts` at full size. Needs `npm run build`.
 */
export async function run({ quick, log }) {
  const worker = join(root, "dist/node/indexWorker.mjs");
  if (!existsSync(worker)) throw new Error("There is no server yet: npm run build");
  const { rough, pools } = await load({ rough: "test/support/roughFolder.ts", pools: "server/src/workspace/nodePool.ts" });
  const [files, events] = quick ? [5_000, 1_000] : [100_000, 10_000];
  const folder = rough.roughFolder(files);
  log(`${files} files are there`);
  try {
    return await measure(rough, folder, { files, events, log, pool: pools.createNodePool(() => pathToFileURL(worker)) });
  } finally {
    folder.remove();
  }
}

async function measure(rough, folder, { files, events, log, pool }) {
  const figures = [];
  const figure = (what, value, limit, kept) => figures.push({ what, value, limit, kept });
  const { index, counts, settled, paths } = rough.countingIndex(folder.root, { pool });
  const known = [...Array(events).keys()];
  const most = (of) => Math.max(0, ...of.values());

  /** Does something, `tell`s of it within a second, and waits until all is read. */
  async function timed(what, change, tell, limit = 1) {
    for (const file of known) change(file);
    for (const of of Object.values(counts)) of.clear();
    const { longest, whole } = await rough.longestStandstill(async () => {
      const from = performance.now();
      for (const file of known) {
        tell(file);
        const due = from + ((file + 1) / events) * WITHIN_MS - performance.now();
        if (file % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve, Math.max(0, due)));
      }
      await settled();
    });
    log(`${what}: ${(whole / 1000).toFixed(1)} s`);
    figure(`${what}: all is read after; nothing else was done for`, `${(whole / 1000).toFixed(1)} s; ${longest.toFixed(0)} ms`);
    const times = most(counts.read);
    figure("  readings of one file at most", `${times}`, `${limit}`, times === limit);
  }
  const nothing = () => {};
  const fileOf = (path) => Number(/(\d+)\.txt$/.exec(path)?.[1]);
  const reported = (what, wanted) => {
    const found = paths().filter((path) => fileOf(path) < events).length;
    figure(`  ${what}`, `${found}`, `${wanted}`, found === wanted);
  };

  const { longest, whole } = await rough.longestStandstill(async () => {
    index.start();
    await settled();
  });
  log(`read: ${(whole / 1000).toFixed(1)} s`);
  figure(`${files} files: read after; nothing else was done for`, `${(whole / 1000).toFixed(1)} s; ${longest.toFixed(0)} ms`);
  const read = Math.min(files, MAX_FILES);
  figure(
    "  sentences on what is left out",
    `${index.limits.length}`,
    `${files > read ? 1 : 0}`,
    index.limits.length === (files > read ? 1 : 0),
  );
  figure("  times that one folder was looked into at most", `${most(counts.listed)}`, "1", most(counts.listed) === 1);
  const astray = [counts.listed, counts.looked, counts.read]
    .flatMap((of) => [...of.keys()])
    .filter((uri) => /\/(?:loop|up|out)\//.test(uri));
  figure("  addresses behind a link", `${astray.length}`, "0", astray.length === 0);

  const tell = (file) => index.fileChanged(folder.addressOf(file));
  const write = (file) => writeFileSync(folder.pathOf(file), rough.aReport(file));
  await timed(`${events} files change, an event each`, write, tell);
  reported("of them found to be reports", events);
  await timed(
    `one file changes, ${events} events`,
    (file) => file > 0 || writeFileSync(folder.pathOf(0), "Dear all,\n"),
    () => tell(0),
  );
  const remove = (file) => rmSync(folder.pathOf(file));
  await timed(`${events} files go, an event each`, remove, (file) => index.fileDeleted(folder.addressOf(file)), 0);
  reported("of them still known", 0);
  await timed(`${events} files come, an event each`, write, tell);
  reported("of them found to be reports", events);
  const other = (file) => `${folder.addressOf(file)}.png`;
  await timed(
    `${events} files of other kinds come and go, two events each`,
    nothing,
    (file) => {
      index.fileChanged(other(file));
      index.fileDeleted(other(file));
    },
    0,
  );
  await timed(`${events} files are gone when their event comes`, remove, tell, 0);
  reported("of them still known", 0);
  await index.dispose();
  return figures;
}
