import type { MessageStrategy } from "vscode-languageserver";

/** Holds messages back while what answers them is being loaded. */
export interface Gate extends MessageStrategy {
  /** From now on messages wait, in their order, until `load` has ended; it is called when the first of them comes. Counts once. */
  close(load: () => Promise<void>): void;
}

/** A gate that is open. */
export function createGate(): Gate {
  let load: (() => Promise<void>) | undefined;
  let loading: Promise<void> | undefined;
  let isOpen = true;
  return {
    close(given) {
      if (load) return;
      load = given;
      isOpen = false;
    },
    handleMessage(message, next) {
      if (isOpen || !load) return next(message);
      loading ??= load().then(() => {
        isOpen = true;
      }, endWith);
      return loading.then(() => next(message));
    },
  };
}

/** A server that cannot be loaded would never answer: it ends, so that its client can say so. */
function endWith(error: unknown): never {
  setTimeout(() => {
    throw error;
  });
  throw error;
}
