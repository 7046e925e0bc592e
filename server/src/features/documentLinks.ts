import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { matchesOf } from "../text/matchesOf.ts";

/** A place in a report that leads to an address. */
export interface DocumentLink extends Span {
  readonly target: string;
}

const ADDRESS = /https?:\/\/[^\s<>"“”|\\^`{}]{1,2000}/gi;

/** Marks that end a sentence or close a bracket after an address, and are no part of it. */
const AFTER = new Set(".,;:!?'’\"”]}>*)");

/** The longest words that a link in Markdown has. */
const LONGEST_WORDS = 300;

/** An address that ends its line like this most likely goes on in the next one. */
const BROKEN = /[-_=&?%/+]$/;

/**
 * The web addresses that a report gives (`http` and `https`), as they stand or behind words in brackets. One that a line end seems to have
 * broken is left out, for a guess would lead elsewhere. Work is linear.
 */
export function documentLinks({ text }: Pick<ReportDocument, "text">): readonly DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const { index, 0: written } of matchesOf(ADDRESS, text)) {
    const after = text[index + written.length];
    const isBroken = BROKEN.test(written) && /^\r?\n\S/.test(text.slice(index + written.length, index + written.length + 3));
    const target = withoutMarks(written);
    if (isBroken || !isAddress(target) || (after !== undefined && /[^\s<>"“”|]/.test(after))) continue;
    const words = wordsBefore(text, index, target);
    links.push({ ...(words ?? { start: index, end: index + target.length }), target });
  }
  return links;
}

/** The address itself, without the marks after it; a bracket belongs to it where it opens in it. */
function withoutMarks(written: string): string {
  const [address = ""] = written.split("](");
  const keepsBracket = address.includes("(");
  let end = address.length;
  while (end > 0 && AFTER.has(address[end - 1]!) && !(keepsBracket && address[end - 1] === ")")) end--;
  return address.slice(0, end);
}

function isAddress(target: string): boolean {
  try {
    return new URL(target).hostname.includes(".");
  } catch {
    return false;
  }
}

/** The words of a Markdown left-over, `[these](https://…)`, which are on the line of the address; undefined where it has none. */
function wordsBefore(text: string, at: number, target: string): Span | undefined {
  if (text.slice(at - 2, at) !== "](" || text[at + target.length] !== ")") return undefined;
  const before = text.slice(Math.max(0, at - 2 - LONGEST_WORDS), at - 2);
  const words = before.slice(before.lastIndexOf("[") + 1);
  const isWhole = words.length < before.length && words.trim() !== "" && !/[\]\r\n]/.test(words);
  return isWhole ? { start: at - 2 - words.length, end: at - 2 } : undefined;
}
