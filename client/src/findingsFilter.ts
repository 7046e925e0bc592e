import { l10n, type QuickPickItem, QuickPickItemKind, window } from "vscode";
import { FINDINGS_CHOICES, type FindingsChoices, type FindingsFilter } from "../../server/src/lsp/protocol.ts";
import { withoutIcons } from "./plainWords.ts";
import type { Server } from "./server.ts";

type Filter = Partial<FindingsFilter>;

/** What can be picked: a member of one of the filter's lists. */
interface Pick extends QuickPickItem {
  readonly list?: keyof FindingsChoices;
  readonly value?: string;
}

function titleOf(list: keyof FindingsChoices): string {
  switch (list) {
    case "kinds":
      return l10n.t("Kind of finding");
    case "grades":
      return l10n.t("Grade of its question");
    case "fates":
      return l10n.t("What became of it");
  }
}

/** Lets the reader pick kinds, grades and fates; the filter as it is then, undefined where they think better of it. */
export async function pickFilter(server: Server, filter: Filter): Promise<Filter | undefined> {
  const picks = server.ask<FindingsChoices>(FINDINGS_CHOICES, {}).then((choices) => (choices ? picksOf(choices, filter) : []));
  const picked = await window.showQuickPick<Pick>(picks, {
    canPickMany: true,
    title: l10n.t("Filter Findings"),
    placeHolder: l10n.t("Which findings? Nothing picked shows all of them."),
    matchOnDescription: true,
  });
  if (!picked) return undefined;
  const chosen = (list: keyof FindingsChoices) => picked.filter((pick) => pick.list === list).map(({ value }) => value);
  return { ...filter, kinds: chosen("kinds"), grades: chosen("grades"), fates: chosen("fates") } as Filter;
}

/** Lets the reader give a text to look for; the filter as it is then, undefined where they think better of it. */
export async function pickText(filter: Filter): Promise<Filter | undefined> {
  const text = await window.showInputBox({
    title: l10n.t("Search Findings"),
    prompt: l10n.t("Words of a finding, its question or its body. Empty to show all findings."),
    value: filter.text ?? "",
  });
  return text === undefined ? undefined : { ...filter, text: text.trim() };
}

const lists = ["kinds", "grades", "fates"] as const;

const picksOf = (choices: FindingsChoices, filter: Filter): Pick[] =>
  lists.flatMap((list): Pick[] => {
    const wanted: readonly string[] = filter[list] ?? [];
    const picks = choices[list].map(({ value, label }) => ({ label: withoutIcons(label), list, value, picked: wanted.includes(value) }));
    return picks.length > 0 ? [{ label: titleOf(list), kind: QuickPickItemKind.Separator }, ...picks] : [];
  });
