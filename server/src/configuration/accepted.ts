import * as l10n from "@vscode/l10n";
import * as z from "zod/mini";
import type { Span } from "../model/span.ts";
import { type Fault, readBySchema } from "./readBySchema.ts";

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

const notADate = () => l10n.t("this must be a date such as {0}", "2027-03-31");

/** One contradiction that a reader has accepted. The order of keys is that of the alphabet, as new entries are written. */
export const acceptedFindingSchema = z.strictObject({
  document: text(1_000).check(z.describe("The report's path inside the folder, with slashes.")),
  fingerprint: text(100).check(
    z.describe("Tells this contradiction from all others of its rule in the report, wherever in the text it stands."),
  ),
  quotation: z._default(z.string().check(z.maxLength(1_000)), "").check(z.describe("The words concerned, for people.")),
  reason: text(2_000).check(z.describe("Why it was accepted.")),
  rule: text(100).check(z.describe("The rule's code.")),
  when: z.optional(z.iso.date({ error: notADate })).check(z.describe("The day on which it was accepted.")),
  who: z.optional(z.string().check(z.maxLength(200))).check(z.describe("Who has accepted it.")),
});

export type AcceptedFinding = z.output<typeof acceptedFindingSchema>;

/** The whole of `inspection-lens.accepted.json`. */
export const acceptedSchema = z.strictObject({
  $schema: z.optional(z.string()).check(z.describe("Where an editor finds the schema of this file.")),
  accepted: z
    ._default(z.array(acceptedFindingSchema).check(z.maxLength(10_000)), [])
    .check(z.describe("The accepted contradictions, oldest first.")),
});

/** An entry with its place in the file. */
export type AcceptedEntry = AcceptedFinding & Span;

/** Such a file as it counts, and what of it does not. */
export interface AcceptedRead {
  readonly accepted: readonly AcceptedEntry[];
  readonly faults: readonly Fault[];
}

/** Reads the text of an `inspection-lens.accepted.json`; any string will do. A bad entry costs itself and has one sentence. */
export async function readAccepted(text: string): Promise<AcceptedRead> {
  const { value, faults, lost, spanOf } = await readBySchema(acceptedSchema, text);
  const gone = new Set(lost.flatMap(([key, index, ...inner]) => (key === "accepted" && inner.length === 0 ? [index] : [])));
  const total = (value?.accepted.length ?? 0) + gone.size;
  const indexes = Array.from({ length: total }, (_, index) => index).filter((index) => !gone.has(index));
  return { accepted: value?.accepted.map((entry, i) => ({ ...entry, ...spanOf(["accepted", indexes[i]!]) })) ?? [], faults };
}
