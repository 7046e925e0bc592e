import {
  commands,
  type Disposable,
  FileSystemError,
  l10n,
  Position,
  Range,
  type TextDocument,
  Uri,
  ViewColumn,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import {
  ACCEPT_FINDING,
  ADD_ALIAS,
  ADD_FURNITURE,
  type AliasToAdd,
  AMEND,
  type Amended,
  type Amendment,
  type AmendParams,
  type FindingToAccept,
  type Insertion,
  type LineToAdd,
  OPEN_BESIDE,
  type PlacesBeside,
} from "../../server/src/lsp/protocol.ts";
import { fileName } from "./pages.ts";
import { withoutIcons, withoutLinks } from "./plainWords.ts";
import type { Server } from "./server.ts";

/** What quick fixes do. They write to the reader's own files, and to no report. */
export const registerQuickFixes = (server: Server): Disposable[] => [
  commands.registerCommand(ACCEPT_FINDING, (finding: FindingToAccept, reason?: string) => accept(server, finding, reason)),
  commands.registerCommand(OPEN_BESIDE, openBeside),
  commands.registerCommand(ADD_FURNITURE, ({ file, line }: LineToAdd) => amend(server, file, { kind: "furniture", line })),
  commands.registerCommand(ADD_ALIAS, (alias: AliasToAdd, subjectId?: string) => addAlias(server, alias, subjectId)),
];

/** Asks for the reason, unless it is given, and writes it down with the finding, the day and the reader's name, if that is set. */
async function accept(server: Server, { uri, file, finding, message }: FindingToAccept, given?: string): Promise<void> {
  if (file === undefined) return sayFolderIsNeeded();
  const title = l10n.t("Accept this finding");
  const reason =
    given ??
    (await window.showInputBox({
      title,
      prompt: withoutLinks(message),
      placeHolder: l10n.t("Why is it right as it stands?"),
      validateInput,
    }));
  if (!reason?.trim()) return;
  const who = workspace.getConfiguration("inspectionLens", Uri.parse(uri)).get("acceptedBy", "").trim();
  const entry = { ...finding, reason: reason.trim(), when: today(), ...(who && { who }) };
  await amend(server, file, { kind: "accepted", entry });
}

const validateInput = (value: string): string | undefined =>
  value.trim() ? undefined : l10n.t("A reason is needed: it stands beside the finding.");

async function addAlias(server: Server, { file, name, programme, subjects }: AliasToAdd, given?: string): Promise<void> {
  if (file === undefined) return sayFolderIsNeeded();
  const items = subjects.map(({ id, name, level }) => ({ label: withoutIcons(name), description: levelName(level), id }));
  const title = l10n.t("“{0}” is another name of", name);
  const subjectId = given ?? (await window.showQuickPick(items, { title, placeHolder: l10n.t("The question that it names") }))?.id;
  if (subjectId !== undefined) await amend(server, file, { kind: "alias", programme, subjectId, name });
}

/** What tells a subject from a question; empty for a question. */
function levelName(level: string): string {
  switch (level) {
    case "question":
      return "";
    case "pillar":
      return l10n.t("pillar");
    default:
      return l10n.t("overall");
  }
}

/** Adds to a file, which is made where there is none. Where its reader has it open it is saved, unless they had been writing in it. */
async function amend(server: Server, address: string | undefined, amendment: Amendment): Promise<void> {
  if (address === undefined) return sayFolderIsNeeded();
  const uri = Uri.parse(address);
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const text = open?.getText() ?? (await textIn(uri));
  if (text === undefined) return warn(l10n.t("{0} cannot be read.", fileName(uri)));
  const params: AmendParams = { text, amendment };
  const amended = await server.ask<Amended | null>(AMEND, params);
  if (!amended) return warn(l10n.t("The language server did not answer."));
  if ("reason" in amended) return warn(`${fileName(uri)}: ${amended.reason}`);
  const { insertion } = amended;
  if (!insertion) return;
  const isWritten = await (open ? insert(open, insertion) : write(uri, withInsertion(text, insertion)));
  if (!isWritten) warn(l10n.t("{0} could not be written.", fileName(uri)));
}

async function insert(document: TextDocument, { offset, content }: Insertion): Promise<boolean> {
  const wasDirty = document.isDirty;
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(offset), content);
  return (await workspace.applyEdit(edit)) && (wasDirty || (await document.save()));
}

/** Empty where there is no file; undefined for one that cannot be read. */
const textIn = (uri: Uri): Promise<string | undefined> =>
  Promise.resolve(workspace.fs.readFile(uri)).then(
    (bytes) => new TextDecoder().decode(bytes),
    (error: unknown) => (error instanceof FileSystemError && error.code === "FileNotFound" ? "" : undefined),
  );

const write = (uri: Uri, text: string): Promise<boolean> =>
  Promise.resolve(workspace.fs.writeFile(uri, new TextEncoder().encode(text))).then(
    () => true,
    () => false,
  );

const withInsertion = (text: string, { offset, content }: Insertion): string => text.slice(0, offset) + content + text.slice(offset);

/** Opens the first place where the reader is, the others to the side, each with its words selected. */
async function openBeside({ places }: PlacesBeside): Promise<void> {
  for (const [i, { uri, range }] of places.entries()) {
    const { start, end } = range;
    const selection = new Range(new Position(start.line, start.character), new Position(end.line, end.character));
    await window.showTextDocument(Uri.parse(uri), {
      selection,
      viewColumn: i === 0 ? ViewColumn.Active : ViewColumn.Beside,
      preview: i === 0,
    });
  }
}

const warn = (sentence: string): void => void window.showWarningMessage(withoutLinks(sentence));

const sayFolderIsNeeded = (): void =>
  void window.showInformationMessage(l10n.t("Open the folder that holds the report: what you decide is kept in a file at its root."));

/** The day where the reader is, as 2027-03-31. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
