import type { Finding, Pair } from "./claim.ts";
import { countsAlike, type Figure, figureOf, isEqual, isOneMatter, isOneMeasure, sharedStems } from "./figures.ts";

/**
 * An article's figures beside the report's: the same where one on the same matter has its value, rounded or not; differing only where
 * exactly one of the report's is on the very same matter. A figure without a sure counterpart is left out.
 */
export function figureClaims({ article, report }: Pair): readonly Finding[] {
  const theirs = report.document.report.statistics.map((statistic) => figureOf(report, statistic));
  const near = nearOf(theirs);
  return article.document.report.statistics.flatMap((statistic): readonly Finding[] => {
    const claimed = figureOf(article, statistic);
    const candidates = near(claimed);
    const found = (figure: Figure, verdict: Finding["verdict"]): readonly Finding[] => [
      {
        span: statistic,
        verdict,
        places: [figure.statistic],
        comparison: { kind: "figure", claimed: claimed.words, stated: figure.words },
      },
    ];
    const equal = candidates.filter((figure) => isEqual(claimed, figure));
    const [same] = equal.sort((a, b) => sharedStems(claimed, b) - sharedStems(claimed, a));
    if (same) return isDistinct(claimed) || isLikely(claimed, same) ? found(same, "as in the report") : [];
    const others = candidates.filter((figure) => isOneMatter(claimed, figure));
    // figures of one sentence share its words: only one of them is also of the same measure
    const closest = others.length > 1 ? others.filter((figure) => isOneMeasure(claimed, figure)) : others;
    return closest.length === 1 ? found(closest[0]!, "number differs") : [];
  });
}

/** A number that would hardly be the same by chance. */
const isDistinct = ({ values }: Figure): boolean =>
  values.some((value) => !Number.isInteger(value) || (Math.abs(value) > 100 && value % 100 !== 0));

/** Whether two small numbers are the same for more than chance: they count the same things, and the words around them say so. */
function isLikely(claimed: Figure, stated: Figure): boolean {
  const shared = sharedStems(claimed, stated);
  return countsAlike(claimed, stated) && shared >= LEAST_SHARED && shared / Math.min(claimed.stems.size, stated.stems.size) >= LEAST_ALIKE;
}

const LEAST_SHARED = 3,
  LEAST_ALIKE = 0.35;

/** So many figures may share a word before it says nothing of their matter; keeps the work linear. */
const MOST = 100;

/** Finds the figures that share a word of their matter with one. */
function nearOf(figures: readonly Figure[]): (figure: Figure) => readonly Figure[] {
  const byStem = new Map<string, Figure[]>();
  for (const figure of figures)
    for (const stem of figure.stems) {
      const known = byStem.get(stem);
      if (known) known.push(figure);
      else byStem.set(stem, [figure]);
    }
  return ({ stems }) => [...new Set([...stems].flatMap((stem) => (byStem.get(stem) ?? []).slice(0, MOST)))];
}
