import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { version } from "../../../package.json";
import type { IndexFile } from "./indexFile.ts";
import type { Take } from "./storedReadings.ts";

const NAME = "reports.index";
const TEMPORARY = /^reports\.index\.[0-9a-f]{12}$/;

/** Twenty times what the largest workspace has: more is none of ours. */
const MAX_BYTES = 4 * 1024 ** 3;

/** Nobody writes for so long: what is older was left by a server that was ended. */
const LEFT_OVER_MS = 10 * 60_000;

/**
 * The file in a folder of the editor's own, an address of the scheme `file`; undefined for others. It may hold what embargoed reports say, so
 * only its owner may read it. It is written beside and put in its place at once: of two servers that write, the last one wins.
 */
export function nodeIndexFile(folder: string, build = thisBuild()): IndexFile | undefined {
  const place = pathOf(folder);
  if (place === undefined) return undefined;
  const path = join(place, NAME);

  async function sweep(): Promise<void> {
    for (const name of await readdir(place!)) {
      const left = join(place!, name);
      if (TEMPORARY.test(name) && Date.now() - (await stat(left)).mtimeMs > LEFT_OVER_MS) await rm(left, { force: true });
    }
  }

  return {
    build,
    async read(read) {
      await sweep().catch(() => {});
      const file = await open(path).catch(() => undefined);
      if (!file) return undefined;
      try {
        const { size } = await file.stat();
        let left = size > MAX_BYTES ? 0 : size;
        const take: Take = async (length) => {
          if (length > left) return undefined;
          left -= length;
          const { buffer, bytesRead } = await file.read(Buffer.allocUnsafeSlow(length), 0, length);
          return bytesRead === length ? buffer : undefined;
        };
        return await read(take);
      } finally {
        await file.close();
      }
    },
    async write(pages) {
      await mkdir(place, { recursive: true });
      const temporary = `${path}.${randomBytes(6).toString("hex")}`;
      try {
        const file = await open(temporary, "wx", 0o600);
        try {
          for (const page of pages) await file.write(page);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
    remove: () => rm(path, { force: true }),
  };
}

function pathOf(folder: string): string | undefined {
  try {
    return fileURLToPath(folder);
  } catch {
    return undefined;
  }
}

/** The version, and the names of all parts that this one was built with: each has a hash of its content in it. */
const thisBuild = (): string =>
  [version, ...readdirSync(new URL(".", import.meta.url)).toSorted()].filter((name) => !name.endsWith(".map")).join(" ");
