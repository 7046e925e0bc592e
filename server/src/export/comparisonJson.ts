import type { ComparedSubject, GradeEvidence, StatisticCell, SubjectCell } from "../model/comparison.ts";
import type { LifeEvent } from "../model/lifeLine.ts";
import { articleOf } from "./articleJson.ts";
import type { ComparedLineage, ComparisonFormat } from "./comparisonFormat.ts";
import type { ComparisonEntry, Comparisons } from "./comparisons.ts";
import { placeOf } from "./placeOf.ts";

/** All comparisons as one JSON document. */
export const comparisonJson: ComparisonFormat = {
  name: "json",
  write: (lineages) => `${JSON.stringify(comparisonsOf(lineages), undefined, 2)}\n`,
};

/** What the public format says; `comparisons.ts` is its schema. */
const comparisonsOf = (lineages: readonly ComparedLineage[]): Comparisons => ({
  version: 1,
  comparisons: lineages.map(entryOf),
});

function entryOf({ comparison, articles }: ComparedLineage): ComparisonEntry {
  const { body, programme, inspections, subjects, improvements, claims, statistics } = comparison;
  return {
    body,
    programme,
    inspections: inspections.map(({ name, otherLabels, published, framework, documents }) => ({
      ...{ name, otherLabels: [...otherLabels], published, framework: framework.id, scale: [...framework.scale] },
      files: documents.map(({ uri, kind, published }) => ({ path: uri, kind, published })),
    })),
    questions: subjects.map(questionOf),
    improvements: improvements.map(({ inspection, isNewest, lines }) => ({
      inspection,
      isNewest,
      lines: lines.flatMap(({ kind, subject, fate, events }) =>
        // practices have no life-line
        kind === "innovative-practice" || kind === "promising-practice" ? [] : [{ kind, subject, fate, events: events.map(eventOf) }],
      ),
    })),
    claims: claims.map((claim) => ({
      ...placeOf(claim),
      ...{ inspection: claim.inspection, claimed: claim.claimed, counted: claim.counted },
    })),
    statistics: statistics.map(({ kind, measure, unit, cells }) => ({
      kind,
      measure,
      unit,
      cells: cells.map((cell) => cell && figureOf(cell)),
    })),
    articles: articles.map(articleOf),
  };
}

const questionOf = ({ id, level, name, otherNames, newIn, goneAfter, cells }: ComparedSubject): ComparisonEntry["questions"][number] => ({
  ...{ id, level, name, otherNames: [...otherNames], newIn, goneAfter },
  cells: cells.map(cellOf),
});

function cellOf(cell: SubjectCell): ComparisonEntry["questions"][number]["cells"][number] {
  const nothing = { kind: cell.kind, grade: null, state: null, places: [], disagreement: [], step: null };
  switch (cell.kind) {
    case "graded":
      return {
        ...nothing,
        grade: cell.grade,
        places: cell.places.flatMap(gradePlacesOf),
        disagreement: cell.disagreement.map(({ grade, places }) => ({ grade, places: places.flatMap(gradePlacesOf) })),
        step: cell.step,
      };
    case "state":
      return { ...nothing, state: cell.state, places: cell.places.map(placeOf) };
    case "not graded":
    case "not asked":
    case "not known":
      return nothing;
  }
}

/** A count gives no single subject a grade, so none comes here. */
function gradePlacesOf({ source, form, ...place }: GradeEvidence) {
  return form === "count" ? [] : [{ ...placeOf(place), source, form }];
}

const eventOf = ({ kind, inspection, explicit, likeness, ...place }: LifeEvent) => ({
  ...placeOf(place),
  ...{ kind, inspection, explicit, likeness },
});

function figureOf(cell: StatisticCell): NonNullable<ComparisonEntry["statistics"][number]["cells"][number]> {
  const { value, percent, period, difference } = cell;
  return {
    ...placeOf(cell),
    ...{ value: typeof value === "number" ? value : ([...value] as [number, number]), percent, period },
    difference: difference && {
      since: difference.since,
      amount: difference.kind === "difference" ? difference.amount : null,
      percent: difference.kind === "difference" ? difference.percent : null,
      why: difference.kind === "none" ? difference.why : null,
    },
  };
}
