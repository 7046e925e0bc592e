import type { DecidedBy } from "../../model/explanation.ts";
import type { BodyKind, Framework } from "../../model/framework.ts";
import type { Identity, ReportKind } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import type { Reading } from "../../text/reading.ts";
import type { Steps } from "../../text/steps.ts";
import type { Language } from "../language.ts";
import type { Trace } from "../trace.ts";
import { findBody } from "./bodies.ts";
import { findPublished } from "./dates.ts";
import { detectFramework, hasLabel, placeOfLabel } from "./framework.ts";

/** What the document is: its kind, whom it is about, by which framework, which inspection, and when it was published. */
export interface Identified {
  readonly identity: Identity;
  readonly framework: Framework | undefined;
}

const HEAD = 3000;
const TITLE = 400;

/** Identifies a text, in steps; fields that the text does not state are null. */
export function* identify(reading: Reading, language: Language, trace?: Trace): Steps<Identified> {
  const body = yield* findBody(reading, language, trace);
  const published = findPublished(reading, trace);
  const framework = yield* detectFramework(reading, language, { bodyKind: body?.kind, published }, trace);
  yield;
  const kind = kindOf(reading, trace);
  if (kind !== "report") trace?.decided("inspection", "only a report names its own inspection", undefined);
  return {
    framework,
    identity: {
      kind,
      frameworkId: framework?.id ?? null,
      body: body?.name ?? (framework !== undefined && kind === "report" ? bodyInTitle(reading, framework.bodyKind) : null),
      inspection: kind === "report" ? labelIn(reading.text, framework, trace) : null,
      published,
      priorLabels: [],
    },
  };
}

/** The first lines, each ended by LF and without other white space than single spaces. */
const headOf = (text: string): string =>
  text
    .slice(0, HEAD)
    .replace(/\r\n?|\f/g, "\n")
    .replace(/[^\S\n]+/g, " ");

/** One way to tell what kind of text it is: what tells it, as a clause, and the span of the words or undefined where it does not hold. */
interface KindSign {
  readonly kind: ReportKind;
  readonly why: DecidedBy;
  readonly find: (reading: Reading, head: string) => Span | undefined;
}

const lineLike =
  (pattern: RegExp) =>
  ({ text }: Reading, head: string): Span | undefined => {
    const line = pattern.exec(head)?.[0].trim();
    return line === undefined ? undefined : placeOf(text, line);
  };

/** Reports have contents pages, embargo lines or a title that says so; letters and minutes their own openings; the rest are articles. */
const KIND_SIGNS: readonly KindSign[] = [
  { kind: "minutes", why: "it opens as minutes do", find: lineLike(/^\s*(?:minutes:?|resolved\b|agenda item\b)/im) },
  { kind: "letter", why: "it opens as a letter does", find: lineLike(/^\s*dear (?:mr|mrs|ms|dr|chief|colleague|sir|madam)/im) },
  {
    kind: "report",
    why: "it has a contents page",
    find: ({ blocks, tokens }) => {
      const line = blocks.find(({ kind }) => kind === "contents");
      return line && { start: tokens.start[line.from]!, end: tokens.end[line.to - 1]! };
    },
  },
  {
    kind: "report",
    why: "its title says so",
    find: lineLike(
      /^\s*(?:an )?inspection (?:of\b|dates?\b|report\s*$)|^\s*(?:a )?report (?:on\b|of an\b.*\binspection\b|card\b)|^\s*our judge?ments?\s*$/im,
    ),
  },
  {
    kind: "report",
    why: "it stands under embargo",
    find: ({ text, furniture }) => furniture.find(({ start, end }) => /^under\s+embargo/i.test(text.slice(start, end))),
  },
  {
    kind: "report",
    why: "it has a heading over findings",
    find: ({ text }) => {
      // no blank lines before it: many of them would be gone through again from each
      const found =
        /^[^\S\r\n\u2028\u2029]*(?:areas?\s+for\s+improvement|causes?\s+of\s+concern|main\s+findings|our\s+findings)\s*$/im.exec(text);
      return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
    },
  },
];

function kindOf(reading: Reading, trace: Trace | undefined): ReportKind {
  const head = headOf(reading.text);
  for (const { kind, why, find } of KIND_SIGNS) {
    const place = find(reading, head);
    if (place === undefined) continue;
    trace?.decided("kind", why, place);
    return kind;
  }
  trace?.decided("kind", "nothing says that it is a report, a letter or minutes", undefined);
  return "article";
}

/** Where words of the head first stand in the text, whose white space may be other. */
function placeOf(text: string, words: string): Span {
  const spaced = words.split(" ").map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const found = new RegExp(spaced.join("\\s+")).exec(text);
  return { start: found?.index ?? 0, end: found === null ? 0 : found.index + found[0].length };
}

/** The label of the inspection in the head of a report: one of the framework's own, else the years that a line of the title ends in. */
function labelIn(text: string, framework: Framework | undefined, trace: Trace | undefined): string | null {
  const title = headOf(text).replace(/^.*(?:embargo|publi).*$/gim, "");
  const own = framework?.labels.find((label) => hasLabel(title, label));
  const label = own ?? /^[^\n.,;]{4,80} (20\d\d(?:\/\d\d)?)\s*$/m.exec(title.slice(0, TITLE))?.[1];
  if (label === undefined) return null;
  if (own !== undefined) trace?.decided("inspection", "a label of this framework in the head", placeOfLabel(text, own));
  else trace?.decided("inspection", "the years in which the title ends", placeOf(text, label));
  return label;
}

/** What the names of bodies look like that have no list: the first line of the head that is one. */
const TITLES: Partial<Record<BodyKind, RegExp>> = {
  school:
    /^(?:.*\b(?:[Ii]nspection of|[Rr]eport on)\s)?([\p{Lu}'’&-][\p{L}'’.&-]*(?:\s(?:[\p{Lu}'’&-][\p{L}'’.&-]*|of|the|and|for|in)){0,8}\s(?:School|Academy|College|Nursery)(?:\s\p{Lu}\p{L}*){0,3}|Ysgol(?:\s\p{Lu}[\p{L}'’-]*){1,5})\s*$/u,
  prison: /\b(HM(?:P|YOI)(?:\/YOI)?(?:\s(?:&|and))?(?:\s(?:YOI\s)?\p{Lu}[\p{L}'’-]*){1,4})/u,
  "probation service":
    /\b((?:\p{Lu}[\p{L}'’-]*,?\s){1,5}(?:PDU|Probation Delivery Unit|Probation Service|Youth Justice Service|Youth Offending Team))\b/u,
};

/** The body by a line of the head; care reports carry the provider's name as their first line. */
function bodyInTitle({ text, tokens, blocks }: Reading, bodyKind: BodyKind): string | null {
  const title = TITLES[bodyKind];
  if (title !== undefined) {
    for (const line of headOf(text).split("\n").slice(0, TITLE_LINES)) {
      const found = title.exec(line.trim());
      if (found !== null) return found[1]!;
    }
    return null;
  }
  const first = blocks[0];
  if (bodyKind !== "care provider" || first === undefined || first.kind !== "heading") return null;
  return text.slice(tokens.start[first.from]!, tokens.end[first.to - 1]!);
}

const TITLE_LINES = 20;
