/** A newspaper's article on the 2021/22 inspection of the Calderfold Fire and Rescue Service: a headline and paragraphs. */
export const article = (headline: string, ...paragraphs: readonly string[]): string =>
  [
    headline,
    "20 July 2022",
    "His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS) has visited Calderfold Fire and Rescue Service.",
    ...paragraphs,
  ].join("\n\n");

/** The report on that inspection, with the grades of its questions and pillars in a table. */
export const report = (grades: Readonly<Record<string, string>>): string =>
  [
    "Fire & Rescue Service 2021/22",
    "An inspection of Calderfold Fire and Rescue Service",
    "",
    "Question\tGrade",
    ...Object.entries(grades).map((row) => row.join("\t")),
  ].join("\n");
