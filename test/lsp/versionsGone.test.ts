import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test, vi } from "vitest";
import type { ReportDocument } from "../../server/src/model/document.ts";
import { checkInSteps } from "../../server/src/rules/check.ts";
import { fireReport } from "../support/fireReport.ts";
import { startInMemory } from "../support/inMemoryServer.ts";

vi.mock("../../server/src/rules/check.ts", { spy: true });

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

// an answer on one report knows the others, whose own answers know the first as it was
test("of reports on one body that are edited in turn, nothing is kept but their last versions", async () => {
  const seen: WeakRef<ReportDocument>[] = [];
  vi.mocked(checkInSteps).mockImplementation(function* (document) {
    yield;
    seen.push(new WeakRef(document));
    return [];
  });
  const reports = (["2018/19", "2021/22"] as const).map((inspection) => ({
    uri: `file:///${inspection.slice(0, 4)}.txt`,
    text: fireReport({ inspection, prevention: "Requires improvement" }),
  }));
  const client = await startInMemory({ files: null });
  for (const { uri, text } of reports) await client.open(uri, text);
  for (let version = 2; version < 12; version++) {
    for (const { uri, text } of reports) {
      await client.change(uri, version, text + "\n".repeat(version));
      await client.diagnostics(uri);
    }
  }
  vi.mocked(checkInSteps).mockClear(); // it keeps what it was called with
  collectGarbage();
  const kept = new Set(seen.map((one) => one.deref()).filter((one) => one !== undefined));
  expect(seen.length).toBeGreaterThan(15);
  expect(kept.size).toBeLessThanOrEqual(2 * reports.length);
});
