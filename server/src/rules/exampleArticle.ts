/** A small article for a rule's example, about the inspection of 2021/22: its headline, and below what it says of inspectors the lines given. */
export const exampleArticle = (headline: string, ...lines: readonly string[]): string =>
  [
    headline,
    "",
    "20 July 2022",
    "",
    "Calderfold Fire and Rescue Service has been visited by His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS).",
    "",
    ...lines,
  ].join("\n");
