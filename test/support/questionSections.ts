import fc from "fast-check";

/** A graded question of round 2 with its id, a name for headings and one for sentences. */
const QUESTIONS = [
  ["understanding-risk", "Understanding the risk of fire and other emergencies", "understanding risk"],
  ["prevention", "Preventing fires and other risks", "preventing fires and other risks"],
  ["protection", "Protecting the public through fire regulation", "protecting the public through fire regulation"],
  ["response", "Responding to fires and other emergencies", "responding to fires and other emergencies"],
  ["best-use-of-resources", "Making best use of resources", "making best use of its resources"],
  ["values-and-culture", "Promoting the right values and culture", "promoting the right values and culture"],
  ["fairness-and-diversity", "Ensuring fairness and promoting diversity", "ensuring fairness and promoting diversity"],
] as const;

const GRADES = ["Outstanding", "Good", "Requires improvement", "Inadequate"] as const;

/** Ways in which a heading carries its grade. */
const HEADINGS: readonly ((name: string, grade: string) => string)[] = [
  (name, grade) => `**${name}****${grade} (2019: Good)**`,
  (name, grade) => `${name}\n\n${grade} (2019: Requires improvement)`,
  (name, grade) => `${name}\n\nUNDER EMBARGO\n\n${grade}`,
  (name, grade) => `${name}: ${grade.toLowerCase()}`,
  (name) => name,
];

const BODIES = [
  "The service has a plan. It has 34 engines and spent £9.5m.",
  "Area for improvement\n\nThe service should make sure that its records are up to date.",
  "Areas for improvement\n\n- The service should train its staff.\n- The service should test its pumps.",
  "In our last inspection, we identified an area for improvement that the service should keep its pumps in order. The service has addressed this area for improvement.",
  "Cause of concern\n\nThe service doesn't know where its pumps are.",
] as const;

/** The text of one section under its question's heading. */
export type QuestionSection = string;

const sectionOf = ([, name, gerund]: (typeof QUESTIONS)[number]): fc.Arbitrary<QuestionSection> =>
  fc
    .record({
      grade: fc.constantFrom(...GRADES),
      heading: fc.constantFrom(...HEADINGS),
      stated: fc.boolean(),
      bodies: fc.subarray([...BODIES]),
    })
    .map(({ grade, heading, stated, bodies }) => {
      const sentence = grade === "Requires improvement" ? "requires improvement" : `is ${grade.toLowerCase()}`;
      return [heading(name, grade), ...(stated ? [`The service ${sentence} at ${gerund}.`] : []), ...bodies].join("\n\n");
    });

/** The sections of some questions, and the same in another order. */
export const sectionsInTwoOrders: fc.Arbitrary<readonly [readonly QuestionSection[], readonly QuestionSection[]]> = fc
  .shuffledSubarray([...QUESTIONS], { minLength: 2 })
  .chain((questions) => fc.tuple(...questions.map(sectionOf)))
  .chain((sections) => fc.tuple(fc.constant(sections), fc.shuffledSubarray(sections, { minLength: sections.length })));
