/** Runs the command with this title from the command palette. Throws when the palette does not offer it. */
export async function runCommand(page, title) {
  await page.keyboard.press("F1");
  const input = page.locator(".quick-input-widget input.input");
  await input.waitFor();
  await input.fill(`>${title}`);
  const row = page.locator(".quick-input-list .monaco-list-row.focused", { hasText: title }).first();
  await row.waitFor({ timeout: 10_000 }).catch(() => {
    throw new Error(`The command palette does not offer "${title}".`);
  });
  await page.keyboard.press("Enter");
  await input.waitFor({ state: "hidden", timeout: 2_000 }).catch(() => {}); // a command may ask for more
}

/** Opens a file of the folder by its name and goes to a line of it, from 1. */
export async function openFile(page, name, line = 1) {
  await page.keyboard.press("Control+P");
  const input = page.locator(".quick-input-widget input.input");
  await input.waitFor();
  await input.fill(name);
  await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: name }).first().waitFor({ timeout: 10_000 });
  await page.keyboard.press("Enter");
  await page.locator(".tab.active", { hasText: name }).waitFor({ timeout: 10_000 });
  await page.keyboard.press("Control+G");
  await input.waitFor();
  await input.fill(`:${line}`);
  await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: `line ${line}` }).waitFor({ timeout: 10_000 });
  await page.keyboard.press("Enter");
  await input.waitFor({ state: "hidden" });
}
