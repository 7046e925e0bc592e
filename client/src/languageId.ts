/** The language that a recognised report is shown in. */
export const LANGUAGE = "inspection-report";
