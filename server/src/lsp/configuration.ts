import { type Connection, DidChangeConfigurationNotification } from "vscode-languageserver";
import type { Session } from "./session.ts";
import { readSettings } from "./settings.ts";

const SECTION = "inspectionLens";

/** Reads the client's settings at the start and whenever they change, and calls `changed` when that makes a difference. */
export async function followConfiguration(connection: Connection, session: Session, changed: () => Promise<void>): Promise<void> {
  const { givesSettings, registersSettings } = session.client;

  async function take(raw: unknown): Promise<void> {
    const { settings, complaints } = readSettings(raw);
    for (const complaint of complaints) session.log(complaint);
    if (JSON.stringify(settings) === JSON.stringify(session.settings)) return;
    session.settings = settings;
    await changed();
  }

  const ask = async (): Promise<void> => take(await connection.workspace.getConfiguration(SECTION));

  connection.onDidChangeConfiguration(({ settings }) => (givesSettings ? ask() : take(settings?.[SECTION])));
  if (givesSettings) await ask();
  if (givesSettings && registersSettings) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  }
}
