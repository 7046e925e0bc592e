import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** User settings that keep a window quiet: no chat, no welcome page, no questions, nothing sent or fetched. */
const quietSettings = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "update.showReleaseNotes": false,
  "window.autoDetectColorScheme": false,
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

/** Writes the user settings of VS Code's user data folder (made if need be): the quiet ones, with `settings` on top. */
export function writeSettings(userDataDir, settings = {}) {
  mkdirSync(join(userDataDir, "User"), { recursive: true });
  writeFileSync(join(userDataDir, "User", "settings.json"), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
}
