// A picture of the extension at work, for people who develop it:
//   node scripts/editor/look.mjs --file samples/x.txt --out DIR [--theme light|dark|hc|hc-light] [--line N] [--hover TEXT]
//     [--outline] [--settings JSON]
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { asProgram } from "./asProgram.mjs";
import { openWindow } from "./browser.mjs";
import { startCodeServer } from "./codeServer.mjs";
import { hoverText } from "./hoverText.mjs";
import { installEditor } from "./install.mjs";
import { temporaryFolder } from "./leftovers.mjs";
import { addWorkbenchOptions, remoteUri } from "./workbench.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const themes = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  hc: "Default High Contrast",
  "hc-light": "Default High Contrast Light",
};

/**
 * Opens a copy of the text `file` in VS Code with the extension, does what else is asked, and saves a picture of the
 * window to the folder `out`; returns its path. `hover` is text of the file to put the mouse on, `line` (from 1) where to
 * look, by default for that text; `settings` are user settings besides
 * the theme. Throws when what is asked for does not appear.
 */
export async function look({ file, out, theme = "light", line, hover, outline = false, settings = {} }) {
  if (!themes[theme]) throw new Error(`The theme ${theme} is unknown: it is one of ${Object.keys(themes).join(", ")}.`);
  const installed = await installEditor();
  if (!existsSync(file)) throw new Error(`The file ${file} does not exist.`);
  const { folder, path } = copyWithSurroundings(resolve(file));
  const startLineNumber = line ?? lineOf(hover, path);
  const server = await startCodeServer({ extensionFolder: root, settings: { "workbench.colorTheme": themes[theme], ...settings } });
  const editor = { uri: remoteUri(server.port, path), options: { selection: { startLineNumber, startColumn: 1 } } };
  const defaultLayout = { force: true, editors: [editor], views: outline ? [{ id: "outline" }] : [] };
  const prepare = (page) => addWorkbenchOptions(page, { defaultLayout });
  let window;
  try {
    window = await openWindow(installed, `${server.url}?folder=${encodeURIComponent(folder)}`, { prepare });
    const { page } = window;
    await page.waitForSelector(".view-line");
    // a text that is no report has none
    await page.waitForSelector('.statusbar-item[id^="inspection-lens"]', { timeout: 20_000 }).catch(() => {});
    if (outline) await showOutline(page, basename(folder));
    if (hover) await hoverText(page, hover, startLineNumber);
    await page.waitForTimeout(2000); // decorations, tokens and animations settle
    mkdirSync(out, { recursive: true });
    const parts = [basename(file, ".txt"), theme, hover && "hover", outline && "outline"].filter(Boolean);
    const picture = join(out, `${parts.join("-")}.png`);
    await page.screenshot({ path: picture });
    return picture;
  } finally {
    await window?.close();
    await server.stop();
  }
}

/** Copies the samples, or for another file its own folder, so that nothing that is looked at can be changed. */
function copyWithSurroundings(file) {
  const samples = join(root, "samples");
  const around = relative(samples, file).startsWith("..") ? dirname(file) : samples;
  const folder = join(temporaryFolder().path, basename(around));
  cpSync(around, folder, { recursive: true });
  return { folder, path: join(folder, relative(around, file)) };
}

function lineOf(text, path) {
  if (!text) return 1;
  const at = readFileSync(path, "utf8").indexOf(text);
  if (at < 0) throw new Error(`"${text}" does not stand on one line of ${path}.`);
  return readFileSync(path, "utf8").slice(0, at).split("\n").length;
}

/** Gives the Outline view the height and more of the width of the side bar, once it has something to show. */
async function showOutline(page, folderName) {
  await page.waitForSelector(".outline-tree .monaco-list-row", { timeout: 30_000 });
  await page.locator(".pane-header", { hasText: folderName }).click();
  const bar = await page.locator(".part.sidebar").boundingBox();
  await page.mouse.move(bar.x + bar.width, bar.y + 300);
  await page.mouse.down();
  await page.mouse.move(bar.x + bar.width + 180, bar.y + 300, { steps: 5 });
  await page.mouse.up();
}

async function main() {
  const text = { type: "string" };
  const options = { file: text, out: text, theme: text, line: text, hover: text, outline: { type: "boolean" }, settings: text };
  const { line, settings, ...values } = parseArgs({ options }).values;
  if (!values.file || !values.out) throw new Error("Say which text and where the picture goes: --file FILE --out DIR.");
  console.log(await look({ ...values, line: line && Number(line), ...(settings && { settings: JSON.parse(settings) }) }));
}

await asProgram(import.meta.url, main);
