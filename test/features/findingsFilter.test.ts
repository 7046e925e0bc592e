import { expect, test } from "vitest";
import { findingsInSummary } from "../../server/src/features/findings.ts";
import { findingsChoices } from "../../server/src/features/findingsChoices.ts";
import { type FindingsFilter, filterWords, openFilter } from "../../server/src/features/findingsFilter.ts";
import { treeOf } from "../support/findingsTree.ts";
import { sample, sampleNames } from "../support/samples.ts";

const samples = sampleNames.map(sample);
/** Findings under a filter; checks that no branch is empty. */
function found(filter: Partial<FindingsFilter>) {
  const tree = treeOf(samples, filter);
  const all = tree.all();
  for (const [i, node] of all.entries()) if (node.hasChildren) expect(all[i + 1]?.id.startsWith(node.id.slice(0, -1))).toBe(true);
  return { all, findings: all.filter(({ hasChildren }) => !hasChildren), labels: all.map(({ label }) => label) };
}

test("kinds leave only branches with such findings", () => {
  const { findings, labels } = found({ kinds: ["cause-of-concern", "recommendation"] });
  expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(["cause-of-concern", "recommendation"]));
  expect(labels).toContain("Promoting the right values and culture");
  expect(labels).not.toContain("2018/19");
});

test("the number of texts is that of the texts with a match", () => {
  const [body] = treeOf(samples, { kinds: ["cause-of-concern"], text: "bullying" }).at();
  expect(body?.description).toBe("1 report · HMICFRS fire and rescue");
});

test("a grade is that of the finding's question at its inspection", () => {
  const { labels } = found({ kinds: ["area-for-improvement"], grades: ["inadequate", "requires improvement"] });
  const tree = treeOf(samples, { kinds: ["area-for-improvement"], grades: ["requires improvement"] });
  expect(labels).toContain("Protecting the public through fire regulation");
  for (const body of tree.at())
    for (const inspection of tree.at(body.label))
      for (const question of tree.at(body.label, inspection.label)) expect(question.description).toMatch(/^Requires improvement/);
});

test("fates find what became of areas for improvement, and what is asked for now", () => {
  const open = found({ fates: ["not addressed", "partly addressed"] });
  expect(open.findings.length).toBeGreaterThan(3);
  expect(open.findings.every(({ kind, label }) => kind === "follow-up" && /^(Not|Partly) addressed: /.test(label))).toBe(true);
  const again = found({ fates: ["issued again", "not addressed, issued again"] });
  expect(again.labels).toContain("2018/19");
  expect(again.findings.every(({ description }) => /^(Not addressed, i|I)ssued again, /.test(description))).toBe(true);
  expect(found({ fates: ["not mentioned again"] }).findings.map(({ description }) => description)).toEqual([
    "Not mentioned again · line 314",
    "Not mentioned again · line 547",
    "Not mentioned again · line 614",
  ]);
  const current = found({ fates: ["current"], kinds: ["area-for-improvement"] });
  expect(current.labels).not.toContain("2018/19");
  expect(current.findings.every(({ accessibleLabel }) => accessibleLabel.includes(", current, line "))).toBe(true);
});

test.each([
  ["words of an area for improvement", "ON-CALL FIRE  ENGINES", /on-call/i],
  ["words of a follow-up", "identified an area for improvement that the service should evaluate", /evaluate/],
  ["what a statistic measures", "average response time", /\d/],
])("a text is found in %s", (_, text, label) => {
  const { findings } = found({ text });
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) expect(finding.label).toMatch(label);
});

test("a text in the name of a question or a body finds all that is below it", () => {
  const question = found({ text: "regulation" });
  expect(question.labels.filter((label) => label === "Protecting the public through fire regulation")).toHaveLength(3);
  const tree = treeOf(samples, { text: "northholme" });
  expect(tree.at().map(({ label }) => label)).toEqual(["Northholme Police"]);
  expect(tree.all().length).toBe(treeOf(samples.filter(({ uri }) => uri.includes("northholme"))).all().length);
});

test("all that is asked for must hold, and what nothing matches leaves nothing", () => {
  expect(found({ kinds: ["statistic"], fates: ["current"] }).all).toEqual([]);
  expect(found({ text: "submarines" }).all).toEqual([]);
});

test("the choices are what there is: kinds and fates in a steady order, grades best first", () => {
  const { kinds, grades, fates } = findingsChoices(treeOf(samples).source);
  expect(kinds.map(({ label }) => label)).toEqual([
    "Gradings",
    "States",
    "Areas for improvement",
    "Causes of concern",
    "Recommendations",
    "Innovative practices",
    "Promising practices",
    "Earlier areas for improvement",
    "Statistics",
  ]);
  expect(grades.map(({ label }) => label)).toEqual(["Outstanding", "Good", "Adequate", "Requires improvement", "Inadequate"]);
  expect(fates.map(({ label }) => label)).toEqual([
    "Not addressed, issued again",
    "Issued again",
    "Not addressed",
    "Partly addressed",
    "Current",
    "Not mentioned again",
    "Addressed in other words",
    "Addressed",
  ]);
  expect(findingsChoices({ summaries: [], factsOf: findingsInSummary })).toEqual({ kinds: [], grades: [], fates: [] });
});

test.each<[Partial<FindingsFilter>, string]>([
  [{}, ""],
  [
    { kinds: ["area-for-improvement"], fates: ["not addressed"], text: "backlog" },
    "Showing areas for improvement, not addressed, with the text “backlog”",
  ],
  [{ kinds: ["grading", "statistic", "follow-up"] }, "Showing gradings, statistics or earlier areas for improvement"],
  [{ grades: ["good", "requires improvement"] }, "Showing findings, where the grade is Good or Requires improvement"],
  [{ text: "hydrants" }, "Showing findings, with the text “hydrants”"],
])("the filter %o in words", (filter, words) => {
  expect(filterWords({ ...openFilter, ...filter })).toBe(words);
});
