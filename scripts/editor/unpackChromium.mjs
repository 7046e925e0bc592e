import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { exitCode, startGroup } from "./leftovers.mjs";

// System fonts first where there are any; Open Sans so that a machine without fonts still shows text.
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks Chromium, the libraries it may lack and a font into `folder` (absolute), from the npm package
 * `@sparticuz/chromium` installed there, and drops the package, which is of no use any more.
 */
export async function unpackChromium(folder) {
  const packed = join(folder, "node_modules/@sparticuz/chromium/bin");
  await Promise.all([
    decompress(join(packed, "chromium.br"), join(folder, "chromium")),
    unpackTar(join(packed, "al2023.tar.br"), folder),
    unpackTar(join(packed, "fonts.tar.br"), folder),
  ]);
  await writeFile(join(folder, "fonts.conf"), fontsConf);
  await rm(join(folder, "node_modules"), { recursive: true });
}

async function decompress(from, to) {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
}

async function unpackTar(packed, folder) {
  const tar = packed.replace(/\.br$/, "");
  await decompress(packed, tar);
  const { child } = startGroup("tar", ["-x", "-f", tar, "-C", folder, "--no-same-owner"], { stdio: "inherit" });
  const code = await exitCode(child);
  if (code !== 0) throw new Error(`${tar} could not be unpacked (exit code ${code} of tar).`);
}

/** How to start the Chromium unpacked in `folder`: its path, and the environment in which it finds libraries and fonts. */
export function unpackedChromium(folder) {
  const executablePath = join(folder, "chromium");
  const env = { FONTCONFIG_FILE: join(folder, "fonts.conf") };
  // The system's own libraries are preferred: those in the package ask for a recent C library.
  const lacksLibraries = spawnSync("ldd", [executablePath], { encoding: "utf8" }).stdout?.includes("not found");
  return { executablePath, env: lacksLibraries ? { ...env, LD_LIBRARY_PATH: join(folder, "lib") } : env };
}
