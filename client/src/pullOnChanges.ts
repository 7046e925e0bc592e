import type { CancellationToken, Event } from "vscode";
import type { Middleware } from "vscode-languageclient";

type Pull = NonNullable<Middleware["provideWorkspaceDiagnostics"]>;

/**
 * The client library asks for the problems of the workspace every two seconds, whether anything is new or not. This lets the first question
 * pass, and each further one when there has been a change.
 */
export function pullOnChanges(changed: Event<void>): Pull {
  let isDue = true;
  let goOn = (): void => {};
  changed(() => {
    isDue = true;
    goOn();
  });
  return async (resultIds, token, report, next) => {
    if (!isDue) await new Promise<void>((resolve) => waitUntil(resolve, token));
    isDue = false;
    return token.isCancellationRequested ? { items: [] } : next(resultIds, token, report);
  };

  function waitUntil(resolve: () => void, token: CancellationToken): void {
    goOn = resolve;
    token.onCancellationRequested(resolve);
  }
}
