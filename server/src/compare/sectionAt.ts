import type { Report } from "../model/report.ts";
import type { Section } from "../model/section.ts";
import { firstIndex } from "../text/firstIndex.ts";

/** The innermost section in which an offset (UTF-16) stands, its heading included; undefined where it stands in none. */
export function sectionAt({ sections }: Pick<Report, "sections">, offset: number): Section | undefined {
  let innermost: Section | undefined;
  let among = sections;
  for (;;) {
    const siblings = among;
    const last = siblings[firstIndex(siblings.length, (at) => siblings[at]!.start > offset) - 1];
    if (!last || offset >= last.end) return innermost;
    innermost = last;
    among = last.children;
  }
}
