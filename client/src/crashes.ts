import type { CloseAction, ErrorAction, ErrorHandler } from "vscode-languageclient";

/** What is done when the server's process has died or cannot be understood. */
export interface Crashes extends Required<Pick<ErrorHandler, "error" | "closed">> {
  /** So many crashes within three minutes are too many. */
  limit: number;
  /** Forgets the crashes that there were: the reader wants another try. */
  forget(): void;
}

const WITHIN = 3 * 60 * 1000;
const USUAL_LIMIT = 5;

// values of the library's enums, which is itself read when a server starts
const CONTINUE: ErrorAction.Continue = 1;
const [STAY_ENDED, RESTART]: readonly [CloseAction.DoNotRestart, CloseAction.Restart] = [1, 2];

/**
 * Has the library start a server again that has died, which gives it all open documents as they are then. Where that comes to nothing, five times
 * within three minutes, it is left, and `tooMany` says so to the reader; the library says nothing itself.
 */
export function createCrashes(tooMany: () => void): Crashes {
  let crashes: readonly number[] = [];
  return {
    limit: USUAL_LIMIT,
    forget() {
      crashes = [];
    },
    // where the server has died, what is written to it fails before it is known that it has: the library would then stop for good
    error: () => ({ action: CONTINUE, handled: true }),
    closed() {
      const now = Date.now();
      crashes = [...crashes.filter((at) => now - at < WITHIN), now];
      if (crashes.length < this.limit) return { action: RESTART, handled: true };
      tooMany();
      return { action: STAY_ENDED, handled: true };
    },
  };
}
