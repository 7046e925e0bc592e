import { expect, test } from "vitest";
import { findingsInFull, findingsInSummary } from "../../server/src/features/findings.ts";
import { treeOf } from "../support/findingsTree.ts";
import { document, ROUND_2, sample, sampleNames } from "../support/samples.ts";

const samples = sampleNames.map(sample);
const tree = treeOf(samples);
const fire = "Calderfold Fire and Rescue Service";
const protection = "Protecting the public through fire regulation";
const areasIn = (round: string, question: string) =>
  tree.findings(fire, round, question).filter(({ kind }) => kind === "area-for-improvement");
type Areas = ReturnType<typeof areasIn>;
const lines = (nodes: ReturnType<typeof tree.at>): readonly string[] => nodes.map(({ label, description }) => `${label} | ${description}`);

test("bodies by name, and their inspections newest first, say how many texts there are", () => {
  expect(lines(tree.at())).toEqual([
    `${fire} | 3 reports and 2 articles · HMICFRS fire and rescue`,
    "Northholme Police | 1 report · HMICFRS PEEL",
  ]);
  expect(lines(tree.at(fire))).toEqual(["2023-25 | 1 report and 1 article", "2021/22 | 1 report and 1 article", "2018/19 | 1 report"]);
});

test("questions stand in the framework's order with their grade and the one before, findings on none at the end", () => {
  const questions = lines(tree.at(fire, "2021/22"));
  expect(questions.slice(0, 4)).toEqual([
    "Effectiveness | Good · was Requires improvement",
    "Understanding the risk of fire and other emergencies | Good · was Requires improvement",
    "Preventing fires and other risks | Good · was Good",
    `${protection} | Requires improvement · was Good`,
  ]);
  expect(questions).toHaveLength(15);
  expect(questions.at(-1)).toBe("Not under a question | ");
});

test("a question says in full how the two grades compare", () => {
  const [last, middle] = ["2023-25", "2021/22"].map((round) => tree.at(fire, round).find(({ label }) => label === protection)!);
  expect(middle!.accessibleLabel).toBe(
    `${protection}, Requires improvement, was Good in 2018/19: one step down on the same four-tier scale`,
  );
  expect(last!.tooltip).toContain("was Requires improvement in 2021/22: not directly comparable");
});

test("findings are in the order of the text, kind by kind, and lead to their words", () => {
  const findings = tree.findings(fire, "2021/22", protection);
  const kinds = findings.map(({ kind }) => kind);
  expect([...new Set(kinds)]).toEqual(["grading", "area-for-improvement", "statistic"]);
  const { text } = sample(ROUND_2);
  expect(findings[0]).toMatchObject({ label: "Requires improvement", description: "section heading · line 301" });
  expect(text.slice(findings[0]!.span.start, findings[0]!.span.end)).toBe("Requires improvement");
  for (const { kind, span, label } of findings.filter((one) => one.kind !== "grading")) {
    const words = text.slice(span.start, span.end).replace(/\s+/g, " ");
    expect([kind, words.startsWith(label.replace(/ …$/, ""))]).toEqual([kind, true]);
  }
  for (const kind of new Set(kinds)) {
    const starts = findings.filter((one) => one.kind === kind).map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  }
});

test("what is not an area for improvement says in words what it is", () => {
  const labels = tree.at(fire, "2023-25", "Promoting the right values and culture").map(({ label }) => label);
  expect(labels.some((label) => label.startsWith("Cause of concern: "))).toBe(true);
  expect(labels.some((label) => label.startsWith("Recommendation: "))).toBe(true);
  const earlier = tree.findings(fire, "2021/22", "Preventing fires and other risks").filter(({ kind }) => kind === "follow-up");
  expect(earlier.map(({ label, fate }) => [label.slice(0, 60), fate])).toEqual([
    ["Not addressed: … that the service should evaluate its preven", "not addressed"],
  ]);
});

test("only where several texts speak of a question does a finding name its text", () => {
  const several = tree.at(fire, "2023-25", "Making best use of resources");
  expect(several.slice(0, 2).map(({ description }) => description)).toEqual([
    "line under the heading · in the report · line 146",
    "list · in the article · line 13",
  ]);
  expect(tree.at(fire, "2023-25", protection).some(({ description }) => description.includes("in the"))).toBe(false);
});

test("two copies of a report are told apart by their names", () => {
  const { text } = sample(ROUND_2);
  const copies = treeOf([document(text, "file:///reports/a%20b.txt"), document(text, "file:///reports/c.txt")]);
  const gradings = copies.at(fire, "2021/22", protection).filter(({ kind }) => kind === "grading");
  expect(gradings.map(({ description }) => description)).toEqual([
    "section heading · in a b.txt · line 301",
    "section heading · in c.txt · line 301",
  ]);
});

test("an area for improvement says what became of it, beside it, in the tooltip and to a screen reader", () => {
  const told = (round: string) => areasIn(round, protection).map(({ fate, description }) => [fate, description]);
  expect(told("2021/22")).toEqual([
    ["issued again", "Issued again, 63 percent of the words alike, by the report of 2023-25 · line 309"],
    ["addressed", "Addressed, by the report of 2023-25 · line 310"],
    ["not mentioned again", "Not mentioned again · line 314"],
  ]);
  expect(told("2023-25")).toEqual([["issued again", "Issued again, 63 percent of the words alike · line 86"]]);
  const [, addressed] = areasIn("2021/22", protection);
  expect(addressed?.tooltip).toContain(`**Area for improvement** · ${protection} · Addressed, by the report of 2023-25\n\n`);
  expect(addressed?.accessibleLabel).toMatch(/, addressed, by the report of 2023-25, line 310$/);
});

test("what is current says so where there is room for it, and not beside every line", () => {
  const [, current] = areasIn("2023-25", "Making best use of resources");
  expect([current?.fate, current?.description]).toEqual(["current", "in the report · line 153"]);
  expect(current?.accessibleLabel).toMatch(/, current, in the report, line 153$/);
  expect(current?.tooltip).toContain(" · Current\n\n");
});

test("issued again, an area for improvement is held against its own words, not those of a round between", () => {
  const resources = "Making best use of resources";
  const [[first], [, second], [third]] = ["2018/19", "2021/22", "2023-25"].map((round) => areasIn(round, resources)) as [
    Areas,
    Areas,
    Areas,
  ];
  expect([first, second, third].map((area) => area?.description)).toEqual([
    "Not addressed, issued again, 89 percent of the words alike, by the report of 2023-25 · line 238",
    "Not addressed, issued again, word for word, by the report of 2023-25 · line 457",
    "Not addressed, issued again, word for word · in the report · line 152",
  ]);
});

test("what a report says of an earlier area for improvement stays what that report says", () => {
  const [told] = tree.findings(fire, "2021/22", "Preventing fires and other risks").filter(({ kind }) => kind === "follow-up");
  expect([told?.fate, told?.description]).toEqual(["not addressed", "line 297"]);
  const later = tree.findings(fire, "2023-25", "Preventing fires and other risks");
  expect(later.find(({ fate }) => fate === "addressed in other words")?.label).toMatch(
    /^Addressed in other words: … that the service should/,
  );
});

test("each copy of a report has the fates of what it asks for", () => {
  const copies = treeOf([...samples, document(sample(ROUND_2).text, "file:///samples/copy.txt")]);
  const areas = copies.findings(fire, "2021/22", protection).filter(({ kind }) => kind === "area-for-improvement");
  const fates = ["issued again", "addressed", "not mentioned again"];
  expect(areas.map(({ fate }) => fate)).toEqual([...fates, ...fates]);
});

test("a state stands under its question, which says it in place of a grade", () => {
  const victims = tree.at("Northholme Police", "2021/22").find(({ label }) => label === "Supporting victims");
  expect([victims?.description, victims?.accessibleLabel]).toEqual(["Not graded", "Supporting victims, Not graded"]);
  const [state] = tree.findings("Northholme Police", "2021/22", "Supporting victims");
  expect(state).toMatchObject({
    kind: "state",
    label: "Not graded",
    description: "line 160",
    accessibleLabel: "State: Not graded, line 160",
  });
});

test("a question that another text grades says its grade", () => {
  const { text } = sample("northholme-police-2021-22.txt");
  const copies = treeOf([
    document(text, "file:///a.txt"),
    document(text.replace("We have not graded this area.", "Good"), "file:///b.txt"),
  ]);
  const victims = copies.at("Northholme Police", "2021/22").find(({ label }) => label === "Supporting victims");
  expect(victims?.description).toBe("Good");
  const kinds = copies.at("Northholme Police", "2021/22", "Supporting victims").map(({ kind }) => kind);
  expect(kinds.slice(0, 2)).toEqual(["state", "grading"]);
});

test("a citation has body, inspection, question, line and words", () => {
  const [area] = tree.findings(fire, "2021/22", protection).filter(({ kind }) => kind === "area-for-improvement");
  expect(area?.citation).toBe(
    `${fire}, 2021/22, ${protection}, line 309: “The service should have enough qualified staff to complete its risk-based inspection programme on time.”`,
  );
  const [inArticle] = tree.findings(fire, "2021/22", "Efficiency").filter(({ uri }) => uri.includes("article"));
  expect(inArticle?.citation).toMatch(/, 2021\/22, article, Efficiency, line 14: “/);
});

test("every node has an id of its own and words for a screen reader, and is there again under the same id", () => {
  const all = tree.all();
  expect(all.length).toBeGreaterThan(300);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { label, accessibleLabel, tooltip } of all) {
    expect(label).not.toBe("");
    expect(accessibleLabel.length).toBeGreaterThanOrEqual(4);
    expect(tooltip).not.toBe("");
  }
  const more = treeOf([...samples, document(sample(ROUND_2).text.replaceAll("Calderfold", "Amberfold"), "file:///amberfold.txt")]).all();
  const ids = new Set(more.map(({ id }) => id));
  expect(all.filter(({ id }) => !ids.has(id))).toEqual([]);
});

test("a report's words are no Markdown in a tooltip", () => {
  const marked = sample(ROUND_2).text.replace("increase the number", "increase [the](http://a.b) `number`");
  const tooltips = treeOf([document(marked)]).findings(fire, "2021/22", "Responding to fires and other emergencies");
  expect(tooltips.some(({ tooltip }) => tooltip.includes("\\`number\\`"))).toBe(true);
  expect(tooltips.some(({ tooltip }) => tooltip.includes("`number`") && !tooltip.includes("\\`number"))).toBe(false);
});

test.each(sampleNames)("the summary of %s knows which kinds of finding stand under which question", (name) => {
  const { summary } = sample(name);
  const places = (facts: ReturnType<typeof findingsInSummary>) => new Set(facts.map(({ kind, subjectId }) => `${kind} ${subjectId}`));
  expect(places(findingsInSummary(summary))).toEqual(places(findingsInFull(sample(name))));
});

test("nothing stands below what is not there", () => {
  expect(treeOf([]).at()).toEqual([]);
  expect(tree.at(fire, "2018/19").length).toBeGreaterThan(0);
  const withoutFirst = treeOf(samples.filter(({ uri }) => !uri.includes("2018")));
  expect(() => withoutFirst.at(fire, "2018/19")).toThrow();
});
