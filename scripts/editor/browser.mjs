import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { atEnd, signalGroup, temporaryFolder } from "./leftovers.mjs";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Opens `url` in a headless Chromium with a profile of its own, `installed` being what `installEditor` gave. `options`:
 * `size` of the window in pixels, `bypassCSP` for extensions served from another address, and `prepare(page)`, which runs
 * before the page is loaded. Gives Playwright's page and context, and `close()`, which leaves nothing behind.
 */
export async function openWindow(installed, url, options = {}) {
  const { size = { width: 1400, height: 900 }, bypassCSP = false, prepare = async () => {} } = options;
  const { chromium } = await import(pathToFileURL(installed.playwright).href);
  const profile = temporaryFolder();
  const env = { ...process.env, ...installed.chromium.env, TMPDIR: profile.path };
  for (const kind of ["CONFIG", "CACHE", "DATA"]) env[`XDG_${kind}_HOME`] = profile.path;
  // Playwright's own answers to signals would end this process before other things are cleaned up.
  const ours = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false, artifactsDir: profile.path };
  const { executablePath } = installed.chromium;
  const launch = { ...ours, executablePath, args: flags, env, viewport: size, bypassCSP };
  const context = await chromium.launchPersistentContext(join(profile.path, "profile"), launch).catch((error) => {
    const why = /\[err\] (.*)/.exec(error.message)?.[1] ?? error.message.split("\n")[0];
    throw new Error(`${executablePath} did not start, INSPECTION_LENS_CHROMIUM=npm takes another Chromium: ${why}`);
  });
  let forget;
  const close = async () => {
    await context.close();
    forget?.();
    profile.remove();
  };
  try {
    forget = atEnd(await killer(context.browser()));
    const page = context.pages()[0] ?? (await context.newPage());
    await prepare(page);
    await page.goto(url);
    return { page, context, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function killer(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const leader = processInfo.find(({ type }) => type === "browser").id;
  return () => signalGroup(leader, "SIGKILL");
}
