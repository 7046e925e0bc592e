import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { READ_AT_ONCE } from "../../server/src/lsp/slices.ts";
import { interleave } from "../support/interleavings.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] }));
afterEach(() => void vi.useRealTimers());

test("in whatever order things happen, nothing is said of an old version or of a closed document", async () => {
  const { faults, published, answered, outdated } = await interleave(150, 8, (milliseconds) => void vi.advanceTimersByTime(milliseconds));
  expect(faults).toEqual([]);
  expect(Math.min(published, answered, outdated)).toBeGreaterThan(5); // the cases did come
});

test("nor of texts so long that they are read in slices", async () => {
  const long = " ".repeat(READ_AT_ONCE);
  const { faults, published, answered, outdated } = await interleave(
    40,
    9,
    (milliseconds) => void vi.advanceTimersByTime(milliseconds),
    long,
  );
  expect(faults).toEqual([]);
  expect(Math.min(published, answered, outdated)).toBeGreaterThan(5);
});
