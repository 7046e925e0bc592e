/** Sample reports that are read-only documents, where the extension's folder cannot be opened. */
export const SAMPLES_SCHEME = "inspection-lens-samples";
