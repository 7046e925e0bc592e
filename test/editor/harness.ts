const tests: { readonly name: string; readonly body: () => Promise<void> }[] = [];

/** Adds a test; the tests of a suite run one after another, in the order in which they are written. */
export const test = (name: string, body: () => Promise<void>): void => void tests.push({ name, body });

/** Runs all tests, one line for each; rejects where one failed or none was there. */
export async function runAll(): Promise<void> {
  const failed: string[] = [];
  for (const { name, body } of tests) {
    try {
      await body();
      console.log(`[suite] ok ${name}`);
    } catch (error) {
      failed.push(name);
      console.log(`[suite] FAILED ${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (tests.length === 0) throw new Error("There are no tests.");
  if (failed.length > 0) throw new Error(`${failed.length} of ${tests.length} tests failed: ${failed.join("; ")}.`);
}

/** Fails with a sentence. */
export function expect(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}

/** Asks again and again until the answer is as it should be, and gives it; fails with the last answer after ten seconds. */
export async function until<T>(ask: () => T | PromiseLike<T>, isRight: (answer: T) => boolean, sentence: string): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`${sentence} The last answer was ${JSON.stringify(answer)}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
