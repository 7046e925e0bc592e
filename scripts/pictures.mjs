// Draws the icon and takes the pictures of the README in a real VS Code on the samples: `npm run pictures`.
//   node scripts/pictures.mjs --look DIR [--theme NAME] [--scene NAME] [--vsix FILE]    takes all of them, in every theme, to look at
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { animation } from "./editor/animation.mjs";
import { asProgram } from "./editor/asProgram.mjs";
import { openWindow } from "./editor/browser.mjs";
import { installVsix, startCodeServer } from "./editor/codeServer.mjs";
import { installEditor } from "./editor/install.mjs";
import { temporaryFolder } from "./editor/leftovers.mjs";
import { scenes, tidy } from "./editor/scenes.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const media = join(root, "media");
const size = { width: 1280, height: 800 };
const themes = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  "high-contrast": "Default High Contrast",
  "high-contrast-light": "Default High Contrast Light",
};
/** The stills of the README, and the scenes of its moving picture with the seconds that each stays. */
const stills = { light: ["comparison", "findings"], dark: ["hover"] };
const film = [
  { scene: "report", seconds: 2 },
  { scene: "hover", seconds: 4 },
  { scene: "outline", seconds: 3 },
  { scene: "problems", seconds: 3 },
  { scene: "comparison", seconds: 4 },
];

async function main() {
  const text = { type: "string" };
  const { look, theme, scene, vsix } = parseArgs({ options: { look: text, theme: text, scene: text, vsix: text } }).values;
  const chosen = (all, one) => (one ? [one] : all);
  if (look) {
    for (const each of chosen(Object.keys(themes), theme)) await takePictures(chosen(Object.keys(scenes), scene), each, look, vsix);
    return;
  }
  await drawIcon();
  const pictures = join(media, "pictures");
  mkdirSync(pictures, { recursive: true });
  for (const [theme, names] of Object.entries(stills))
    for (const name of names) await takeFilm(theme, [{ scene: name, seconds: 0 }], join(pictures, `${name}-${theme}.gif`), size.width);
  await takeFilm("light", film, join(pictures, "reading.gif"), 960);
}

/** Takes a picture of each scene, `DIR/<scene>-<theme>.png`; prints which could not be played, and then ends with an error. */
async function takePictures(names, theme, folder, vsix) {
  mkdirSync(folder, { recursive: true });
  const failed = [];
  await inWindow(theme, vsix, async (page) => {
    for (const name of names) {
      const path = join(folder, `${name}-${theme}.png`);
      try {
        await play(page, name);
        await page.screenshot({ path });
        console.log(path);
      } catch (error) {
        await page.screenshot({ path: path.replace(".png", "-failed.png") });
        failed.push(`${name} (${theme}): ${error.message.split("\n")[0]}`);
      }
    }
  });
  if (failed.length > 0) throw new Error(`Not played: ${failed.join("; ")}.`);
}

/** A GIF of scenes, one after the other; of one scene a still, which is half as large as a PNG. */
async function takeFilm(theme, shots, path, width) {
  await inWindow(theme, undefined, async (page) => {
    const frames = [];
    for (const { scene, seconds } of shots) {
      await play(page, scene);
      frames.push({ png: await page.screenshot(), seconds });
    }
    writeFileSync(path, animation(frames, { width }));
    console.log(path);
  });
}

async function play(page, name) {
  await tidy(page);
  await scenes[name](page);
  await page.waitForTimeout(2_000); // decorations, tokens and animations settle
}

/** A window on a copy of the samples with the extension of this folder, or a packaged one. */
async function inWindow(theme, vsix, work) {
  if (!themes[theme]) throw new Error(`The theme ${theme} is unknown: it is one of ${Object.keys(themes).join(", ")}.`);
  const installed = await installEditor();
  const temporary = temporaryFolder();
  const folder = join(temporary.path, "samples");
  cpSync(join(root, "samples"), folder, { recursive: true });
  const extensionsDir = join(temporary.path, "extensions");
  if (vsix) await installVsix(vsix, extensionsDir);
  const settings = { "workbench.colorTheme": themes[theme], "editor.minimap.enabled": true, "workbench.tips.enabled": false };
  const server = await startCodeServer({ settings, ...(vsix ? { extensionsDir } : { extensionFolder: root }) });
  let window;
  try {
    window = await openWindow(installed, `${server.url}?folder=${encodeURIComponent(folder)}`, { size });
    await window.page.locator(".monaco-workbench .statusbar").waitFor({ timeout: 60_000 });
    await work(window.page);
  } finally {
    await window?.close();
    await server.stop();
    temporary.remove();
  }
}

/** The marketplace takes an icon as PNG only. */
async function drawIcon() {
  const window = await openWindow(await installEditor(), "about:blank", { size: { width: 256, height: 256 } });
  await window.page.setContent(`<body style="margin:0">${readFileSync(join(media, "icon.svg"), "utf8")}</body>`);
  await window.page.screenshot({ path: join(media, "icon.png"), omitBackground: true });
  await window.close();
}

await asProgram(import.meta.url, main);
