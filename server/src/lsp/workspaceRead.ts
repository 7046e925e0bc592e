import type { Session } from "./session.ts";

/** Longer than this nobody waits for a page; what has been read by then is compared. */
const MAX_WAIT_MS = 10_000;

/** Has the workspace read, and ends when it is; after ten seconds it ends all the same. */
export async function workspaceRead({ configurations, index }: Session): Promise<void> {
  await configurations.pending;
  index.start();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, MAX_WAIT_MS);
  });
  await Promise.race([index.whenRead(), enough]);
  clearTimeout(timer);
}
