import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { activeContent } from "./activeContent.ts";
import type { HostileReport } from "./hostileReports.ts";
import { ran } from "./ran.ts";

/** What came of printing hostile reports on the command line. */
export interface HostileOutputs {
  readonly printed: number;
  /** How many characters were printed in all. */
  readonly characters: number;
  /** What a terminal, a viewer of Markdown or one of SARIF would not show as words: the command line and what it is. */
  readonly active: readonly string[];
}

interface SarifResult {
  readonly message: { readonly text: string };
  readonly relatedLocations?: readonly { readonly message: { readonly text: string } }[];
}

/** What a terminal obeys and what turns the direction of writing; line ends are ours, and so is bold where it is asked for. */
const OBEYED = /[^\P{Cc}\n]|[\p{Bidi_Control}\u2028\u2029]/gu;
const BOLD = ["\u001b[1m", "\u001b[22m"];

/** A bracket or brace that is not escaped as SARIF has it: what a link or a gap to fill in begins with. */
const UNESCAPED = /(?<!\\)(?:\\\\)*[[\]]|(?<!\{)(?:\{\{)*\{(?!\{)|(?<!\})(?:\}\})*\}(?!\})/;

/** Writes the reports into a folder, under their own hostile names, and prints all that the command line can print of them. */
export async function hostileOutputs(reports: readonly HostileReport[], configuration?: string): Promise<HostileOutputs> {
  const folder = mkdtempSync(join(tmpdir(), "inspection-lens-hostile-"));
  try {
    const paths = reports.map(({ uri, text }) => {
      const path = join(folder, decodeURIComponent(uri.replace(/^.*\//, "")));
      writeFileSync(path, text);
      return path;
    });
    if (configuration !== undefined) writeFileSync(join(folder, "inspection-lens.json"), configuration);
    const none = join(folder, "none \u001b[31m\n\u202e.txt");
    const found: string[] = [];
    let characters = 0;
    const lines: readonly [readonly string[], (out: string) => readonly string[]][] = [
      [["annotate", "--format", "table"], obeyed],
      [["annotate", "--explain"], obeyed],
      [["check", "--level", "hint", "--format", "table"], obeyed],
      [["check", "--level", "hint", "--format", "sarif"], unescaped],
      [["compare", "--format", "markdown"], (out) => [...obeyed(out), ...activeContent(out, isOwn)]],
    ];
    for (const [args, look] of lines) {
      for (const isTTY of [true, false]) {
        const { out, err } = await ran([...args, ...paths, none], { isTTY });
        characters += out.length + err.length;
        found.push(...[...look(out), ...obeyed(err)].map((one) => `${args.join(" ")}: ${one}`));
      }
    }
    return { printed: lines.length * 2, characters, active: found };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const isOwn = (address: string): boolean => address.startsWith("data:image/svg+xml") || /^\/.*#L\d+$/.test(address);

const obeyed = (out: string): readonly string[] => {
  const words = BOLD.reduce((rest, mark) => rest.replaceAll(mark, ""), out);
  return Array.from(words.matchAll(OBEYED), ({ index }) => JSON.stringify(words.slice(Math.max(0, index - 20), index + 20)));
};

function unescaped(out: string): readonly string[] {
  const { runs } = JSON.parse(out) as { readonly runs: readonly { readonly results: readonly SarifResult[] }[] };
  const messages = runs.flatMap(({ results }) =>
    results.flatMap(({ message, relatedLocations = [] }) => [message.text, ...relatedLocations.map((place) => place.message.text)]),
  );
  return messages.filter((words) => UNESCAPED.test(words));
}
