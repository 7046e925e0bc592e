import { documentOf, type ReportDocument } from "../features/document.ts";
import type { Again, Parse } from "../parse.ts";
import { finish, type Steps } from "../text/steps.ts";
import type { EncodedDocument } from "./encodedDocument.ts";
import { READ_AT_ONCE, type Slices } from "./slices.ts";
import type { Vitals } from "./vitals.ts";

/** What was found in the open documents: each is read once in each version. */
export interface OpenReadings {
  /** The report that a document is; undefined where it is none. It is read now where it has not been. */
  read(document: EncodedDocument): ReportDocument | undefined;
  /**
   * Reads a long document that has not been read as it is now, in slices. Ends when it has been read, or when that version is gone; undefined
   * where there is nothing to wait for.
   */
  begin(document: EncodedDocument): Promise<void> | undefined;
}

/** Whose documents they are. */
export interface OpenReadingsOwner {
  readonly slices: Slices;
  readonly vitals: Vitals;
  /** By which a document is read now; undefined where it is not read at all. */
  parseOf(document: EncodedDocument): Parse | undefined;
  isCurrent(document: EncodedDocument, version: number): boolean;
  /** A version was read. */
  wasRead(document: EncodedDocument, report: ReportDocument | undefined): void;
}

/** What was found in a text. */
interface Found {
  readonly report: ReportDocument | undefined;
  /** For the next version; undefined where the text was not read. */
  readonly again: Again | undefined;
}

/** Which text is meant: a document in one of its versions, and by which parser it is read. */
interface Version {
  readonly version: number;
  readonly parse: Parse | undefined;
}

type Reading = Version & Found;

/** A document that is being read. */
interface Underway extends Version {
  readonly steps: Steps<Found>;
  readonly ended: Promise<void>;
}

/** Nothing is read yet. */
export function createOpenReadings(owner: OpenReadingsOwner): OpenReadings {
  const readings = new WeakMap<EncodedDocument, Reading>();
  const allUnderway = new WeakMap<EncodedDocument, Underway>();
  const versionOf = (document: EncodedDocument): Version => ({ version: document.version, parse: owner.parseOf(document) });

  /** The steps of reading a document as it is now. */
  function* stepsOf(document: EncodedDocument, { parse }: Version): Steps<Found> {
    if (!parse) return { report: undefined, again: undefined };
    const text = document.getText();
    const again = yield* owner.vitals.analysed(parse.againInSteps(text, readings.get(document)?.again));
    return { report: yield* documentOf(document.uri, text, again.report), again };
  }

  function keep(document: EncodedDocument, now: Version, found: Found): ReportDocument | undefined {
    readings.set(document, { ...now, ...found });
    owner.wasRead(document, found.report);
    return found.report;
  }

  function inSlices(document: EncodedDocument, now: Version): Promise<void> {
    const steps = stepsOf(document, now);
    const isWanted = (): boolean => owner.isCurrent(document, now.version) && allUnderway.get(document) === underway;
    const ended = owner.slices
      .run(steps, isWanted)
      .then((found) => void (found && keep(document, now, found)))
      .catch(() => {}) // it is read once more for who asks, and is told then
      .finally(() => {
        if (allUnderway.get(document) === underway) allUnderway.delete(document);
      });
    const underway: Underway = { ...now, steps, ended };
    allUnderway.set(document, underway);
    return ended;
  }

  return {
    read(document) {
      const now = versionOf(document);
      const known = readings.get(document);
      if (isSame(known, now)) return known.report;
      const underway = allUnderway.get(document);
      allUnderway.delete(document);
      return keep(document, now, finish(isSame(underway, now) ? underway.steps : stepsOf(document, now)));
    },
    begin(document) {
      if (document.getText().length <= READ_AT_ONCE) return undefined;
      const now = versionOf(document);
      if (isSame(readings.get(document), now)) return undefined;
      const underway = allUnderway.get(document);
      return isSame(underway, now) ? underway.ended : inSlices(document, now);
    },
  };
}

const isSame = <One extends Version>(one: One | undefined, { version, parse }: Version): one is One =>
  one?.version === version && one.parse === parse;
