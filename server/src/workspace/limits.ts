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
  ...cutFolders.map((folder) => `Only the first ${MAX_ENTRIES} files and folders in ${folder} are looked at for earlier inspections.`),
  ...(hasTooManyFiles ? [`Only the first ${MAX_FILES} text files of the workspace are read for earlier inspections.`] : []),
  ...(tooLarge > 0 ? [`Text files of more than ${MEGABYTES} MB are not read for earlier inspections: ${tooLarge} left out.`] : []),
];

const MEGABYTES = MAX_FILE_BYTES / 1024 / 1024;
