import {
  commands,
  type Disposable,
  env,
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
  type Citation,
  COPY_CITATION,
  type FindingToAccept,
  type Insertion,
  type LineToAdd,
  OPEN_BESIDE,
  type PlacesBeside,
} from "../../server/src/lsp/protocol.ts";
import type { Server } from "./server.ts";

/** What quick fixes do. They write to the reader's own files, and to no report. */
export const registerQuickFixes = (server: Server): Disposable[] => [
  commands.registerCommand(ACCEPT_FINDING, (finding: FindingToAccept, reason?: string) => accept(server, finding, reason)),
  commands.registerCommand(COPY_CITATION, ({ text }: Citation) => env.clipboard.writeText(text)),
  commands.registerCommand(OPEN_BESIDE, openBeside),
  commands.registerCommand(ADD_FURNITURE, ({ file, line }: LineToAdd) => amend(server, file, { kind: "furniture", line })),
  commands.registerCommand(ADD_ALIAS, (alias: AliasToAdd, subjectId?: string) => addAlias(server, alias, subjectId)),
];

/** Asks for the reason, unless it is given, and writes it down with the finding, the day and the reader's name, if that is set. */
async function accept(server: Server, { uri, file, finding, message }: FindingToAccept, given?: string): Promise<void> {
  if (file === undefined) return sayFolderIsNeeded();
  const title = "Accept this finding";
  const reason =
    given ?? (await window.showInputBox({ title, prompt: message, placeHolder: "Why is it right as it stands?", validateInput }));
  if (!reason?.trim()) return;
  const who = workspace.getConfiguration("inspectionLens", Uri.parse(uri)).get("acceptedBy", "").trim();
  const entry = { ...finding, reason: reason.trim(), when: today(), ...(who && { who }) };
  await amend(server, file, { kind: "accepted", entry });
}

const validateInput = (value: string): string | undefined =>
  value.trim() ? undefined : "A reason is needed: it stands beside the finding.";

async function addAlias(server: Server, { file, name, programme, subjects }: AliasToAdd, given?: string): Promise<void> {
  if (file === undefined) return sayFolderIsNeeded();
  const items = subjects.map(({ id, name: label, level }) => ({ label, description: level === "question" ? "" : level, id }));
  const title = `“${name}” is another name of`;
  const subjectId = given ?? (await window.showQuickPick(items, { title, placeHolder: "The question that it names" }))?.id;
  if (subjectId !== undefined) await amend(server, file, { kind: "alias", programme, subjectId, name });
}

/** Adds to a file, which is made where there is none, and saved unless its reader had been writing in it. */
async function amend(server: Server, address: string | undefined, amendment: Amendment): Promise<void> {
  if (address === undefined) return sayFolderIsNeeded();
  const uri = Uri.parse(address);
  const document = await workspace.fs.stat(uri).then(
    () => workspace.openTextDocument(uri),
    () => undefined,
  );
  const params: AmendParams = { text: document?.getText() ?? "", amendment };
  const amended = await server.ask<Amended | null>(AMEND, params);
  if (!amended || "reason" in amended) {
    void window.showWarningMessage(amended ? `${nameOf(uri)}: ${amended.reason}` : "The language server did not answer.");
    return;
  }
  const { insertion } = amended;
  if (!insertion) return;
  const isWritten = await (document ? insert(document, insertion) : write(uri, insertion.content));
  if (!isWritten) void window.showWarningMessage(`${nameOf(uri)} could not be written.`);
}

async function insert(document: TextDocument, { offset, content }: Insertion): Promise<boolean> {
  const wasDirty = document.isDirty;
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(offset), content);
  return (await workspace.applyEdit(edit)) && (wasDirty || (await document.save()));
}

const write = (uri: Uri, text: string): Promise<boolean> =>
  Promise.resolve(workspace.fs.writeFile(uri, new TextEncoder().encode(text))).then(
    () => true,
    () => false,
  );

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

const sayFolderIsNeeded = (): void =>
  void window.showInformationMessage("Open the folder that holds the report: what you decide is kept in a file at its root.");

const nameOf = ({ path }: Uri): string => path.split("/").at(-1) ?? path;

/** The day where the reader is, as 2027-03-31. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
