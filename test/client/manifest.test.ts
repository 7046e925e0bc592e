import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SAMPLES } from "../../client/src/sampleNames.ts";
import { contributes, files } from "../../package.json";
import texts from "../../package.nls.json";
import { sampleNames } from "../support/samples.ts";

/** What an editor shows of a text of the manifest. */
const shown = (text: string): string => texts[text.slice(1, -1) as keyof typeof texts];

/** What holds in a window, as when-clauses ask for it. */
type Context = Readonly<Record<string, string | boolean>>;

/** Whether a when-clause of the forms that package.json has holds: `a`, `!a`, `a == b`, `a != b`, with && before ||. */
function holds(clause: string, context: Context): boolean {
  const isTrue = (part: string): boolean => {
    const [, key = "", operator, value] = /^(!?[\w.]+)(?:\s*(==|!=)\s*'?([^']+?)'?)?$/.exec(part.trim()) ?? [];
    if (operator) return (String(context[key] ?? "") === value) === (operator === "==");
    return key.startsWith("!") ? !context[key.slice(1)] : key === "true" || Boolean(context[key]);
  };
  return clause.split("||").some((any) => any.split("&&").every(isTrue));
}

const serverStarted = { "inspectionLens.serverStarted": true, "inspectionLens.findings": "shown" };
const report = { ...serverStarted, editorLangId: "inspection-report", "inspectionLens.recognised": true };
const contexts: Readonly<Record<string, Context>> = {
  "no editor": {},
  "no editor, with a server": serverStarted,
  "plain text": { editorLangId: "plaintext" },
  "plain text, with a server": { ...serverStarted, editorLangId: "plaintext" },
  "a text that is treated as a report and is none": { ...serverStarted, editorLangId: "inspection-report" },
  "a report": report,
  "a report in plain text": { ...report, editorLangId: "plaintext" },
  "an article": { ...report, "inspectionLens.article": true },
};

/** The commands that the palette shows in a context. */
const inPalette = (context: Context): readonly string[] => {
  const when = new Map(contributes.menus.commandPalette.map((item) => [item.command, item.when]));
  return contributes.commands.map(({ command }) => command).filter((command) => holds(when.get(command) ?? "true", context));
};

test.each(Object.entries(contexts))("at most twelve commands are in the palette over %s", (_, context) => {
  expect(inPalette(context).length).toBeLessThanOrEqual(12);
  expect(inPalette(context)).toContain("inspectionLens.showFindings");
});

test("over a report there is what can be done with it, over anything else what leads to one", () => {
  const named = (name: string): readonly string[] => inPalette(contexts[name]!).map((command) => command.replace("inspectionLens.", ""));
  expect(named("a report")).toEqual(
    expect.arrayContaining(["nextFinding", "copyCitation", "createCleanCopy", "compareWithPrevious", "notAReport"]),
  );
  expect(named("an article")).toContain("compareWithReport");
  expect(named("an article")).not.toContain("compareWithPrevious");
  expect(named("plain text")).toEqual(expect.arrayContaining(["treatAsReport", "openSamples", "copyProblemReport"]));
  expect(named("no editor")).not.toContain("treatAsReport");
  expect(named("a report")).not.toContain("treatAsReport");
});

test("the editor's menu has at most three entries, for reports alone", () => {
  const inMenu = (context: Context) => contributes.menus["editor/context"].filter(({ when }) => holds(when, context));
  expect(inMenu(contexts["plain text, with a server"]!)).toEqual([]);
  expect(inMenu(report).length).toBeGreaterThan(0);
  expect(inMenu(report).length).toBeLessThanOrEqual(3);
});

test("every step of the walkthrough says what its picture shows, does what it speaks of, and can end", () => {
  const [{ steps }] = contributes.walkthroughs as [(typeof contributes.walkthroughs)[number]];
  expect(steps).toHaveLength(5);
  for (const { description, media, completionEvents } of steps) {
    expect(shown(description)).toMatch(/\]\(command:[\w.]+\)/);
    expect(shown(media.altText).length).toBeGreaterThan(20);
    expect(readFileSync(media.svg, "utf8")).toMatch(/var\(--vscode-/);
    expect(completionEvents.length).toBeGreaterThan(0);
  }
});

test("the samples that are opened are those that there are", () => {
  expect(SAMPLES.toSorted()).toEqual(sampleNames.toSorted());
});

test("every menu and welcome names commands that there are", () => {
  const known = new Set(contributes.commands.map(({ command }) => command));
  const menus = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command));
  const words = [
    ...contributes.viewsWelcome.map(({ contents }) => contents),
    ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ description }) => description)),
  ];
  const links = words.flatMap((contents) => [...shown(contents).matchAll(/command:([\w.]+)/g)].map(([, command]) => command!));
  expect(links.length).toBeGreaterThan(0);
  for (const command of [...menus, ...links.filter((link) => link.startsWith("inspectionLens."))]) expect(known).toContain(command);
});

test("the picture of the view is packed", () => {
  const icons = [...contributes.viewsContainers.activitybar, ...contributes.views.inspectionLens].map(({ icon }) => icon);
  for (const icon of icons) expect([existsSync(icon), files.includes(icon.split("/")[0]!)]).toEqual([true, true]);
});
