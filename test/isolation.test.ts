import { expect, test, vi } from "vitest";
import { CancellationTokenSource, type Connection } from "vscode-languageserver";
import { type ReportDocument, readDocument } from "../server/src/features/document.ts";
import { features } from "../server/src/lsp/features.ts";
import { Session } from "../server/src/lsp/session.ts";
import type { Report } from "../server/src/model/report.ts";
import { parseReport } from "../server/src/parse.ts";
import { recognisers } from "../server/src/recognisers/index.ts";
import { check } from "../server/src/rules/check.ts";
import { rules } from "../server/src/rules/index.ts";
import { fireReport } from "./support/fireReport.ts";
import { startInMemory } from "./support/inMemoryServer.ts";
import { askedOf } from "./support/protocol/askedOf.ts";

const breaks = (): never => {
  throw new Error("This is broken.");
};

const STATES =
  "PEEL 2021/22\n\nAn inspection of Northholme Police\n\nInvestigating crime\n\nGood\n\nPreventing crime\n\nThis is not graded.";

/** A text in which rules and all other recognisers find something. */
const rich = [fireReport({ inspection: "2021/22", prevention: "Requires improvement" }), ...rules.map(({ example }) => example.fires)].join(
  "\n\n",
);

test.each(Object.keys(recognisers) as (keyof typeof recognisers)[])(
  "a recogniser of %s that throws costs its own list and one sentence",
  (kind) => {
    const text = kind === "states" ? STATES : rich;
    const whole = parseReport(text);
    expect(whole[kind]).not.toEqual([]);
    const list = recognisers as Record<string, unknown>;
    const before = list[kind];
    list[kind] = breaks;
    let report: Report;
    try {
      report = parseReport(text);
    } finally {
      list[kind] = before;
    }
    // which earlier inspections a report speaks of is known by its gradings
    const identity = kind === "gradings" ? { ...whole.identity, priorLabels: [] } : whole.identity;
    expect(report).toEqual({ ...whole, identity, [kind]: [], faults: [expect.stringContaining("This is broken.")] });
  },
);

test.each(rules.map(({ code }) => code))("the rule %s that throws costs its own findings and one sentence", (code) => {
  const document = readDocument("file:///rich.txt", rich) as ReportDocument;
  const now = new Date(0);
  const whole = check(document, [], { now });
  const faults: string[] = [];
  const broken = rules.map((rule) => (rule.code === code ? { ...rule, check: breaks } : rule));
  expect(check(document, [], { now, rules: broken, onFault: (fault) => faults.push(fault) })).toEqual(
    whole.filter((one) => one.code !== code),
  );
  expect(faults).toEqual([`The rule ${code} failed: This is broken.`]);
});

const uri = "file:///reports/2021-22.txt";
const asked = askedOf(uri, { line: 2, character: 3 });

test("what is asked here is all that the features answer", () => {
  const methods: string[] = [];
  const connection = { onRequest: (method: string) => void methods.push(method) } as unknown as Connection;
  const session = new Session({ readDirectory: async () => [], stat: async () => undefined, read: async () => undefined }, {} as never);
  for (const feature of features) feature.listen(connection, session);
  expect(methods.toSorted()).toEqual(Object.keys(asked).toSorted());
});

test("a feature that throws costs its own answer and one line in the log, and all others answer as before", async () => {
  const client = await startInMemory({ initializationOptions: { commands: true, checksWorkspace: true } });
  await client.open(uri, rich);
  const answers = async (except: string) => {
    const all: Record<string, unknown> = {};
    for (const [method, params] of Object.entries(asked))
      if (method !== except && !method.endsWith("vitals")) all[method] = await client.ask(method, params);
    return all;
  };
  await answers("");
  const whole = await answers("");
  const { report, all } = Session.prototype;
  for (const [method, params] of Object.entries(asked)) {
    // a feature that asks nothing of the session has nothing here that could break
    if (method === "inspectionLens/amend" || method === "inspectionLens/recognitionDetails") continue;
    const before = client.log().length;
    const broken = [
      vi.spyOn(Session.prototype, "report").mockImplementation(breaks),
      vi.spyOn(Session.prototype, "all").mockImplementation(breaks),
    ];
    const answer = await client.ask(method, params);
    for (const one of broken) one.mockRestore();
    expect(Session.prototype).toMatchObject({ report, all });
    const { [method]: own, ...others } = whole;
    expect([method, answer]).not.toEqual([method, own === null || JSON.stringify(own) === "[]" ? "something" : own]);
    await expect
      .poll(() => client.log().slice(before))
      .toEqual([expect.stringContaining(`${method} failed and was answered with nothing: Error: This is broken.`)]);
    expect(await answers(method)).toEqual(others);
  }
});

test("a request that is cancelled while it waits is answered at once", async () => {
  let isReading = (): void => {};
  const reading = new Promise<void>((resolve) => {
    isReading = resolve;
  });
  const files = {
    readDirectory: () => {
      isReading();
      return new Promise<never>(() => {}); // a disk that never answers
    },
    stat: async () => undefined,
    read: async () => undefined,
  };
  const client = await startInMemory({ folders: ["file:///reports"], files });
  await client.open(uri, rich);
  const cancellation = new CancellationTokenSource();
  const answer = client
    .ask("workspace/diagnostic", { previousResultIds: [] }, cancellation.token)
    .catch((error: { code: number }) => error.code);
  await reading;
  const from = performance.now();
  cancellation.cancel();
  expect(await answer).toBe(-32800);
  expect(performance.now() - from).toBeLessThan(2_000);
  expect(await client.outline(uri)).not.toEqual([]);
});
