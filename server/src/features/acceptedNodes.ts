import * as l10n from "@vscode/l10n";
import { lineAt } from "../compare/lineAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Problem } from "../model/problem.ts";
import { fileName } from "../wording/fileName.ts";
import { lineName } from "../wording/lines.ts";
import { escapeMarkdown, shorten } from "../wording/words.ts";
import { citation } from "./citation.ts";
import type { FindingNode } from "./findingNodes.ts";
import type { FindingsNode, Path } from "./findingsTree.ts";

/** Stands in a node's path where questions have their ids, and is none. */
export const ACCEPTED_KEY = "(accepted)";

/** A contradiction that a reader has accepted, and what they said to it. */
export interface AcceptedProblem {
  readonly document: ReportDocument;
  readonly problem: Problem;
  readonly reason: string;
  readonly when?: string | undefined;
  readonly who?: string | undefined;
}

const LONGEST_LABEL = 120;

/** The node over all accepted contradictions in the texts on an inspection, whose path is given. */
export function acceptedNode(path: Path): FindingsNode {
  const label = l10n.t("Accepted contradictions");
  return {
    id: JSON.stringify([...path, ACCEPTED_KEY]),
    kind: "accepted",
    label,
    description: "",
    tooltip: `**${label}**\n\n${l10n.t("They are not among the problems; their reasons stand in a file of the folder.")}`,
    accessibleLabel: label,
    hasChildren: true,
  };
}

/** One of them, which leads to its place; `path` is that of the node above. */
export function acceptedProblemNode(path: Path, { document, problem, reason, who, when }: AcceptedProblem, index: number): FindingNode {
  const { uri, report } = document;
  const by = [who, when].filter(Boolean).join(", ");
  const place = `${fileName(uri)}, ${lineName(lineAt(report, problem.start))}`;
  return {
    id: JSON.stringify([...path, uri, problem.code, index]),
    kind: "accepted",
    fate: null,
    uri,
    span: { start: problem.start, end: problem.end },
    label: shorten(problem.message, LONGEST_LABEL),
    description: [reason, by].filter(Boolean).join(" · "),
    tooltip: [
      `**${l10n.t("Accepted")}** · ${escapeMarkdown(problem.message)}`,
      escapeMarkdown(reason),
      escapeMarkdown([by, place].filter(Boolean).join(" · ")),
    ].join("\n\n"),
    accessibleLabel: [l10n.t("Accepted: {0}", problem.message.replace(/\.$/, "")), l10n.t("reason: {0}", reason), by, place]
      .filter(Boolean)
      .join(", "),
    citation: citation(document, problem),
    hasChildren: false,
  };
}
