import * as z from "zod";
import { report } from "./annotations.ts";

const identity = {
  path: true,
  sha256: true,
  recognised: true,
  kind: true,
  framework: true,
  body: true,
  inspection: true,
  published: true,
} as const;

/** What `check --format json` prints: the annotations without all findings but the contradictions. */
export const problemsSchema = z.object({ version: z.literal(1), reports: z.array(report.pick({ ...identity, problems: true })) });

export type Problems = z.output<typeof problemsSchema>;
