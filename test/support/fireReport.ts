/** What a small report of an invented fire and rescue service says. */
export interface FireReport {
  readonly inspection: "2018/19" | "2021/22";
  readonly prevention: string;
  /** The area for improvement that it issues; each round's own where none is given. */
  readonly asked?: string;
  readonly more?: string;
}

/** No area for improvement is issued again. */
const ASKED = {
  "2018/19": "The service should train those who visit people at home, and keep a record of it.",
  "2021/22": "The service should evaluate its prevention work, so it understands the benefits better.",
} as const;

/** A small but whole report, in the form in which a reader pastes one out of a PDF. */
export const fireReport = ({
  inspection,
  prevention,
  asked = ASKED[inspection],
  more = "",
}: FireReport): string => `Fire & Rescue Service ${inspection}

Effectiveness, efficiency and people

An inspection of Calderfold Fire and Rescue Service

Publication date: 20 ${inspection === "2018/19" ? "June 2019" : "July 2022"}

Her Majesty's Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS)

Overview

Question\tGrade
Effectiveness\tGood
Understanding the risk of fire and other emergencies\tGood
Preventing fires and other risks\t${prevention}
Efficiency\tGood
People\tGood

Effectiveness

How effective is the service at keeping people safe and secure?

Good

Preventing fires and other risks

${prevention}

Calderfold Fire and Rescue Service's grade for its prevention work is given above.

Area for improvement

• ${asked}
${more}`;

/** A figure that does not follow from its counts. */
export const contradiction = "In our staff survey, 64 percent (121 of 212 respondents) said they felt safe at work.\n";

/** A text that no one would take for a report. */
export const letterHome = "Dear all,\n\nThe weather is good, and so is the food. We will be home on Sunday.\n";
