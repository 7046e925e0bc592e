/** A small report for a rule's example: its cover lines and, below them, the lines given. */
export const exampleReport = (round: string, ...lines: readonly string[]): string =>
  [
    `Fire & Rescue Service ${round}`,
    "Effectiveness, efficiency and people",
    "An inspection of Calderfold Fire and Rescue Service",
    "",
    ...lines,
  ].join("\n");
