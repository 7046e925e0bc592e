import { type Configuration, noConfiguration, toConfiguration } from "./configuration.ts";
import { type Fault, readBySchema } from "./readBySchema.ts";
import { configurationSchema } from "./schema.ts";

export type { Fault };

/** A configuration file as it counts, and what of it does not. */
export interface ConfigurationRead {
  readonly configuration: Configuration;
  readonly faults: readonly Fault[];
}

/** Reads the text of an `inspection-lens.json`; any string will do. What is bad costs itself and has one sentence. */
export async function readConfiguration(text: string): Promise<ConfigurationRead> {
  const { value, faults } = await readBySchema(configurationSchema, text);
  return { configuration: value ? await toConfiguration(value) : noConfiguration, faults };
}
