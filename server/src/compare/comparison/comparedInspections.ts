import type { ComparedDocument, ComparedInspection } from "../../model/comparison.ts";
import type { ReportDocument } from "../../model/document.ts";
import { compareTimes, type Inspection, inspectionOf, isBefore, isSame, priorInspection } from "../inspection.ts";
import { strength } from "../strength.ts";

/** An inspection with what it is known again by. */
export interface InspectionAt {
  readonly compared: ComparedInspection;
  readonly inspection: Inspection;
}

/** An inspection while the texts that speak of it are gathered. */
interface Gathered {
  readonly inspection: Inspection;
  readonly labels: Set<string>;
  readonly documents: ReportDocument[];
}

/**
 * The inspections that documents on one body are about or recall, oldest first, each with its documents and all labels under which it goes.
 * Recalled ones that the text does not name are left out.
 */
export function comparedInspections(documents: readonly ReportDocument[]): readonly InspectionAt[] {
  const gathered: Gathered[] = [];
  const gather = (inspection: Inspection): Gathered => {
    const known = gathered.find((other) => isSame(other.inspection, inspection));
    if (known) return known;
    const added = { inspection, labels: new Set<string>(), documents: [] };
    gathered.push(added);
    return added;
  };
  // reports first: an inspection is called what its report calls it
  for (const document of [...documents].sort((a, b) => Number(isReport(b)) - Number(isReport(a)))) {
    const own = inspectionOf(document.summary);
    if (!own) continue;
    const { labels, documents } = gather(own);
    documents.push(document);
    if (document.summary.identity.inspection !== null) labels.add(document.summary.identity.inspection);
  }
  for (const { summary } of documents) {
    const own = inspectionOf(summary);
    if (!own) continue;
    for (const label of recalledLabels(summary)) {
      const recalled = priorInspection(own, label);
      if (recalled.name !== null && isBefore(recalled, own)) gather(recalled).labels.add(label ?? recalled.name);
    }
  }
  return gathered
    .sort((a, b) => compareTimes(a.inspection, b.inspection))
    .map((one) => ({ inspection: one.inspection, compared: comparedOf(one) }));
}

/** The index of an inspection, or undefined where it is none of them. */
export function indexOfInspection(inspections: readonly InspectionAt[], inspection: Inspection): number | undefined {
  const at = inspections.findIndex((one) => isSame(one.inspection, inspection));
  return at < 0 ? undefined : at;
}

const isReport = ({ summary }: ReportDocument): boolean => summary.identity.kind === "report";

/** The labels of the inspections that a text looks back on; null for the one before that it does not name. */
function recalledLabels({ gradings, followUps }: ReportDocument["summary"]): ReadonlySet<string | null> {
  const labels = gradings.filter(({ prior, form }) => prior && strength(form) !== undefined).map(({ inspection }) => inspection);
  return new Set(followUps.length > 0 ? [...labels, null] : labels);
}

function comparedOf({ inspection: { framework, name }, labels, documents }: Gathered): ComparedInspection {
  const compared = documents.map(({ uri, summary: { identity } }): ComparedDocument => {
    return { uri, kind: identity.kind, published: identity.published };
  });
  return {
    name,
    otherLabels: [...labels].filter((label) => label !== name),
    published: compared.find(({ kind, published }) => kind === "report" && published !== null)?.published ?? null,
    framework: { id: framework.id, title: framework.title, scale: framework.scale },
    documents: compared,
  };
}
