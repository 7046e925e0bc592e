import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type {
  CodeAction,
  CodeLens,
  Diagnostic,
  DocumentSymbol,
  InlayHint,
  PublishDiagnosticsParams,
  SymbolInformation,
} from "vscode-languageserver";
import type { ReportDocument } from "../../server/src/features/document.ts";
import { frameworks } from "../../server/src/frameworks/index.ts";
import {
  COMPARABLE,
  COMPARISON,
  COMPARISON_WITH_REPORT,
  type ComparableDocument,
  type FindingsParams,
  type PageAnswer,
  STATUS,
  type StatusParams,
  type TreeNode,
} from "../../server/src/lsp/protocol.ts";
import { check } from "../../server/src/rules/check.ts";
import { rules } from "../../server/src/rules/index.ts";
import { incomparableWords } from "../../server/src/wording/incomparable.ts";
import { brokenConfigurations } from "../support/brokenConfigurations.ts";
import { letterHome } from "../support/fireReport.ts";
import { modern, startInMemory } from "../support/inMemoryServer.ts";
import { countedInDocument, leftovers, madeUp, madeUpWords, namesInDocument, namesOfFramework, type ShownText } from "../support/madeUp.ts";
import { memoryFiles } from "../support/memoryFiles.ts";
import { ARTICLE_2, document, ROUND_1, ROUND_2, ROUND_3, sample, sampleNames, samplesFolder } from "../support/samples.ts";

const FOLDER = "file:///samples";
const address = (name: string): string => `${FOLDER}/${name}`;
const textOf = (name: string): string => readFileSync(samplesFolder + name, "utf8");
const contents = Object.fromEntries(sampleNames.map((name) => [address(name), textOf(name)]));
const samples = sampleNames.map(sample);

const start = (files: Readonly<Record<string, string>> = contents, more: Parameters<typeof startInMemory>[0] = {}) =>
  startInMemory({
    folders: [FOLDER],
    files: memoryFiles(files),
    locale: "el",
    initializationOptions: { words: madeUpWords, status: true, pictures: true, findings: true, commands: true },
    ...more,
  });

/** What is left in English in these texts, beside the names and words of these documents. */
function englishIn(
  shown: readonly ShownText[],
  documents: readonly ReportDocument[] = samples,
  codes: readonly string[] = [],
): readonly string[] {
  expect(shown.length).toBeGreaterThan(0);
  return leftovers(shown, {
    documents: documents.map(({ text }) => text),
    names: [
      ...NAMES,
      ...codes,
      ...frameworks.flatMap(namesOfFramework),
      ...documents.flatMap((one) => [...namesInDocument(one), one.uri.slice(one.uri.lastIndexOf("/") + 1)]),
    ],
    counted: documents.flatMap(countedInDocument),
  });
}

/** Names of ours, codes, and what stands in no sentence. */
const NAMES = ["inspection-lens.json", "inspection-lens.accepted.json", ".txt"];

test("the made-up language has every message, and no letter from A to Z", () => {
  expect(Object.keys(madeUpWords).length).toBeGreaterThan(600);
  expect(
    Object.values(madeUpWords)
      .join("")
      .replace(/\{\d+\}/g, ""),
  ).not.toMatch(/[A-Za-z]/);
});

test("a word that is left in English is found", () => {
  const shown = [{ where: "a hover", text: `${madeUp("was")} Good in ${madeUp("the round of")} 2021/22` }];
  expect(englishIn(shown)).toEqual(["a hover: Good in"]);
  expect(englishIn([{ where: "a page", text: `## Areas for improvement\n\n**Good** · “${madeUp("said")}”` }])).toEqual([
    "a page: ## Areas for improvement",
  ]);
});

describe("in a made-up language no English is left", () => {
  let client: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    client = await start();
    for (const name of sampleNames) await client.open(address(name), textOf(name));
    await vi.waitUntil(async () => (await client.findings()).nodes.length > 0 && !(await client.findings()).isReading, 10_000);
  });

  test.each(samples.map((one) => [one.uri.slice(FOLDER.length + 1), one] as const))(
    "in hovers of %s",
    async (_, { uri, report, text }) => {
      const findings = [
        ...report.gradings,
        ...report.states,
        ...report.mentions,
        ...report.improvements,
        ...report.followUps,
        ...report.followUps.map(({ stated }) => stated),
        ...report.statistics,
      ];
      const quotations = [...text.matchAll(/[“"]/g)].map(({ index }) => ({ start: index + 2 }));
      const offsets = [...new Set([...findings, ...quotations].map(({ start: offset }) => offset))];
      const shown: ShownText[] = [];
      for (const offset of offsets) {
        const before = text.slice(0, offset).split("\n");
        const found = await client.hover(uri, { line: before.length - 1, character: before.at(-1)?.length ?? 0 });
        if (found) shown.push({ where: `hover on line ${before.length}`, text: found.contents.value });
      }
      expect(englishIn(shown)).toEqual([]);
    },
    60_000,
  );

  test("in outlines", async () => {
    const flat = (symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] =>
      symbols.flatMap((symbol) => [symbol, ...flat(symbol.children ?? [])]);
    const shown: ShownText[] = [];
    for (const name of sampleNames)
      for (const symbol of flat(await client.outline(address(name))))
        shown.push(
          { where: `outline of ${name}`, text: symbol.name.replace(/(?: …| \(\d+\))$/, ""), isQuotation: true },
          { where: `outline of ${name}, detail`, text: symbol.detail ?? "" },
        );
    expect(englishIn(shown)).toEqual([]);
  });

  test("in hints and lines above headings", async () => {
    const asides = await start(contents, { settings: { current: { inlayHints: true, codeLens: true } } });
    for (const name of sampleNames) await asides.open(address(name), textOf(name));
    await vi.waitUntil(async () => (await asides.findings()).nodes.length > 0 && !(await asides.findings()).isReading, 10_000);
    const range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
    const shown: ShownText[] = [];
    for (const name of sampleNames) {
      const textDocument = { uri: address(name) };
      const hints = (await asides.ask<InlayHint[] | null>("textDocument/inlayHint", { textDocument, range })) ?? [];
      const lenses = (await asides.ask<CodeLens[] | null>("textDocument/codeLens", { textDocument })) ?? [];
      for (const { label, tooltip } of hints)
        shown.push({ where: "hint", text: String(label) }, { where: "hint", text: typeof tooltip === "object" ? tooltip.value : "" });
      for (const { command } of lenses) shown.push({ where: "line above a heading", text: command?.title ?? "" });
    }
    expect(englishIn(shown)).toEqual([]);
  });

  test("in the status bar", () => {
    const shown = client.of<StatusParams>(STATUS).flatMap(({ text, tooltip }) => [text, tooltip]);
    expect(englishIn(shown.map((text) => ({ where: "status", text })))).toEqual([]);
  });

  test("in contradictions and their quick fixes", async () => {
    const shown: ShownText[] = [];
    for (const name of sampleNames) {
      const uri = address(name);
      const { items } = await client.diagnostics(uri);
      for (const diagnostic of items) {
        shown.push(...inDiagnostic(diagnostic));
        const params = { textDocument: { uri }, range: diagnostic.range, context: { diagnostics: items } };
        const actions = await client.ask<CodeAction[]>("textDocument/codeAction", params);
        shown.push(...actions.map(({ title }) => ({ where: "quick fix", text: title.replace(/ \([a-z-]+\)$/, "") })));
      }
    }
    expect(englishIn(shown)).toEqual([]);
  });

  test("in the tree of findings, to the bottom", async () => {
    const shown: ShownText[] = [];
    const unfold = async (params: FindingsParams): Promise<void> => {
      const { nodes } = await client.findings(params);
      for (const node of nodes) {
        shown.push(...inNode(node));
        if (node.hasChildren) await unfold({ ...params, parent: node.id });
      }
    };
    await unfold({});
    expect(shown.length).toBeGreaterThan(500);
    expect(englishIn(shown)).toEqual([]);
  }, 60_000);

  test("in what the tree is filtered by", async () => {
    const { kinds, grades, fates } = await client.findingsChoices();
    const labels = [...kinds, ...grades, ...fates].map(({ label }) => ({ where: "choice", text: label }));
    const filter = {
      kinds: kinds.map(({ value }) => value),
      grades: grades.map(({ value }) => value),
      fates: fates.map(({ value }) => value),
      text: "7",
    };
    const filters = [filter, { kinds: filter.kinds.slice(0, 1) }, { text: "7" }];
    const answers = await Promise.all(filters.map((one) => client.findings({ filter: one })));
    const messages = answers.map(({ message }) => ({ where: "above the tree", text: message }));
    expect(messages.map(({ text }) => text)).not.toContain("");
    expect(englishIn([...labels, ...messages])).toEqual([]);
  });

  test("in comparisons", async () => {
    const shown: ShownText[] = [];
    const tell = (where: string, answer: PageAnswer): number => shown.push({ where, text: "page" in answer ? answer.page : answer.reason });
    for (const name of sampleNames) {
      const textDocument = { uri: address(name) };
      const known = await client.ask<readonly ComparableDocument[]>(COMPARABLE, { textDocument });
      for (const { label, detail } of known) shown.push({ where: "comparable", text: label }, { where: "comparable", text: detail });
      tell(`${name} with the inspection before`, await client.ask(COMPARISON, { textDocument }));
      tell(`${name} with all`, await client.ask(COMPARISON, { textDocument, with: known.map(({ uri }) => uri) }));
      tell(`${name} with its report`, await client.ask(COMPARISON_WITH_REPORT, { textDocument }));
      for (const { uri } of known.filter(({ isReport }) => isReport))
        tell(`${name} with ${uri}`, await client.ask(COMPARISON_WITH_REPORT, { textDocument, report: uri }));
    }
    expect(englishIn(shown)).toEqual([]);
  }, 60_000);

  test("in the reasons why there is no comparison", async () => {
    const alone = await start({ [address(ROUND_1)]: textOf(ROUND_1), [address(ARTICLE_2)]: textOf(ARTICLE_2) });
    await alone.open(address(ROUND_1), textOf(ROUND_1));
    await alone.open(address(ARTICLE_2), textOf(ARTICLE_2));
    const answers: readonly PageAnswer[] = [
      await alone.ask(COMPARISON, { textDocument: { uri: address(ROUND_1) }, with: [] }),
      await alone.ask(COMPARISON_WITH_REPORT, { textDocument: { uri: address(ROUND_1) } }),
      await alone.ask(COMPARISON_WITH_REPORT, { textDocument: { uri: address(ARTICLE_2) } }),
    ];
    const reasons = answers.map((answer) => ("reason" in answer ? answer.reason : ""));
    expect(reasons).not.toContain("");
    expect(englishIn(reasons.map((text) => ({ where: "reason", text })))).toEqual([]);
  });

  test("in recognition details of each line of a report, and of texts that are none", async () => {
    await client.open("file:///home.txt", letterHome);
    const shown: ShownText[] = [];
    const tell = async (uri: string, line?: number): Promise<void> => {
      const page = await client.recognitionDetails(uri, line === undefined ? undefined : { line, character: 0 });
      shown.push({ where: `recognition details of ${uri}, line ${(line ?? -1) + 1}`, text: page ?? "" });
    };
    for (const name of sampleNames) await tell(address(name));
    await tell("file:///home.txt", 1);
    for (const name of [ROUND_2, ARTICLE_2])
      for (let line = 0; line < textOf(name).split("\n").length; line += 2) await tell(address(name), line);
    const texts = [...samples, { ...samples[0]!, text: letterHome, uri: "file:///home.txt" }];
    // ways to find a grade by their names, and what a figure measures
    expect(englishIn(shown, texts, ["lines", "prose", "tables", "headlines", "counts", "transitions", "areas for improvement"])).toEqual(
      [],
    );
  }, 120_000);

  test("in the symbols of the workspace", async () => {
    const symbols = await client.ask<SymbolInformation[]>("workspace/symbol", { query: "" });
    const shown = symbols.flatMap(({ name, containerName = "" }) => [
      { where: "symbol", text: name, isQuotation: true },
      { where: "symbol, container", text: containerName },
    ]);
    expect(englishIn(shown)).toEqual([]);
  });

  test.each(rules.map((rule) => [rule.code, rule] as const))("in what %s says", (_, rule) => {
    const { fires, beside } = rule.example;
    const others = beside === undefined ? samples.filter(({ uri }) => !uri.includes("article")) : [document(beside, "file:///beside.txt")];
    const read = document(fires);
    const problems = check(read, others, { rules: [rule], levels: { [rule.code]: "warning" }, now: new Date("2030-01-01") });
    expect(problems.length).toBeGreaterThan(0);
    const shown = problems.flatMap(({ message, related }) => [message, ...related.map((place) => place.message)]);
    expect(
      englishIn(
        shown.map((text) => ({ where: rule.code, text })),
        [read, ...others],
        SAID_IN_EXAMPLES,
      ),
    ).toEqual([]);
  });

  test("in what is wrong with the reader's own files", async () => {
    const shown: ShownText[] = [];
    for (const broken of brokenConfigurations) {
      const client = await start({ [`${FOLDER}/inspection-lens.json`]: broken, [address(ROUND_1)]: textOf(ROUND_1) });
      await client.open(address(ROUND_1), textOf(ROUND_1));
      await client.outline(address(ROUND_1));
      const faults = () => client.of<PublishDiagnosticsParams>("textDocument/publishDiagnostics").flatMap(({ diagnostics }) => diagnostics);
      await expect.poll(() => faults().length, { timeout: 5_000 }).toBeGreaterThan(0);
      shown.push(...faults().flatMap(inDiagnostic));
    }
    const texts = shown.map(({ where, text }) => ({ where, text: text.replace(/“[^”]*”|\(missing closing \): "\("\)/g, "") })); // the engine's own words
    expect(englishIn(texts, samples, keysIn(brokenConfigurations.at(-1)!))).toEqual([]);
  }, 60_000);

  test("in accepted entries that are gone", async () => {
    const entry = { document: ROUND_1, fingerprint: "gone", quotation: "", reason: "so", rule: "percent-of" };
    const client = await start({
      [`${FOLDER}/inspection-lens.accepted.json`]: JSON.stringify({ accepted: [entry, { rule: 5 }] }),
      [address(ROUND_1)]: textOf(ROUND_1),
    });
    await client.open(address(ROUND_1), textOf(ROUND_1));
    await client.diagnostics(address(ROUND_1));
    const told = () => client.of<PublishDiagnosticsParams>("textDocument/publishDiagnostics").findLast(() => true)?.diagnostics ?? [];
    await expect.poll(() => told().length, { timeout: 5_000 }).toBeGreaterThan(1);
    expect(englishIn(told().flatMap(inDiagnostic), samples, ["accepted", ...Object.keys(entry)])).toEqual([]);
  });

  test("in progress", async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${FOLDER}/${i}.txt`, letterHome]));
    const files = memoryFiles(many);
    const read = async (uri: string) => {
      await new Promise((resolve) => setTimeout(resolve, 25));
      return files.read(uri);
    };
    const client = await start({}, { files: { ...files, read }, capabilities: { ...modern, window: { workDoneProgress: true } } });
    await client.open(address(ROUND_3), textOf(ROUND_3));
    type Told = { readonly value: { readonly kind: string; readonly title?: string; readonly message?: string } };
    const told = () => client.of<Told>("$/progress").map(({ value }) => value);
    await expect.poll(() => told().map(({ kind }) => kind), { timeout: 10_000 }).toContain("report");
    const shown = told().flatMap(({ title = "", message = "" }) => [title, message]);
    expect(englishIn(shown.map((text) => ({ where: "progress", text })))).toEqual([]);
  });
});

test("no reason why a framework may not be compared is left in English", () => {
  const reasons = frameworks.flatMap(({ incomparable }) => incomparable.map(({ why }) => ({ where: why, text: incomparableWords(why) })));
  expect(englishIn(reasons)).toEqual([]);
});

test("a value with curly braces in it stays as it is", async () => {
  const client = await start({ [`${FOLDER}/inspection-lens.json`]: '{"{0} {1}": 1}' });
  const told = () => client.of<PublishDiagnosticsParams>("textDocument/publishDiagnostics").flatMap(({ diagnostics }) => diagnostics);
  await client.open(address(ROUND_1), textOf(ROUND_1));
  await expect
    .poll(
      () =>
        told()
          .map(({ message }) => message)
          .join(),
      { timeout: 5_000 },
    )
    .toContain("“{0} {1}”");
});

/** Words of the rules' examples that stand in no finding. */
const SAID_IN_EXAMPLES = ["below", "response times", "November 2018", "autumn 2020"];

/** The keys of a JSON text, its codes, and the levels of rules. */
const keysIn = (json: string): readonly string[] => [
  ...[...json.matchAll(/"([\w-]+)":/g)].map(([, key]) => key!),
  ...["hmicfrs-fire", "fire-2021", "bodyKind", "bodyPattern", "off", "hint", "information", "warning"],
];

const inDiagnostic = ({ message, code, relatedInformation = [] }: Diagnostic): readonly ShownText[] => [
  { where: `problem ${code ?? ""}`, text: String(message) },
  ...relatedInformation.map((related) => ({ where: `problem ${code}, related`, text: related.message })),
];

const inNode = ({ id, label, description, tooltip, accessibleLabel, citation = "" }: TreeNode): readonly ShownText[] => [
  { where: `label of ${id}`, text: label, isQuotation: true },
  { where: `description of ${id}`, text: description },
  { where: `tooltip of ${id}`, text: tooltip },
  { where: `spoken label of ${id}`, text: accessibleLabel },
  { where: `citation of ${id}`, text: citation },
];
