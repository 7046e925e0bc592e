import { readDocument } from "../features/document.ts";
import { check } from "../rules/check.ts";
import { rules } from "../rules/index.ts";

// Long enough for an editor to open what it has: a report that is there needs no warming up, and would have to wait for it.
const DELAY_MS = 50;

/**
 * Reads and checks a small report while nobody waits, unless `isBusy` says by then that somebody does: what runs for the first time has to
 * be compiled, which takes longer than the report. Measured, the first report of 92 kB then has its diagnostics in half the time.
 */
export function warmUp(isBusy: () => boolean): void {
  setTimeout(() => {
    if (isBusy()) return;
    const report = readDocument("untitled:", rules.map(({ example }) => example.fires).join("\n\n"));
    setTimeout(() => {
      if (report && !isBusy()) check(report, []);
    });
  }, DELAY_MS);
}
