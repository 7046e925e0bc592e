import { expect, test, vi } from "vitest";
import type { CancellationToken, Event } from "vscode";
import { pullOnChanges } from "../../client/src/pullOnChanges.ts";

function create() {
  let change = (): void => {};
  const changed: Event<void> = (listener) => {
    change = listener;
    return { dispose() {} };
  };
  const pull = pullOnChanges(changed);
  const next = vi.fn(async () => ({ items: [] }));
  let cancel = (): void => {};
  const token = {
    isCancellationRequested: false,
    onCancellationRequested(listener: () => void) {
      cancel = listener;
    },
  };
  const ask = async () => pull([], token as unknown as CancellationToken, () => {}, next);
  return {
    ...{ ask, next },
    change: () => change(),
    cancel() {
      token.isCancellationRequested = true;
      cancel();
    },
  };
}
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test("the first question passes, the next one waits for a change", async () => {
  const { ask, next, change } = create();
  await ask();
  expect(next).toHaveBeenCalledTimes(1);
  const second = ask();
  await turn();
  expect(next).toHaveBeenCalledTimes(1);
  change();
  await second;
  expect(next).toHaveBeenCalledTimes(2);
});

test("a change while a question is answered lets the next one pass", async () => {
  const { ask, next, change } = create();
  await ask();
  change();
  await ask();
  expect(next).toHaveBeenCalledTimes(2);
});

test("a question that is cancelled while it waits is not asked", async () => {
  const { ask, next, cancel } = create();
  await ask();
  const second = ask();
  await turn();
  cancel();
  expect(await second).toEqual({ items: [] });
  expect(next).toHaveBeenCalledTimes(1);
});
