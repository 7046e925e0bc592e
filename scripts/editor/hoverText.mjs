/**
 * Puts the mouse on the first place where `text` is seen in the editor, on line `line` (from 1) or below, and waits until
 * a hover with content is there. Throws when the text is not in the window or has no hover after 30 s.
 */
export async function hoverText(page, text, line = 1) {
  const end = Date.now() + 30_000;
  let place;
  while (Date.now() < end) {
    place = await page.evaluate(findText, { text, line });
    if (place && (await showsHover(page, place))) return;
    await page.waitForTimeout(500);
  }
  throw new Error(place ? `No hover was shown on "${text}" within 30 s.` : `"${text}" is not seen in the editor.`);
}

async function showsHover(page, { x, y }) {
  await page.mouse.move(x, y + 200);
  await page.mouse.move(x, y, { steps: 4 });
  await page.waitForTimeout(2000);
  const rows = await page.locator(".monaco-hover:visible .hover-row").allInnerTexts();
  return rows.some((row) => row.trim() && !row.trim().startsWith("Loading"));
}

// Runs in the page. The editor draws spaces as no-break spaces, and its lines in no particular order.
function findText({ text, line }) {
  const numbers = [...document.querySelectorAll(".editor-instance .line-numbers")];
  const from = numbers.find((each) => Number(each.textContent) === line)?.getBoundingClientRect().top ?? 0;
  const lines = [...document.querySelectorAll(".editor-instance .view-line")]
    .map((element) => ({ element, top: element.getBoundingClientRect().top }))
    .filter(({ top }) => top >= from - 1)
    .sort((a, b) => a.top - b.top);
  for (const { element } of lines) {
    const start = element.textContent.replaceAll("\u00a0", " ").indexOf(text);
    if (start < 0) continue;
    const middle = start + Math.floor(text.length / 2);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let before = 0;
    while (walker.nextNode()) {
      const { length } = walker.currentNode;
      if (before + length > middle) {
        const range = document.createRange();
        range.setStart(walker.currentNode, middle - before);
        range.setEnd(walker.currentNode, middle - before + 1);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      before += length;
    }
  }
}
