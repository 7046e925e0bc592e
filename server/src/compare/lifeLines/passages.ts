import type { ReportDocument } from "../../model/document.ts";
import type { Improvement } from "../../model/improvement.ts";
import type { Section } from "../../model/section.ts";
import type { Span } from "../../model/span.ts";
import { sentencesIn } from "../sentencesIn.ts";
import { wordsOf } from "../wordsOf.ts";
import { gistOf } from "./likeness.ts";

/** A stretch of the report with the words it shares with others. */
interface Passage {
  readonly span: Span;
  readonly stems: ReadonlySet<string>;
  /** What the heading above it shares as well; its own words count double. */
  readonly above: ReadonlySet<string>;
}

interface Scored {
  readonly span: Span;
  /** How many words it shares with the finding. */
  readonly shared: number;
  /** The share of what the finding is about, each word weighted by how rare it is among the passages; words above it can make it more than 1. */
  readonly share: number;
}

const LEAST_SHARE = 0.4;
/** Sentences nearly as good as the best are given beside it. */
const NEARLY = 0.85;
const MOST_PASSAGES = 3;
/** A whole section soon shares a few words by chance: it must be better than all others by so much. */
const CLEARLY = 1.25;

/**
 * Where a report gives the evidence for an area for improvement: the headings and sentences under its question that speak most of the same,
 * best first; where none says enough by itself, the heading of the section that does; empty where none does. Findings themselves are no
 * evidence.
 */
export function passagesFor(document: ReportDocument, improvement: Improvement): readonly Span[] {
  const asked = gistOf(wordsOf(document, improvement)).stems;
  const sentences = scored(asked, passagesIn(document, improvement)).filter(({ shared, share }) => shared >= 2 && share >= LEAST_SHARE);
  const best = sentences[0]?.share ?? 0;
  if (sentences.length > 0)
    return sentences
      .filter(({ share }) => share >= NEARLY * best)
      .slice(0, MOST_PASSAGES)
      .map(({ span }) => span);
  const [section, next] = scored(asked, chaptersIn(document, improvement));
  const isClear = section && next && section.shared >= 3 && section.share >= Math.max(LEAST_SHARE, CLEARLY * next.share);
  return isClear ? [section.span] : [];
}

/** Best first. */
function scored(asked: ReadonlySet<string>, passages: readonly Passage[]): readonly Scored[] {
  const rarity = rarityIn(passages);
  const weigh = (stems: ReadonlySet<string>): number => [...asked].reduce((sum, stem) => sum + (stems.has(stem) ? rarity(stem) : 0), 0);
  const whole = [...asked].reduce((sum, stem) => sum + rarity(stem), 0);
  return passages
    .map(({ span, stems, above }) => ({
      span,
      shared: [...asked].filter((stem) => stems.has(stem)).length,
      share: (weigh(stems) + weigh(above) / 2) / whole,
    }))
    .sort((a, b) => b.share - a.share);
}

/** The sections under headings of the finding's question, each by its title, without the findings in them. */
function chaptersIn(document: ReportDocument, { subjectId }: Improvement): readonly Passage[] {
  const { report } = document;
  const findings = [...report.improvements, ...report.followUps.map(({ stated }) => stated)];
  return headingsIn(report.sections, subjectId).map((section) => {
    const found = findings.find(({ start, end }) => section.start <= start && end <= section.end);
    const body = { start: section.start, end: found ? found.start : section.end };
    return { span: section.title, stems: gistOf(wordsOf(document, body)).stems, above: gistOf(wordsOf(document, section.title)).stems };
  });
}

function passagesIn(document: ReportDocument, { subjectId }: Improvement): readonly Passage[] {
  const { report, text } = document;
  const findings = [...report.improvements, ...report.followUps.map(({ stated }) => stated)];
  const isFinding = ({ start, end }: Span): boolean => findings.some((finding) => finding.start < end && start < finding.end);
  const titles = headingsIn(report.sections, subjectId);
  const whole = { start: 0, end: text.length };
  const stretches = subjectId === null ? [whole] : sectionsOf(report.sections, subjectId);
  return stretches.flatMap((stretch) =>
    sentencesIn(text, stretch)
      .filter((span) => !isFinding(span))
      .map((span) => {
        const heading = titles.findLast(({ start, end }) => start <= span.start && span.start < end);
        const above = heading && span.start > heading.title.start ? gistOf(wordsOf(document, heading.title)).stems : NONE;
        return { span, stems: gistOf(wordsOf(document, span)).stems, above };
      }),
  );
}

const NONE: ReadonlySet<string> = new Set();

/** How much a word says: the rarer among the passages, the more. */
function rarityIn(passages: readonly Passage[]): (stem: string) => number {
  const times = new Map<string, number>();
  for (const { stems } of passages) for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
  return (stem) => Math.log(1 + passages.length / (1 + (times.get(stem) ?? 0)));
}

const sectionsOf = (sections: readonly Section[], subjectId: string): readonly Section[] =>
  sections.flatMap((section) =>
    section.subjectId === subjectId && section.level !== "box" ? [section] : sectionsOf(section.children, subjectId),
  );

const headingsIn = (sections: readonly Section[], subjectId: string | null): readonly Section[] =>
  sections.flatMap((section) => [
    ...(section.level === "heading" && (subjectId === null || section.subjectId === subjectId) ? [section] : []),
    ...headingsIn(section.children, subjectId),
  ]);
