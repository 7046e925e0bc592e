import type { Identity } from "../../server/src/model/report.ts";
import { parseReport } from "../../server/src/parse.ts";

/** What a text is taken for; fails where it is taken for nothing. */
export function identityOf(text: string): Identity {
  const { identity } = parseReport(text);
  if (identity === null) throw new Error(`Not recognised: ${text.slice(0, 80)}`);
  return identity;
}
