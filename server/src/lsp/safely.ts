import { CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type * as z from "zod/mini";

/** How one request is answered. */
export interface Answer<Params, Result> {
  /** What the request must hold; the parameters are looked at before anything else is. */
  readonly params: z.ZodMiniType<Params>;
  /** The answer where there is none. */
  readonly empty: Result;
  readonly answer: (params: Params, token: CancellationToken) => Result | Promise<Result>;
}

/** The answer to a request that was cancelled. */
export const cancelled = (): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");

/** Ends when a request is cancelled. */
export const whenCancelled = (token: CancellationToken): Promise<void> =>
  new Promise((resolve) => {
    if (token.isCancellationRequested) resolve();
    else token.onCancellationRequested(() => resolve());
  });

/**
 * Makes a request handler that always answers: wrong parameters with InvalidParams, a cancelled request at once with RequestCancelled, and an
 * exception with the empty answer and a line in the log that names the request. An answer that is an error already stays one.
 */
export function safely<Params, Result>(
  method: string,
  { params, empty, answer }: Answer<Params, Result>,
  log: (line: string, level: "error") => void,
): (raw: unknown, token: CancellationToken) => unknown {
  return (raw, token) => {
    const checked = params.safeParse(raw);
    // parameters that came as a list are arguments of their own, and what should be the token is one of them
    if (!checked.success || !CancellationToken.is(token))
      return new ResponseError(ErrorCodes.InvalidParams, `The parameters of ${method} are not what the protocol says.`);
    if (token.isCancellationRequested) return cancelled();
    const fail = (error: unknown): Result => {
      if (error instanceof ResponseError) throw error;
      log(`${method} failed and was answered with nothing: ${error instanceof Error ? (error.stack ?? error.message) : error}`, "error");
      return empty;
    };
    try {
      const answered = answer(checked.data, token);
      return answered instanceof Promise ? Promise.race([answered.catch(fail), whenCancelled(token).then(cancelled)]) : answered;
    } catch (error) {
      return fail(error);
    }
  };
}

/** Makes a notification handler that is only called with what the protocol says; anything else costs a line in the log. */
export function checked<Params>(
  method: string,
  params: z.ZodMiniType<Params>,
  handle: (params: Params) => unknown,
  log: (line: string) => void,
): (raw: unknown) => void {
  return (raw) => {
    const read = params.safeParse(raw);
    if (read.success) handle(read.data);
    else log(`${method} was left out: it does not hold what the protocol says.`);
  };
}
