/** The reader's own configuration: at the root of a workspace folder; for the command line, the nearest one upwards from a file. */
export const CONFIGURATION_FILE = "inspection-lens.json";
