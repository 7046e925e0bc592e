import { type Connection, DidChangeConfigurationNotification } from "vscode-languageserver";
import * as z from "zod/mini";
import type { Session } from "./session.ts";
import { readSettings } from "./settings.ts";

const SECTION = "inspectionLens";

const sent = z.object({ settings: z.record(z.string(), z.unknown()) });

/**
 * Reads the client's settings, those of the workspace and of each of its folders, at the start and whenever they or the folders change, and
 * calls `changed` when that makes a difference. A client that sends its settings has the same for all folders.
 */
export async function followConfiguration(connection: Connection, session: Session, changed: () => Promise<void>): Promise<void> {
  const { givesSettings, registersSettings } = session.client;
  let last = 0;

  async function take([workspace, ...ofFolders]: readonly unknown[], folders: readonly string[]): Promise<void> {
    const { settings, complaints } = readSettings(workspace);
    const read = ofFolders.map((raw) => (raw === null || raw === undefined ? { settings, complaints: [] } : readSettings(raw)));
    // what is set for the workspace comes back for each of its folders
    for (const complaint of new Set([complaints, ...read.map((one) => one.complaints)].flat())) session.log(complaint);
    const differs = session.setSettings(settings, new Map(folders.map((folder, at) => [folder, read[at]?.settings ?? settings])));
    if (differs) await changed();
  }

  async function ask(): Promise<void> {
    const { folders } = session;
    const mine = ++last;
    const answers: unknown = await connection.workspace.getConfiguration([
      { section: SECTION },
      ...folders.map((scopeUri) => ({ scopeUri, section: SECTION })),
    ]);
    // an answer on folders that have changed since is followed by another
    if (mine === last && Array.isArray(answers)) await take(answers, folders);
  }

  connection.onDidChangeConfiguration((params: unknown) =>
    givesSettings ? ask() : take([sent.safeParse(params).data?.settings[SECTION]], []),
  );
  if (!givesSettings) return;
  session.onFoldersChanged(() => void ask().catch((error: unknown) => session.log(`The settings could not be had: ${error}`)));
  await ask();
  if (registersSettings) await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
}
