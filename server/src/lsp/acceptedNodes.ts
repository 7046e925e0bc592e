import { acceptedNode, acceptedProblemNode } from "../features/acceptedNodes.ts";
import { isOpen } from "../features/findingsFilter.ts";
import { type FindingsNode, type FindingsSource, find, type Path } from "../features/findingsTree.ts";
import type { ReportSummary } from "../model/summary.ts";
import { checkedReport } from "./checkedReport.ts";
import type { TreeNode } from "./protocol.ts";
import type { Session } from "./session.ts";
import { rangeIn } from "./toLsp.ts";

/** The node over what was accepted in the texts on the inspection to which a path leads; none where nothing was, or only some findings are wanted. */
export const acceptedBelow = (source: FindingsSource, path: Path, session: Session): readonly FindingsNode[] =>
  path.length === 2 && isOpen(source.filter) && textsWithAccepted(source, path, session).length > 0 ? [acceptedNode(path)] : [];

/** What stands below it: each accepted contradiction that is still there, in the order of the texts. */
export async function acceptedOn(source: FindingsSource, path: Path, session: Session): Promise<readonly TreeNode[]> {
  const nodes: TreeNode[] = [];
  for (const summary of textsWithAccepted(source, path, session)) {
    const document = await session.inFull(summary.uri);
    if (!document) continue;
    const { accepted } = await checkedReport(document, session.state(summary), session);
    for (const [i, { problem, entry }] of accepted.entries()) {
      const { reason, who, when } = entry;
      const { span, ...node } = acceptedProblemNode(path, { document, problem, reason, who, when }, i);
      nodes.push({ ...node, range: rangeIn(document, span, session.client) });
    }
  }
  return nodes;
}

const textsWithAccepted = (source: FindingsSource, path: Path, { accepted }: Session): readonly ReportSummary[] =>
  find(source, path).inspection?.summaries.filter(({ uri }) => accepted.of(uri).length > 0) ?? [];
