import type { BodyKind, Framework } from "../../model/framework.ts";
import type { Identity, ReportKind } from "../../model/report.ts";
import type { Reading } from "../../text/reading.ts";
import type { Language } from "../language.ts";
import { findBody } from "./bodies.ts";
import { findPublished } from "./dates.ts";
import { detectFramework, hasLabel } from "./framework.ts";

/** What the document is: its kind, whom it is about, by which framework, which inspection, and when it was published. */
export interface Identified {
  readonly identity: Identity;
  readonly framework: Framework | undefined;
}

const HEAD = 3000;
const TITLE = 400;

/** Identifies a text; fields that the text does not state are null. */
export function identify(reading: Reading, language: Language): Identified {
  const body = findBody(reading, language);
  const published = findPublished(reading);
  const framework = detectFramework(reading, language, { bodyKind: body?.kind, published });
  const kind = kindOf(reading);
  return {
    framework,
    identity: {
      kind,
      frameworkId: framework?.id ?? null,
      body: body?.name ?? (framework !== undefined && kind === "report" ? bodyInTitle(reading, framework.bodyKind) : null),
      inspection: kind === "report" ? labelIn(headOf(reading.text), framework) : null,
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

/** Reports have contents pages, embargo lines or a title that says so; letters and minutes their own openings; the rest are articles. */
function kindOf({ text, blocks, furniture }: Reading): ReportKind {
  const head = headOf(text);
  if (/^\s*(?:minutes:?|resolved\b|agenda item\b)/im.test(head)) return "minutes";
  if (/^\s*dear (?:mr|mrs|ms|dr|chief|colleague|sir|madam)/im.test(head)) return "letter";
  if (blocks.some(({ kind }) => kind === "contents")) return "report";
  if (
    /^\s*(?:an )?inspection (?:of\b|dates?\b|report\s*$)|^\s*(?:a )?report (?:on\b|of an\b.*\binspection\b|card\b)|^\s*our judge?ments?\s*$/im.test(
      head,
    )
  )
    return "report";
  if (furniture.some(({ start, end }) => /^under\s+embargo/i.test(text.slice(start, end)))) return "report";
  return /^\s*(?:areas?\s+for\s+improvement|causes?\s+of\s+concern|main\s+findings|our\s+findings)\s*$/im.test(text) ? "report" : "article";
}

/** The label of the inspection in the head of a report: one of the framework's own, else the years that a line of the title ends in. */
function labelIn(head: string, framework: Framework | undefined): string | null {
  const title = head.replace(/^.*(?:embargo|publi).*$/gim, "");
  const own = framework?.labels.find((label) => hasLabel(title, label));
  return own ?? /^[^\n.,;]{4,80} (20\d\d(?:\/\d\d)?)\s*$/m.exec(title.slice(0, TITLE))?.[1] ?? null;
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
