/** A newspaper on Calderfold's second round, for a rule's example, with the lines given. */
export const exampleNews = (...lines: readonly string[]): string =>
  [
    "Calderfold Courier",
    "18 January 2023",
    "",
    "Inspectors from HMICFRS found that Calderfold Fire and Rescue Service is good at preventing fires and other risks.",
    "",
    ...lines,
  ].join("\n");
