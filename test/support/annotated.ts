import { readFileSync } from "node:fs";
import type { AnnotatedFile } from "../../server/src/export/format.ts";
import { readDocument } from "../../server/src/features/document.ts";
import { check } from "../../server/src/rules/check.ts";
import { samplesFolder } from "./samples.ts";

/** Samples as the command line gives them to a format, each beside the others; other names are texts that say they are no report. */
export function annotated(...names: readonly string[]): readonly AnnotatedFile[] {
  const read = names.map((name) => {
    const text = name.endsWith(".txt") ? readFileSync(samplesFolder + name, "utf8") : "Buy milk.\n";
    return { path: name, sha256: "0".repeat(64), document: readDocument(name, text) };
  });
  const documents = read.flatMap(({ document }) => document ?? []);
  return read.map((file) => ({ ...file, problems: file.document ? check(file.document, documents) : [] }));
}
