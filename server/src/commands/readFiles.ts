import type { Configuration } from "../configuration/configuration.ts";
import { readDocument } from "../features/document.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Streams } from "./command.ts";
import type { Configurations } from "./configurations.ts";
import { readText } from "./readText.ts";

/** A file of a command line that could be read. */
export interface ReadFile {
  /** As given. */
  readonly path: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** Its `uri` is the path; undefined where the text is no report. */
  readonly document: ReportDocument | undefined;
  readonly rules: Configuration["rules"];
}

/** Reads files by the configurations that hold for them; one that cannot be read costs itself and one complaint. */
export async function readFiles(
  paths: readonly string[],
  configurations: Configurations,
  { stdin }: Pick<Streams, "stdin">,
): Promise<{ files: ReadFile[]; complaints: string[] }> {
  const files: ReadFile[] = [];
  const complaints: string[] = [];
  for (const path of paths) {
    const read = await readText(path, stdin);
    if ("why" in read) complaints.push(`inspection-lens: ${path}: ${read.why}`);
    else {
      const { configuration, parse } = await configurations.of(path);
      files.push({ path, sha256: read.sha256, document: readDocument(path, read.text, parse), rules: configuration.rules });
    }
  }
  return { files, complaints };
}
