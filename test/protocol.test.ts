import { expect, test } from "vitest";
import { builtServer } from "./support/builtServer.ts";
import { fuzz } from "./support/protocol/fuzz.ts";

const command = builtServer();

test.each([
  { seed: 1, pushed: false },
  { seed: 2, pushed: true },
])("2,000 messages of a client out of its mind (%j) are outlived, answered, and answered as the protocol says", async (options) => {
  const { violations, unanswered, exit, errors, requests, longestSilence } = await fuzz(command(), { ...options, messages: 2_000 });
  expect({ violations, unanswered, exit, errors }).toEqual({ violations: [], unanswered: [], exit: 0, errors: "" });
  expect(requests).toBeGreaterThan(800);
  expect(longestSilence).toBeLessThan(10_000);
});
