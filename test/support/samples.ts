import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ReportDocument, readDocument } from "../../server/src/features/document.ts";
import type { ReportSummary } from "../../server/src/model/summary.ts";

/** The folder of samples, with a separator at its end. */
export const samplesFolder = fileURLToPath(new URL("../../samples/", import.meta.url));

/** Names of the samples: reports and articles. */
export const sampleNames = readdirSync(samplesFolder).filter((name) => name.endsWith(".txt"));

/** A sample as it is read from an address of the workspace `file:///samples/`. */
export function sample(name: string): ReportDocument {
  return document(readFileSync(samplesFolder + name, "utf8"), `file:///samples/${name}`);
}

/** A text that must be a report. */
export function document(text: string, uri = "file:///report.txt"): ReportDocument {
  const read = readDocument(uri, text);
  if (!read) throw new Error("The text is not recognised.");
  return read;
}

/** Summaries of the samples named. */
export const summaries = (...names: readonly string[]): readonly ReportSummary[] => names.map((name) => sample(name).summary);

export const [ROUND_1, ROUND_2, ROUND_3] = [
  "calderfold-fire-2018-19.txt",
  "calderfold-fire-2021-22.txt",
  "calderfold-fire-2023-25.txt",
] as const;

/** An article on the inspection of `ROUND_2`. */
export const ARTICLE_2 = "article-calderfold-2023-01.txt";
