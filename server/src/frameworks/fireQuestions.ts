import type { Subject } from "../model/framework.ts";

/**
 * The three pillars and eleven questions that HMICFRS asks of a fire and rescue service, with their names over all rounds
 * (round reports of 2018/19, 2021/22 and 2023-25, national summaries, services' papers and press).
 */
const pillar = (id: string, name: string, aliases: readonly string[]): Subject => ({ id, level: "pillar", name, aliases });

const question = (id: string, of: string, name: string, aliases: readonly string[], shortNames: readonly string[] = []): Subject => ({
  id,
  level: "question",
  pillar: of,
  name,
  aliases,
  shortNames,
});

export const fireSubjects: readonly Subject[] = [
  pillar("effectiveness", "Effectiveness", [
    "How effective is the fire and rescue service at keeping people safe and secure from fire and other risks?",
    "How effective is the service at keeping people safe and secure?",
    "How effective is the service at keeping people safe and secure from fire and other risks?",
    "keeping people safe and secure from fire and other risks",
  ]),
  question("understanding-risk", "effectiveness", "Understanding the risk of fire and other emergencies", [
    "Understanding fires and other risks",
    "Understanding fire and risk",
    "Understanding fire and other risks",
    "Understanding risk",
  ]),
  question(
    "prevention",
    "effectiveness",
    "Preventing fires and other risks",
    [
      "Preventing fires and other emergencies",
      "Preventing fire and risk",
      "Preventing fire and other risks",
      "Fire prevention and other risks",
    ],
    ["Prevention"],
  ),
  question(
    "protection",
    "effectiveness",
    "Protecting the public through fire regulation",
    ["Protecting the public through the regulation of fire safety", "Public safety through fire regulation"],
    ["Protection"],
  ),
  question(
    "response",
    "effectiveness",
    "Responding to fires and other emergencies",
    ["Responding to fires and emergencies", "Responding to fire and other emergencies"],
    ["Response"],
  ),
  question("major-incidents", "effectiveness", "Responding to major and multi-agency incidents", [
    "Responding to national risks",
    "Responding to major incidents",
    "Responding to major incidents and multi-agency incidents",
  ]),
  pillar("efficiency", "Efficiency", [
    "How efficient is the fire and rescue service at keeping people safe and secure from fire and other risks?",
    "How efficient is the service at keeping people safe and secure?",
    "How efficient is the service at keeping people safe and secure from fire and other risks?",
  ]),
  question("best-use-of-resources", "efficiency", "Making best use of resources", [
    "Making the best use of resources",
    "Best use of resources",
    "Using resources to manage risk",
  ]),
  question("affordability", "efficiency", "Making the fire and rescue service affordable now and in the future", [
    "Future affordability",
    "Making the FRS affordable now and in the future",
    "Making the service affordable now and in the future",
    "Providing an affordable service now and in the future",
    "Planning a sustainable model for now and the future",
  ]),
  pillar("people", "People", [
    "How well does the fire and rescue service look after its people?",
    "How well does the service look after its people?",
    "looking after its people",
    "people management",
  ]),
  question("values-and-culture", "people", "Promoting the right values and culture", [
    "Promoting values and culture",
    "Values and culture",
  ]),
  question("right-people-right-skills", "people", "Getting the right people with the right skills", [
    "Right people, right skills",
    "Training and skills",
  ]),
  question("fairness-and-diversity", "people", "Ensuring fairness and promoting diversity", [
    "Promoting fairness and diversity",
    "Ensuring fairness and diversity",
    "Fairness and diversity",
  ]),
  question("performance-and-leaders", "people", "Managing performance and developing leaders", ["Leadership and capability"]),
];

/** From 2023 on only the questions are graded; the pillars order the report. */
export const fireSubjectsWithoutPillarGrades: readonly Subject[] = fireSubjects.map((subject) =>
  subject.level === "pillar" ? { ...subject, graded: false } : subject,
);
