import { parseReport } from "../../server/src/parse.ts";
import { recognitionParts } from "../../server/src/wording/recognition.ts";

/** The opening of a report of 2021/22. */
export const FIRE =
  "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\nResponding to fires and other emergencies\n\nGood\n\n";
export const PEEL_2016 =
  "PEEL: Police effectiveness 2016\n\nAn inspection of Northholme Police\n\nTackling serious and organised crime\n\nGood\n\n";

/** What is said of the line in which `$0` stands, as "label: words". */
export function saidOfLine(marked: string): readonly string[] {
  const at = marked.indexOf("$0");
  const text = marked.replace("$0", "");
  if (at < 0 || !parseReport(text).recognised) throw new Error("The fixture has no mark, or is no report.");
  const { line } = parseReport.explain(text, marked.slice(0, at).split(/\r\n|\r|\n/).length);
  if (line === null) throw new Error("Nothing is said of the line.");
  const [part] = recognitionParts(parseReport.explain(text, line.line));
  return part!.rows.map(({ label, words }) => `${label}: ${words}`);
}

/** What is said of the whole text, as "title, label: words, line 3 “quoted”". */
export const saidOfText = (text: string): readonly string[] =>
  recognitionParts(parseReport.explain(text)).flatMap(({ title, rows }) =>
    rows.map(({ label, words, quotes }) =>
      [`${title}, ${label}: ${words}`, ...quotes.map((quote) => `line ${quote.line} “${quote.words}”`)].join(", "),
    ),
  );
