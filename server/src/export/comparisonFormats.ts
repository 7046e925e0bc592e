import { comparisonCsv } from "./comparisonCsv.ts";
import type { ComparisonFormat } from "./comparisonFormat.ts";
import { comparisonJson } from "./comparisonJson.ts";
import { comparisonMarkdown } from "./comparisonMarkdown.ts";

/** Every output format of `compare`; a new one is one file and one line here. */
export const comparisonFormats: readonly ComparisonFormat[] = [comparisonMarkdown, comparisonJson, comparisonCsv];
