import { fatesInReports } from "../../server/src/compare/lifeLines/fatesInReports.ts";
import { lineagesOf } from "../../server/src/compare/lineages.ts";
import { type FindingNode, findingNodes, textsWithFindings } from "../../server/src/features/findingNodes.ts";
import { type FindingFacts, findingsInFull, withFates } from "../../server/src/features/findings.ts";
import { type FindingsFilter, openFilter } from "../../server/src/features/findingsFilter.ts";
import { type FindingsNode, nodesBelow, type Path } from "../../server/src/features/findingsTree.ts";
import type { ReportDocument } from "../../server/src/model/document.ts";

/** The tree over some texts; `filter` is what is asked for. */
export function treeOf(documents: readonly ReportDocument[], filter: Partial<FindingsFilter> = {}) {
  const fates = new Map(lineagesOf(documents).flatMap((lineage) => [...fatesInReports(lineage)]));
  const facts = new Map(
    documents.map((document): [string, readonly FindingFacts[]] => [
      document.uri,
      withFates(findingsInFull(document), fates.get(document.uri)),
    ]),
  );
  const source = {
    summaries: documents.map(({ summary }) => summary),
    filter: { ...openFilter, ...filter },
    factsOf: ({ uri }: { readonly uri: string }) => facts.get(uri) ?? [],
  };
  const below = (path: Path): readonly FindingsNode[] => (path.length < 3 ? nodesBelow(source, path) : findings(path));
  function findings(path: Path): readonly FindingNode[] {
    const uris = textsWithFindings(source, path);
    return findingNodes(
      source,
      path,
      uris.map((uri) => documents.find((document) => document.uri === uri)!),
      fates,
    );
  }
  const walk = (path: Path): readonly FindingsNode[] =>
    below(path).flatMap((node) => [node, ...(node.hasChildren ? walk(JSON.parse(node.id)) : [])]);
  return {
    source,
    /** The nodes below those that lead down by their labels. */
    at: (...labels: readonly string[]): readonly FindingsNode[] => below(pathTo(below, labels)),
    findings: (...labels: readonly string[]): readonly FindingNode[] => findings(pathTo(below, labels)),
    /** All nodes, each before what is below it. */
    all: (): readonly FindingsNode[] => walk([]),
  };
}

function pathTo(below: (path: Path) => readonly FindingsNode[], labels: readonly string[]): Path {
  let path: Path = [];
  for (const label of labels) {
    const node = below(path).find((one) => one.label === label);
    if (!node) throw new Error(`There is no ${label} among ${below(path).map((one) => one.label)}.`);
    path = JSON.parse(node.id) as Path;
  }
  return path;
}
