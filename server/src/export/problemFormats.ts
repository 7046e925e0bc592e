import type { ProblemFormat } from "./problemFormat.ts";
import { problemJson } from "./problemJson.ts";
import { problemTable } from "./problemTable.ts";
import { sarif } from "./sarif.ts";

/** Every way to print contradictions; a new one is one file and one line here. */
export const problemFormats: readonly ProblemFormat[] = [problemTable, problemJson, sarif];
