import { expect } from "vitest";
import type { Grading } from "../../server/src/model/grading.ts";
import type { FollowUp, Improvement } from "../../server/src/model/improvement.ts";
import type { Report } from "../../server/src/model/report.ts";
import type { Span } from "../../server/src/model/span.ts";
import { parseReport } from "../../server/src/parse.ts";

/** Openings that make a fixture a text of its kind. */
const OPENINGS = {
  fire2018: "Fire & Rescue Service 2018/19\n\nAn inspection of Calderfold Fire and Rescue Service\n\n",
  fire2021: "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\n",
  fire2023: "Fire & Rescue Service 2023–2025\n\nAn inspection of Calderfold Fire and Rescue Service\n\n",
  fireArticle: "By our reporter\n\nHMICFRS has inspected Calderfold Fire and Rescue Service for the 2021/22 round.\n\n",
  peel2016: "PEEL: Police effectiveness 2016\n\nAn inspection of Northholme Police\n\n",
  peel2021: "PEEL 2021/22\n\nAn inspection of Northholme Police\n\n",
  cqc: "Millbank House\n\nInspection report\n\nThe Care Quality Commission regulates this home.\n\n",
  none: "",
} as const;

/** Takes the marks `[[…]]` out of a text and gives what stood between them, in order. */
export function readMarks(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = "";
  for (const [index, part] of marked.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, spans };
}

/**
 * Holds every grading, area for improvement and follow-up of a marked text against the labels of its marks, in order; a mark with
 * several findings has a list of labels. One finding too many or too few, or one at another place, fails.
 */
export function checkFindings(opening: keyof typeof OPENINGS, marked: string, ...labels: readonly (string | readonly string[])[]): Report {
  const { text, spans } = readMarks(OPENINGS[opening] + marked);
  const report = parseReport(text);
  const describe = (span: Span, label: string): string => `${span.start} ${JSON.stringify(text.slice(span.start, span.end))} ${label}`;
  const found = [...report.gradings, ...report.improvements, ...report.followUps].map((finding) => describe(finding, labelOf(finding)));
  const expected = spans.flatMap((span, index) => [labels[index] ?? "(no label)"].flat().map((label) => describe(span, label)));
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(report.faults).toEqual([]);
  return report;
}

/** What a finding is, in the words of the marks. */
export function labelOf(finding: Grading | Improvement | FollowUp): string {
  const subject = finding.subjectId ?? "no subject";
  switch (finding.kind) {
    case "grading": {
      const amount =
        finding.count !== undefined ? ` ${finding.count} times` : finding.score !== undefined ? ` ${finding.score.join("/")}` : "";
      return `${finding.form} ${finding.grade}${amount} of ${subject}${finding.prior ? `, earlier${finding.inspection ? ` ${finding.inspection}` : ""}` : ""}`;
    }
    case "follow-up":
      return `${finding.status}${finding.explicit ? "" : " in other words"} of ${subject}`;
    default:
      return `${finding.kind} of ${subject}${finding.due ? ` by ${finding.due}` : ""}`;
  }
}
