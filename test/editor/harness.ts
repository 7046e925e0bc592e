const tests: { readonly name: string; readonly body: () => Promise<void> }[] = [];

/** Adds a test; the tests of a suite run one after another, in the order in which they are written. */
export const test = (name: string, body: () => Promise<void>): void => void tests.push({ name, body });

/** How many tests there are. */
export const count = (): number => tests.length;

/** Runs all tests, one line for each; rejects where one failed or none was there. The last line says how many have run. */
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
  const error = whyNot(failed);
  console.log(`[suite] result ${JSON.stringify({ tests: tests.length, error })}`);
  if (error) throw new Error(error);
}

function whyNot(failed: readonly string[]): string | undefined {
  if (tests.length === 0) return "There are no tests.";
  return failed.length > 0 ? `${failed.length} of ${tests.length} tests failed: ${failed.join("; ")}.` : undefined;
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
