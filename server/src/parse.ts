import { frameworks } from "./frameworks/index.ts";
import { readsLikeReport } from "./looksLikeReport.ts";
import type { Additions } from "./model/additions.ts";
import type { Report } from "./model/report.ts";
import type { Context } from "./recognisers/context.ts";
import { identify } from "./recognisers/identity/identity.ts";
import { namesOwn } from "./recognisers/identity/ownBodies.ts";
import { type Findings, recognisers } from "./recognisers/index.ts";
import { createLanguage, type Language } from "./recognisers/language.ts";
import { structureOf } from "./recognisers/structure.ts";
import { type Reading, read } from "./text/reading.ts";
import { ledBack, undisguise } from "./text/undisguise.ts";

const NOTHING: Findings = { sections: [], gradings: [], states: [], improvements: [], followUps: [], statistics: [] };

/**
 * Reads a text and recognises what it says. Total: any string gives a report and the work always ends; a text that is no
 * inspection report has `recognised: false` and empty lists. A recogniser that fails costs its own list and one sentence in `faults`.
 */
export type Parse = (text: string) => Report;

/** Makes the parser that knows what a reader adds besides what all know. It takes some milliseconds: keep it. */
export function createParser(additions?: Additions): Parse {
  const language = createLanguage(frameworks, additions);
  const { isFurniture } = additions ?? {};
  const parse = (text: string): Report => {
    const meant = undisguise(text);
    const report = recognise(read(meant.text, language.vocabulary, isFurniture), language);
    if (meant.text === text) return report;
    const { lineStarts, ...findings } = report;
    return { ...ledBack(findings, meant), lineStarts: Uint32Array.from(lineStarts, meant.endOf), length: text.length };
  };
  return additions ? (text) => ({ ...parse(text), frameworks: language.frameworks }) : parse;
}

/** Reads a text by the frameworks that all know. */
export const parseReport: Parse = createParser();

function recognise(reading: Reading, language: Language): Report {
  if (!readsLikeReport(reading.text) && !namesOwn(reading, language)) return unrecognised(reading);
  const { identity, framework } = identify(reading, language);
  if (framework === undefined) return unrecognised(reading);
  const book = language.subjects.get(framework.id)!;
  const structure = structureOf(reading, language, book);
  const { findings, faults } = recogniseAll({ reading, language, identity, framework, book, structure });
  if (isEmpty(findings)) return unrecognised(reading);
  const priorLabels = [
    ...new Set(findings.gradings.flatMap(({ prior, inspection }) => (prior && inspection !== null ? [inspection] : []))),
  ];
  return { ...bare(reading), ...findings, recognised: true, identity: { ...identity, priorLabels }, faults };
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
