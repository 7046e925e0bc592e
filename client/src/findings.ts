import {
  commands,
  Disposable,
  EventEmitter,
  env,
  l10n,
  MarkdownString,
  type ProviderResult,
  Range,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  ViewColumn,
  window,
} from "vscode";
import { FINDINGS, type FindingsAnswer, type FindingsFilter, type FindingsParams, type TreeNode } from "../../server/src/lsp/protocol.ts";
import { type AtHand, withServer } from "./atHand.ts";
import { exportFindings } from "./exports.ts";
import { pickFilter, pickText } from "./findingsFilter.ts";

/** The view of all findings of the workspace: body, inspection, question, finding. What it shows is the server's. */
export interface Findings extends Disposable {
  /** What stands below a node, or at the top. */
  children(parent?: TreeNode): Promise<readonly TreeNode[]>;
  /** How a node is shown. */
  item(node: TreeNode): TreeItem;
  /** Shows only what the filter wants; with an empty one everything. */
  filter(wanted: Partial<FindingsFilter>): void;
  /** What stands above the tree. */
  readonly message: string | undefined;
  /** Why the tree is as it is: it decides what an empty one says. */
  readonly state: FindingsState;
}

/** "shown": there are findings; otherwise why there are none. */
export type FindingsState = "shown" | "reading" | "none" | "no match" | "no server";

const VIEW = "inspectionLens.findings";

export function createFindings(atHand: AtHand): Findings {
  const { server } = atHand;
  const changed = new EventEmitter<undefined>();
  let filter: Partial<FindingsFilter> = {};
  let state: FindingsState = "reading";
  const isFiltered = (): boolean => Object.keys(filter).length > 0;

  const tree = window.createTreeView<TreeNode>(VIEW, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: itemOf,
      getChildren: (parent): ProviderResult<TreeNode[]> => children(parent).then((nodes) => [...nodes]),
    },
  });

  async function children(parent?: TreeNode): Promise<readonly TreeNode[]> {
    const asked = filter;
    const params: FindingsParams = { filter, ...(parent && { parent: parent.id }) };
    const answer = await server.ask<FindingsAnswer>(FINDINGS, params);
    if (!parent && asked === filter) tell(answer);
    return answer?.nodes ?? [];
  }

  function tell(answer: FindingsAnswer | undefined): void {
    state = stateOf(answer, isFiltered());
    // an empty view has more to say than a message, which would take its place
    tree.message = state === "shown" ? (answer?.message ?? "") : "";
    tree.description = isFiltered() ? l10n.t("filtered") : "";
    void commands.executeCommand("setContext", "inspectionLens.findings", state);
    void commands.executeCommand("setContext", "inspectionLens.findingsFiltered", isFiltered());
  }

  function show(wanted: Partial<FindingsFilter> | undefined): void {
    if (!wanted) return;
    filter = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value.length > 0));
    changed.fire(undefined);
  }

  const parts = Disposable.from(
    tree,
    changed,
    server.onDidChangeFindings(() => changed.fire(undefined)),
    commands.registerCommand("inspectionLens.showFindings", () => commands.executeCommand(`${VIEW}.focus`)),
    commands.registerCommand("inspectionLens.filterFindings", async () => show(await pickFilter(server, filter))),
    commands.registerCommand("inspectionLens.searchFindings", async () => show(await pickText(filter))),
    commands.registerCommand("inspectionLens.clearFindingsFilter", () => show({})),
    commands.registerCommand("inspectionLens.exportShownFindings", () => withServer(atHand, () => exportFindings(atHand, filter))),
    commands.registerCommand("inspectionLens.refreshFindings", () => changed.fire(undefined)),
    commands.registerCommand("inspectionLens.openFinding", (node: TreeNode) => open(node, ViewColumn.Active)),
    commands.registerCommand("inspectionLens.openFindingToSide", (node: TreeNode) => open(node, ViewColumn.Beside)),
    commands.registerCommand("inspectionLens.copyFindingCitation", ({ citation }: TreeNode) => env.clipboard.writeText(citation ?? "")),
  );
  return {
    children,
    item: itemOf,
    filter: show,
    get message() {
      return tree.message;
    },
    get state() {
      return state;
    },
    dispose: () => parts.dispose(),
  };
}

function stateOf(answer: FindingsAnswer | undefined, isFiltered: boolean): FindingsState {
  if (!answer) return "no server";
  if (answer.nodes.length > 0) return "shown";
  if (answer.isReading) return "reading";
  return isFiltered ? "no match" : "none";
}

async function open({ uri, range }: TreeNode, viewColumn: ViewColumn): Promise<void> {
  if (!uri || !range) return;
  const { start, end } = range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(uri), { selection, viewColumn });
}

function itemOf(node: TreeNode): TreeItem {
  const item = new TreeItem(node.label, node.hasChildren ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.id = node.id;
  item.description = node.description;
  item.tooltip = new MarkdownString(node.tooltip);
  item.accessibilityInformation = { label: node.accessibleLabel };
  item.iconPath = new ThemeIcon(node.fate && node.kind === "follow-up" ? fateIcons[node.fate] : icons[node.kind]);
  if (node.uri) {
    item.contextValue = "finding";
    item.command = { command: "inspectionLens.openFinding", title: l10n.t("Open"), arguments: [node] };
  }
  return item;
}

// Told apart by their shapes, never by colour.
const icons: Readonly<Record<TreeNode["kind"], string>> = {
  body: "organization",
  inspection: "calendar",
  overall: "home",
  pillar: "layers",
  question: "question",
  grading: "law",
  state: "dash",
  "area-for-improvement": "tools",
  "priority-action": "flame",
  "cause-of-concern": "warning",
  recommendation: "checklist",
  "innovative-practice": "lightbulb",
  "promising-practice": "lightbulb-sparkle",
  "follow-up": "history",
  statistic: "graph",
  accepted: "check",
};

const fateIcons: Readonly<Record<NonNullable<TreeNode["fate"]>, string>> = {
  "not addressed, issued again": "circle-slash",
  "issued again": "history",
  "not addressed": "circle-slash",
  "partly addressed": "circle-large",
  current: "history",
  "not mentioned again": "history",
  "addressed in other words": "pass",
  addressed: "pass",
};
