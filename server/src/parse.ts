import { frameworks } from "./frameworks/index.ts";
import { lookAt, readsLikeReport } from "./looksLikeReport.ts";
import type { Explanation } from "./model/explanation.ts";
import type { Report } from "./model/report.ts";
import type { Context } from "./recognisers/context.ts";
import { type Analysis, explain } from "./recognisers/explain/explain.ts";
import { createNotes } from "./recognisers/explain/notes.ts";
import { identify } from "./recognisers/identity/identity.ts";
import { type Findings, recognisers } from "./recognisers/index.ts";
import { createLanguage } from "./recognisers/language.ts";
import { structureOf } from "./recognisers/structure.ts";
import type { Trace } from "./recognisers/trace.ts";
import { type Reading, read } from "./text/reading.ts";
import { ledBack, undisguise } from "./text/undisguise.ts";

const language = createLanguage(frameworks);

const NOTHING: Findings = { sections: [], gradings: [], states: [], improvements: [], followUps: [], statistics: [] };

/**
 * Reads a text and recognises what it says. Total: any string gives a report and the work always ends; a text that is no
 * inspection report has `recognised: false` and empty lists. A recogniser that fails costs its own list and one sentence in `faults`.
 */
export function parseReport(text: string): Report {
  const meant = undisguise(text);
  const { report } = analyse(meant.text);
  if (meant.text === text) return report;
  const { lineStarts, ...findings } = report;
  return { ...ledBack(findings, meant), lineStarts: Uint32Array.from(lineStarts, meant.endOf), length: text.length };
}

/**
 * Says why a text is read as it is, and of a 1-based line what was found on it and what was left. It reads the text once more, in the same
 * way, and takes notes. Total, as `parseReport` is; a line that the text does not have has nothing on it. Quotations are in the
 * characters that are meant.
 */
export function explainReport(text: string, line?: number): Explanation {
  const notes = createNotes();
  const meant = undisguise(text).text;
  return explain({ ...analyse(meant, notes), look: lookAt(meant), notes, line });
}

function analyse(text: string, trace?: Trace): Analysis {
  const reading = read(text, language.vocabulary);
  if (!readsLikeReport(text)) return { reading, report: unrecognised(reading) };
  const { identity, framework } = identify(reading, language, trace);
  if (framework === undefined) return { reading, report: unrecognised(reading) };
  const book = language.subjects.get(framework.id)!;
  const structure = structureOf(reading, language, book);
  const context = { reading, language, identity, framework, book, structure, trace };
  const { findings, faults } = recogniseAll(context);
  if (isEmpty(findings)) return { reading, context, report: unrecognised(reading) };
  const priorLabels = [
    ...new Set(findings.gradings.flatMap(({ prior, inspection }) => (prior && inspection !== null ? [inspection] : []))),
  ];
  const report = { ...bare(reading), ...findings, recognised: true, identity: { ...identity, priorLabels }, faults };
  return { reading, context, report };
}

function recogniseAll(context: Context): { readonly findings: Findings; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const findings = Object.entries(recognisers).map(([name, recognise]) => {
    try {
      return [name, recognise(context)];
    } catch (error) {
      faults.push(`The ${name} of this text could not be recognised: ${error instanceof Error ? error.message : String(error)}`);
      return [name, []];
    }
  });
  return { findings: { ...NOTHING, ...Object.fromEntries(findings) }, faults };
}

const isEmpty = ({ gradings, improvements, followUps, states }: Findings): boolean =>
  gradings.length + improvements.length + followUps.length + states.length === 0;

const bare = ({ text, lineStarts, furniture }: Reading): Pick<Report, "lineStarts" | "length" | "furniture"> => ({
  lineStarts,
  length: text.length,
  furniture,
});

function unrecognised(reading: Reading): Report {
  return { ...bare(reading), ...NOTHING, furniture: [], recognised: false, identity: null, faults: [] };
}
