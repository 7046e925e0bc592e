import * as z from "zod";
import { settingsSchema } from "./settings.ts";

/** One entry of a settings page: JSON Schema as VS Code reads it. */
export type SettingSchema = z.core.JSONSchema.JSONSchema;

/**
 * The `contributes.configuration` of package.json, from the settings' schema. A group without a description of its own (`trace`) is spelled
 * out (`inspectionLens.trace.server`); one with a description (`rules`) is one setting that holds an object.
 */
export function settingsManifest(): { readonly title: string; readonly properties: Readonly<Record<string, SettingSchema>> } {
  const { properties = {} } = z.toJSONSchema(settingsSchema, { io: "input" });
  return { title: "Inspection Lens", properties: Object.fromEntries(entries("inspectionLens", properties)) };
}

const entries = (prefix: string, properties: Readonly<Record<string, z.core.JSONSchema._JSONSchema>>): [string, SettingSchema][] =>
  Object.entries(properties).flatMap(([name, schema]) => {
    if (typeof schema === "boolean") return [];
    const key = `${prefix}.${name}`;
    return schema.properties && schema.description === undefined ? entries(key, schema.properties) : [[key, schema]];
  });
