import type { Section } from "../../server/src/model/section.ts";
import type { Span } from "../../server/src/model/span.ts";

/** Whether an offset stands between the two halves of a surrogate pair or of a CRLF. */
const splits = (text: string, at: number): boolean => /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(at - 1, at + 1));

/** The first span that is empty, outside the text or ends inside a character; undefined where all are well. */
export const badSpan = (text: string, spans: readonly Span[]): Span | undefined =>
  spans.find(({ start, end }) => !(start >= 0 && start < end && end <= text.length) || splits(text, start) || splits(text, end));

/** The first section that does not enclose its title and its ordered children. */
export function badSection(sections: readonly Section[], within: Span): Section | undefined {
  let from = within.start;
  for (const section of sections) {
    if (section.start < from || section.end > within.end || section.title.start !== section.start || section.title.end > section.end)
      return section;
    const inner = badSection(section.children, { start: section.title.end, end: section.end });
    if (inner !== undefined) return inner;
    from = section.end;
  }
  return undefined;
}
