/** The reader's own configuration: at the root of a workspace folder; for the command line, the nearest one upwards from a file. */
export const CONFIGURATION_FILE = "inspection-lens.json";

/** The contradictions that readers have looked at and accepted, with their reasons: in the same places. */
export const ACCEPTED_FILE = "inspection-lens.accepted.json";
