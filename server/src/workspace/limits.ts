import * as l10n from "@vscode/l10n";
import { formatNumber } from "../wording/numbers.ts";
import { MAX_ENTRIES, MAX_FILE_BYTES, MAX_FILES } from "./fileSource.ts";

/** What of the workspace is left out for its number or size. */
export interface LeftOut {
  /** Addresses of the folders that hold more than is looked at. */
  readonly cutFolders: readonly string[];
  readonly hasTooManyFiles: boolean;
  /** How many files are too large. */
  readonly tooLarge: number;
}

/** A sentence on each limit that was reached. */
export const limitsReached = ({ cutFolders, hasTooManyFiles, tooLarge }: LeftOut): readonly string[] => [
  ...cutFolders.map((folder) =>
    l10n.t("Only the first {0} files and folders in {1} are looked at for earlier inspections.", formatNumber(MAX_ENTRIES), folder),
  ),
  ...(hasTooManyFiles
    ? [l10n.t("Only the first {0} text files of the workspace are read for earlier inspections.", formatNumber(MAX_FILES))]
    : []),
  ...(tooLarge > 0
    ? [l10n.t("Text files of more than {0} MB are not read for earlier inspections: {1} left out.", MEGABYTES, tooLarge)]
    : []),
];

const MEGABYTES = MAX_FILE_BYTES / 1024 / 1024;
