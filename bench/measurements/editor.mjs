import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWindow } from "../../scripts/editor/browser.mjs";
import { startCodeServer } from "../../scripts/editor/codeServer.mjs";
import { installEditor } from "../../scripts/editor/install.mjs";
import { openFile } from "../../scripts/editor/palette.mjs";
import { root } from "../paths.mjs";
import { repeated } from "../text.mjs";

const KEYS = 40;
/** Slower than anyone types fast. */
const BETWEEN_MS = 120;

/** What a reader feels in a real VS Code. */
export const editor = {
  /**
   * Types into a report of 10 MB, with the extension and without it, in turns: the longest frame with it. Of each the lowest of the turns, for
   * other programs only add to a frame.
   */
  async editor({ text, isQuick }) {
    const installed = await installEditor();
    const folder = await mkdtemp(join(tmpdir(), "inspection-lens-typing-"));
    await writeFile(join(folder, "large.txt"), repeated(text, isQuick ? 1_000_000 : 10_000_000));
    const ours = [];
    const without = [];
    try {
      for (let turn = 0; turn < (isQuick ? 1 : 2); turn++) {
        without.push(await longestFrame(installed, folder, undefined));
        ours.push(await longestFrame(installed, folder, root));
      }
    } finally {
      await rm(folder, { recursive: true });
    }
    const [value, theirs] = [Math.min(...ours), Math.min(...without)];
    const peer = { name: "VS Code without the extension", covers: "shows the text", value: theirs };
    const note = `${KEYS} letters, one every ${BETWEEN_MS} ms, after the text was read; all longest frames ${ours.map(Math.round).join(", ")} ms beside ${without.map(Math.round).join(", ")}`;
    return { "input-delay": { value, ratio: value / theirs, peer, note } };
  },
};

async function longestFrame(installed, workspace, extensionFolder) {
  const settings = { "editor.wordWrap": "on", "files.autoSave": "off" };
  const server = await startCodeServer({ settings, ...(extensionFolder && { extensionFolder }) });
  let window;
  try {
    window = await openWindow(installed, `${server.url}?folder=${encodeURIComponent(workspace)}`, { size: { width: 1280, height: 800 } });
    const { page } = window;
    await page.locator(".monaco-workbench .statusbar").waitFor({ timeout: 60_000 });
    await openFile(page, "large.txt", 400);
    if (extensionFolder) await page.locator(".statusbar-item", { hasText: "graded" }).waitFor({ timeout: 120_000 });
    await page.waitForTimeout(8_000); // what is done once is done
    await page.evaluate(watchFrames);
    for (let key = 0; key < KEYS; key++) {
      await page.keyboard.type("x");
      await page.waitForTimeout(BETWEEN_MS);
    }
    return await page.evaluate(() => Math.max(...globalThis.frames_));
  } finally {
    await window?.close();
    await server.stop();
  }
}

// Runs in the page.
function watchFrames() {
  globalThis.frames_ = [0];
  let last = performance.now();
  const next = (now) => {
    globalThis.frames_.push(now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}
