import { hoverText } from "./hoverText.mjs";
import { openFile, runCommand } from "./palette.mjs";

/** A heading of the samples with a question that fell from one inspection to the next. */
const heading = { file: "calderfold-fire-2021-22.txt", line: 448, grade: "Requires improvement" };
const SLOW = { timeout: 30_000 };

/**
 * What a reader sees: one scene for each thing to look at, played in the window of a VS Code on the samples. Each begins with an empty window
 * and gives Playwright's page the state that a picture is taken of.
 */
export const scenes = {
  report: async (page) => {
    await openFile(page, heading.file, heading.line);
    await page.locator(".statusbar-item", { hasText: "questions graded" }).waitFor(SLOW);
    await page.waitForTimeout(1_000); // its language is switched, and for that moment the report's commands are not offered
  },
  hover: async (page) => {
    await scenes.report(page);
    await hoverText(page, heading.grade, heading.line);
  },
  outline: async (page) => {
    await scenes.report(page);
    await runCommand(page, "Explorer: Focus on Outline View");
    await page.locator(".outline-tree .monaco-list-row").first().waitFor(SLOW);
    await closePane(page, "samples");
  },
  problems: async (page) => {
    await scenes.report(page);
    await runCommand(page, "Problems: Focus on Problems View");
    await page.locator(".markers-panel .monaco-list-row").first().waitFor(SLOW);
  },
  comparison: async (page) => {
    await scenes.report(page);
    await runCommand(page, "Compare with Previous Inspection");
    await pageIsShown(page);
  },
  article: async (page) => {
    await openFile(page, "article-calderfold-2025.txt");
    await page.locator(".statusbar-item", { hasText: "questions graded" }).waitFor(SLOW);
    await runCommand(page, "Compare With Report");
    await pageIsShown(page);
  },
  findings: async (page) => {
    await scenes.report(page);
    await runCommand(page, "Inspection Lens: Show Findings");
    for (const name of ["Calderfold", "2021/22", "Making best use"]) await unfold(page, name);
  },
  next: async (page) => {
    await scenes.report(page);
    await page.locator(".statusbar-item", { hasText: "questions graded" }).click();
    await page.locator(".quick-input-list .monaco-list-row").first().waitFor(SLOW);
  },
  copy: async (page) => {
    await scenes.report(page);
    await runCommand(page, "Inspection Lens: Create Clean Copy");
    await page.locator(".tab.active", { hasText: "Untitled" }).waitFor(SLOW);
  },
  walkthrough: async (page) => {
    await runCommand(page, "Welcome: Open Walkthrough");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "Inspection" }).first().click();
    await page.locator(".getting-started-step").first().waitFor(SLOW);
  },
};

/** Takes away what a scene has left: a pointer, a list of commands, editors, the panel, the side bar. */
export async function tidy(page) {
  await page.mouse.move(5, 5);
  await page.keyboard.press("Escape");
  await runCommand(page, "View: Close All Editors");
  if (await page.locator(".part.panel").isVisible()) await page.keyboard.press("Control+J");
  if (await page.locator(".part.sidebar").isVisible()) await page.keyboard.press("Control+B");
}

async function unfold(page, name) {
  const row = page.locator(".pane-body .monaco-list-row", { hasText: name }).first();
  await row.waitFor(SLOW);
  if ((await row.getAttribute("aria-expanded")) === "false") await row.click();
}

async function closePane(page, title) {
  const header = page.locator(".pane-header.expanded", { hasText: title });
  if ((await header.count()) > 0) await header.first().click();
}

/** Waits until a rendered page has words; they are in a frame of a frame. */
async function pageIsShown(page) {
  const { timeout } = SLOW;
  await page.frameLocator("iframe.webview").frameLocator("#active-frame").locator("h1").first().waitFor({ timeout });
}
