import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { contributes, files } from "../../package.json";
import words from "../../package.nls.json";

/** What an editor shows of a text of the manifest. */
const shown = (text: string): string => words[text.slice(1, -1) as keyof typeof words];

const hidden = new Set(contributes.menus.commandPalette.filter(({ when }) => when === "false").map(({ command }) => command));

test("at most twelve commands are in the palette at a time", () => {
  const offered = contributes.commands.filter(({ command }) => !hidden.has(command));
  expect(offered.length).toBeLessThanOrEqual(12);
  expect(offered.map(({ command }) => command)).toContain("inspectionLens.showFindings");
});

test("every menu and welcome names commands that there are", () => {
  const known = new Set(contributes.commands.map(({ command }) => command));
  const menus = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command));
  const links = contributes.viewsWelcome.flatMap(({ contents }) =>
    [...shown(contents).matchAll(/command:([\w.]+)/g)].map(([, command]) => command!),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const command of [...menus, ...links.filter((link) => link.startsWith("inspectionLens."))]) expect(known).toContain(command);
});

test("the picture of the view is packed", () => {
  const icons = [...contributes.viewsContainers.activitybar, ...contributes.views.inspectionLens].map(({ icon }) => icon);
  for (const icon of icons) expect([existsSync(icon), files.includes(icon.split("/")[0]!)]).toEqual([true, true]);
});
