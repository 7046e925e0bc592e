import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { warmUp } from "../../server/src/lsp/warmUp.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("while nobody waits, a report is read and then checked", () => {
  const isBusy = vi.fn(() => false);
  warmUp(isBusy);
  expect(isBusy).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(isBusy).toHaveBeenCalledTimes(2); // the second time only for a text that is recognised
});

test("who opens a document meanwhile does not wait for it", () => {
  const isBusy = vi.fn(() => true);
  warmUp(isBusy);
  vi.runAllTimers();
  expect(isBusy).toHaveBeenCalledTimes(1);
});
