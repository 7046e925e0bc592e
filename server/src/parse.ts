import * as l10n from "@vscode/l10n";
import { frameworks } from "./frameworks/index.ts";
import { lookAt, readsLikeReport } from "./looksLikeReport.ts";
import type { Additions } from "./model/additions.ts";
import type { Explanation } from "./model/explanation.ts";
import type { Framework } from "./model/framework.ts";
import type { Report } from "./model/report.ts";
import type { Context } from "./recognisers/context.ts";
import { type Analysis, explain as explanationOf } from "./recognisers/explain/explain.ts";
import { createNotes } from "./recognisers/explain/notes.ts";
import { identify } from "./recognisers/identity/identity.ts";
import { namesOwn } from "./recognisers/identity/ownBodies.ts";
import { type Findings, recognisers } from "./recognisers/index.ts";
import { createLanguage, type Language } from "./recognisers/language.ts";
import { structureOf } from "./recognisers/structure.ts";
import type { Trace } from "./recognisers/trace.ts";
import type { Changed } from "./text/changed.ts";
import { editBetween } from "./text/edit.ts";
import { type ReadAgain, type Reading, readAgainInSteps, readInSteps } from "./text/reading.ts";
import { finish, type Steps, stepsTo } from "./text/steps.ts";
import { asGiven, isDisguisedBy, ledBackInSteps, type Undisguised, undisguiseInSteps } from "./text/undisguise.ts";

const NOTHING: Findings = { sections: [], gradings: [], states: [], improvements: [], followUps: [], statistics: [], mentions: [] };

/**
 * Reads a text and recognises what it says. Total: any string gives a report and the work always ends; a text that is no
 * inspection report has `recognised: false` and empty lists. A recogniser that fails costs its own list and one sentence in `faults`.
 */
export interface Parse {
  (text: string): Report;
  /**
   * What the index needs of a text: a report without its mentions; undefined for a text that at the first look is none, which is then not even
   * cut into words.
   */
  readonly forIndex: (text: string) => Report | undefined;
  /**
   * A report, of a text that is read again and again while it is edited: where `earlier` is what this parser gave of the text before, what the edit
   * does not touch is taken from there. What another parser gave will do, and is no help.
   */
  readonly again: (text: string, earlier?: Again) => Again;
  /** `again`, in steps: the same report, and room for others while a long text is read. */
  readonly againInSteps: (text: string, earlier?: Again) => Steps<Again>;
  /**
   * Says why a text is read as it is, and of a 1-based line what was found on it and what was left. It reads the text once more, in the
   * same way, and takes notes. Total; a line that the text does not have has nothing on it. Quotations are in the characters meant.
   */
  readonly explain: (text: string, line?: number) => Explanation;
  /** Cuts a text into blocks without page furniture, as recognition does, and recognises nothing. Total. */
  readonly read: (text: string) => ReadText;
}

/** A text as it is meant, and as it is read; the reading's offsets are into the meant text. */
export interface ReadText {
  readonly meant: Undisguised;
  readonly reading: Reading;
}

/** Makes the parser that knows what a reader adds besides what all know. It takes some milliseconds: keep it. */
export function createParser(additions?: Additions): Parse {
  const language = createLanguage(frameworks, additions);
  const { isFurniture } = additions ?? {};
  function* readText(text: string): Steps<ReadText> {
    const meant = yield* undisguiseInSteps(text);
    yield;
    return { meant, reading: yield* readInSteps(meant.text, language.vocabulary, isFurniture) };
  }
  function* finished(text: string, { meant, report }: { readonly meant: Undisguised; readonly report: Report }): Steps<Report> {
    const own = additions ? { ...report, frameworks: language.frameworks } : report;
    if (meant.text === text) return own;
    const { lineStarts, frameworks, ...findings } = own;
    return {
      ...(yield* ledBackInSteps(findings, meant)),
      ...(frameworks && { frameworks }),
      lineStarts: Uint32Array.from(lineStarts, meant.endOf),
      length: text.length,
    };
  }
  function* parse(text: string): Steps<Report> {
    const { meant, reading } = yield* readText(text);
    return yield* finished(text, { meant, ...(yield* analyse(reading, language)) });
  }
  function* forIndex(text: string): Steps<Report | undefined> {
    const meant = yield* undisguiseInSteps(text);
    if (!additions && !readsLikeReport(meant.text)) return undefined;
    const reading = yield* readInSteps(meant.text, language.vocabulary, isFurniture);
    return yield* finished(text, { meant, ...(yield* analyse(reading, language, { without: "mentions" })) });
  }
  function* againInSteps(text: string, earlier?: Again): Steps<Again> {
    const before = earlier && madeOf(earlier);
    const { changed, ...now } =
      before === undefined ? { ...(yield* readText(text)), changed: undefined } : yield* readTextAgain(text, before);
    const { report, context } = yield* analyse(now.reading, language, { before, changed });
    // not the context, which knows what was found before, and so would keep all
    const made: Made = { given: text, ...now, found: report, framework: context?.framework, language };
    return { report: yield* finished(text, { ...now, report }), [MADE]: made };
  }
  const madeOf = (earlier: Again): Made | undefined => (earlier[MADE].language === language ? earlier[MADE] : undefined);
  function* readTextAgain(text: string, { given, meant: meantBefore, reading }: Made): Steps<ReadText & ReadAgain> {
    const edit = editBetween(given, text);
    yield;
    const stays = meantBefore.text === given && !isDisguisedBy(text, edit);
    const meant = stays ? asGiven(text) : yield* undisguiseInSteps(text);
    const meantEdit = stays ? edit : editBetween(meantBefore.text, meant.text);
    return { meant, ...(yield* readAgainInSteps(meant.text, reading, meantEdit, language.vocabulary, isFurniture)) };
  }
  function* explain(text: string, line?: number): Steps<Explanation> {
    const notes = createNotes();
    const { reading } = yield* readText(text);
    return explanationOf({ ...(yield* analyse(reading, language, { trace: notes })), look: lookAt(reading.text), notes, line });
  }
  return Object.assign((text: string) => finish(parse(text)), {
    forIndex: (text: string) => finish(forIndex(text)),
    again: (text: string, earlier?: Again) => finish(againInSteps(text, earlier)),
    againInSteps,
    explain: (text: string, line?: number) => finish(explain(text, line)),
    read: (text: string) => finish(readText(text)),
  });
}

/** A report, and what the next reading takes from this one. */
export interface Again {
  readonly report: Report;
  readonly [MADE]: Made;
}

const MADE = Symbol("what the report was made of");

interface Made extends ReadText {
  readonly given: string;
  readonly found: Report;
  readonly framework: Framework | undefined;
  readonly language: Language;
}

/** Reads a text by the frameworks that all know. */
export const parseReport: Parse = createParser();

interface Circumstances {
  readonly trace?: Trace;
  readonly before?: Pick<Made, "framework" | "found"> | undefined;
  readonly changed?: Changed | undefined;
  /** Findings that nobody asks for. */
  readonly without?: keyof Findings;
}

function* analyse(reading: Reading, language: Language, { trace, before, changed, without }: Circumstances = {}): Steps<Analysis> {
  yield;
  if (!readsLikeReport(reading.text) && !namesOwn(reading, language)) return { reading, report: unrecognised(reading) };
  const { identity, framework } = yield* identify(reading, language, trace);
  if (framework === undefined) return { reading, report: unrecognised(reading) };
  const book = language.subjects.get(framework.id)!;
  const structure = yield* structureOf(reading, language, book);
  const earlier = changed && before?.framework === framework && isWhole(before.found) ? { findings: before.found, changed } : undefined;
  const context = { reading, language, identity, framework, book, structure, trace, earlier };
  const { findings, faults } = yield* recogniseAll(context, without);
  yield;
  if (isEmpty(findings)) return { reading, context, report: unrecognised(reading) };
  const priorLabels = [
    ...new Set(findings.gradings.flatMap(({ prior, inspection }) => (prior && inspection !== null ? [inspection] : []))),
  ];
  const report = { ...bare(reading), ...findings, recognised: true, identity: { ...identity, priorLabels }, faults };
  return { reading, context, report };
}

/** Whether no recogniser failed, and none was left out. */
const isWhole = ({ recognised, faults }: Report): boolean => recognised && faults.length === 0;

interface Recognised {
  readonly findings: Findings;
  readonly faults: readonly string[];
}

function* recogniseAll(context: Context, without?: keyof Findings): Steps<Recognised> {
  const faults: string[] = [];
  const findings: [string, Findings[keyof Findings]][] = [];
  for (const [name, recognise] of Object.entries(recognisers)) {
    if (name === without) continue;
    yield;
    try {
      findings.push([name, yield* stepsTo<Findings[keyof Findings]>(recognise(context))]);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      faults.push(l10n.t("The {0} of this text could not be recognised: {1}", name, reason));
    }
  }
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
