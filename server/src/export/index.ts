import type { Format } from "./format.ts";
import { json } from "./json.ts";
import { table } from "./table.ts";

/** Every output format; a new one is one file and one line here. */
export const formats: readonly Format[] = [table, json];
