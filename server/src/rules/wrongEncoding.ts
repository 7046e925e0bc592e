import * as l10n from "@vscode/l10n";
import { lineAt } from "../compare/lineAt.ts";
import { formatNumber } from "../wording/numbers.ts";
import { exampleReport } from "./example.ts";
import type { Rule } from "./rule.ts";

/** Characters that were lost because the file was read in another encoding than it was written in. */
export const wrongEncoding: Rule = {
  code: "wrong-encoding",
  title: "The text was opened in the wrong encoding",
  level: "information",
  why: "Where a file is opened in another encoding than its own, quotation marks, pound signs and dashes are lost, and quotations and sums of money with them. Older files are often in Windows-1252.",
  example: { fires: reportWith("\ufffd"), silent: reportWith("£") },
  check: ({ document: { uri, text, report } }) => {
    const first = text.indexOf(LOST);
    if (first < 0) return [];
    let count = 0;
    for (let at = first; at >= 0; at = text.indexOf(LOST, at + 1)) count++;
    const top = /[^\r\n]*\S[^\r\n]*/.exec(text.slice(0, LONGEST_TOP)) ?? { 0: "", index: 0 };
    const line = lineAt(report, first);
    const lost =
      count === 1
        ? l10n.t("1 character was lost, the first on line {0}", line)
        : l10n.t("{0} characters were lost, the first on line {1}", formatNumber(count), line);
    return [
      {
        start: top.index,
        end: top.index + top[0].length,
        message: l10n.t(
          "{0}: this text was opened in the wrong encoding. “Reopen with Encoding” lets you choose another, most often Windows 1252.",
          lost,
        ),
        related: [{ uri, start: first, end: first + LOST.length, message: l10n.t("First lost character") }],
      },
    ];
  },
};

/** What a decoder puts in place of bytes that make no character. */
const LOST = "\ufffd";
const LONGEST_TOP = 1000;

function reportWith(pound: string): string {
  return exampleReport("2021/22", "Making best use of resources", "", "Good", "", `The service spent ${pound}2.4m on its fire stations.`);
}
