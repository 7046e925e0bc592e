import { checkSync } from "recheck";
import type { Expression } from "./literals.ts";
import { withoutLooks } from "./withoutLooks.ts";

/** How long one proof may take. */
const MOST_MS = 10_000;

/** How a regular expression is proven to be linear in the length of any text, or undefined where it is not. */
export function prove({ source, flags }: Expression): string | undefined {
  const read = flags.replace("d", ""); // only asks where the groups stand
  if (isLinear(source, read)) return "linear";
  const dearer = /\(\?<?[=!]/.test(source) ? withoutLooks(source) : undefined;
  return dearer !== undefined && isLinear(dearer, read) ? "linear, and so are its looks ahead and behind" : undefined;
}

function isLinear(source: string, flags: string): boolean {
  const { status, checker } = checkSync(source, flags, { checker: "automaton", timeout: MOST_MS });
  return status === "safe" && checker === "automaton";
}
