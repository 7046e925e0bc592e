import type { Report } from "../model/report.ts";
import type { Section } from "../model/section.ts";

/** The innermost section in which an offset (UTF-16) stands, its heading included; undefined where it stands in none. */
export function sectionAt({ sections }: Pick<Report, "sections">, offset: number): Section | undefined {
  let innermost: Section | undefined;
  let among = sections;
  for (;;) {
    let low = 0;
    let high = among.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (among[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    const last = among[low - 1];
    if (!last || offset >= last.end) return innermost;
    innermost = last;
    among = last.children;
  }
}
