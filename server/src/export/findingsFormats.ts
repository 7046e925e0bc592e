import { findingsCsv } from "./findingsCsv.ts";
import type { FindingsFormat } from "./findingsFormat.ts";
import { findingsJson } from "./findingsJson.ts";
import { findingsMarkdown } from "./findingsMarkdown.ts";

/** Every way to export findings; a new one is one file and one line here. */
export const findingsFormats: readonly FindingsFormat[] = [findingsCsv, findingsMarkdown, findingsJson];
