import type { Framework } from "../../model/framework.ts";
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
      body: body?.name ?? (framework?.bodyKind === "care provider" ? careProvider(reading) : null),
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
  if (/^\s*(?:an )?inspection of\b|^\s*inspection report\s*$|^\s*our judge?ments?\s*$/im.test(head)) return "report";
  if (furniture.some(({ start, end }) => /^under\s+embargo/i.test(text.slice(start, end)))) return "report";
  return /^\s*(?:areas?\s+for\s+improvement|causes?\s+of\s+concern|main\s+findings|our\s+findings)\s*$/im.test(text) ? "report" : "article";
}

/** The label of the inspection in the head of a report: one of the framework's own, else the years that a line of the title ends in. */
function labelIn(head: string, framework: Framework | undefined): string | null {
  const title = head.replace(/^.*(?:embargo|publi).*$/gim, "");
  const own = framework?.labels.find((label) => hasLabel(title, label));
  return own ?? /^[^\n.,;]{4,80} (20\d\d(?:\/\d\d)?)\s*$/m.exec(title.slice(0, TITLE))?.[1] ?? null;
}

/** Care reports carry the provider's name as their first line. */
function careProvider({ text, tokens, blocks }: Reading): string | null {
  const first = blocks[0];
  if (first === undefined || first.kind !== "heading") return null;
  return text.slice(tokens.start[first.from]!, tokens.end[first.to - 1]!);
}
