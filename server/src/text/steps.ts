/** Work that can be left off between its steps and gone on with later: each lasts some milliseconds at most, however long the text. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all the steps in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does something for all of `from` … `to` (exclusive), so many at a time, with a step between one stretch and the next. A loop over tokens or
 * characters stands in what is called: in a generator it takes twice as long.
 */
export function* inStretches(from: number, to: number, most: number, each: (from: number, to: number) => void): Steps<void> {
  for (let at = from; at < to; at += most) {
    if (at > from) yield;
    each(at, Math.min(to, at + most));
  }
}

/** What takes no time worth a step is given as it is. */
export type MaybeSteps<Result> = Result | Steps<Result>;

/** Whether something is steps to a result, which itself has no `next`. */
export const isSteps = <Result>(given: MaybeSteps<Result> | Promise<Result>): given is Steps<Result> =>
  typeof given === "object" && given !== null && "next" in given;

/** The steps to a result that may need none. */
export function* stepsTo<Result extends readonly unknown[]>(given: MaybeSteps<Result>): Steps<Result> {
  return isSteps(given) ? yield* given : given;
}
