import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type * as z from "zod/mini";

/** How one request is answered. */
export interface Answer<Params, Result> {
  /** What the request must hold; the parameters are looked at before anything else is. */
  readonly params: z.ZodMiniType<Params>;
  /** The answer where there is none. */
  readonly empty: Result;
  readonly answer: (params: Params, token: CancellationToken) => Result | Promise<Result>;
}

/**
 * Makes a request handler that always answers: wrong parameters with InvalidParams, a cancelled request with RequestCancelled, and an
 * exception with the empty answer and a line in the log that names the request. An answer that is an error already stays one.
 */
export function safely<Params, Result>(
  method: string,
  { params, empty, answer }: Answer<Params, Result>,
  log: (line: string, level: "error") => void,
): (raw: unknown, token: CancellationToken) => unknown {
  return (raw, token) => {
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
    const checked = params.safeParse(raw);
    if (!checked.success) return new ResponseError(ErrorCodes.InvalidParams, `The parameters of ${method} are not what the protocol says.`);
    const fail = (error: unknown): Result => {
      if (error instanceof ResponseError) throw error;
      log(`${method} failed and was answered with nothing: ${error instanceof Error ? (error.stack ?? error.message) : error}`, "error");
      return empty;
    };
    try {
      const answered = answer(checked.data, token);
      return answered instanceof Promise ? answered.catch(fail) : answered;
    } catch (error) {
      return fail(error);
    }
  };
}
