/** Sample reports that are read-only documents, where the extension's folder cannot be opened. */
export const SAMPLES_SCHEME = "inspection-lens-samples";

/** The one that the first steps are taken in. */
export const FIRST = "calderfold-fire-2021-22.txt";

/** The samples that are packed with the extension; a folder behind a web address cannot be listed. */
export const SAMPLES = [
  "calderfold-fire-2018-19.txt",
  FIRST,
  "calderfold-fire-2023-25.txt",
  "northholme-police-2021-22.txt",
  "article-calderfold-2023-01.txt",
  "article-calderfold-2025.txt",
] as const;
