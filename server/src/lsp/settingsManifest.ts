import * as z from "zod/mini";
import { settingGroups } from "./settings.ts";

/** One entry of a settings page: JSON Schema as VS Code reads it, with VS Code's `scope` beside it. */
export type SettingSchema = z.core.JSONSchema.JSONSchema;

/** One group of a settings page. */
export interface SettingsGroup {
  readonly title: string;
  readonly order: number;
  readonly properties: Readonly<Record<string, SettingSchema>>;
}

/**
 * The `contributes.configuration` of package.json, from the settings' schema. A group without a description of its own (`trace`) is spelled
 * out (`inspectionLens.trace.server`); one with a description (`rules`) is one setting that holds an object.
 */
export const settingsManifest = (): readonly SettingsGroup[] =>
  settingGroups.map(({ title, settings }, i) => {
    const { properties = {} } = z.toJSONSchema(z.strictObject(settings), { io: "input" });
    return { title, order: i + 1, properties: Object.fromEntries(entries("inspectionLens", properties)) };
  });

const entries = (prefix: string, properties: Readonly<Record<string, z.core.JSONSchema._JSONSchema>>): [string, SettingSchema][] =>
  Object.entries(properties).flatMap(([name, schema]) => {
    if (typeof schema === "boolean") return [];
    const key = `${prefix}.${name}`;
    return schema.properties && schema.description === undefined
      ? entries(key, schema.properties)
      : [[key, { scope: SCOPE_OF_WINDOW.has(key) ? "window" : "resource", ...schema }]];
  });

// There is one server, and one log, for all folders.
const SCOPE_OF_WINDOW: ReadonlySet<string> = new Set(["inspectionLens.trace.server", "inspectionLens.checkWorkspace"]);
