import type { FormExample } from "./example.ts";

const trap = (id: string, name: string, text: string, framework = "hmicfrs-fire-2021"): FormExample => ({
  id,
  name,
  framework,
  text,
  found: [],
});

/** What holds grade words and states no grade. */
export const traps: readonly FormExample[] = [
  trap("adjective", "A grade word as an ordinary adjective", "We found good examples of work with schools and an adequate store of foam."),
  trap(
    "narrower-topic",
    "The wording of a grade on something narrower than a graded question",
    "The service is good at tackling litter near its stations.",
  ),
  trap("narrower-heading", "A heading and grade of something that is no graded question", "Quality of station gardens\n\nGood"),
  trap("scale", "The scale itself", "Our grades are:\n\n- outstanding;\n- good;\n- requires improvement; and\n- inadequate."),
  trap("definition", "What a grade means", "A service is inadequate where we find serious and lasting failings."),
  trap("criterion", "What inspectors look for", "If a service knows its risks well, we will judge it as good."),
  trap("question", "A question", "Is the service good at preventing fires and other risks?"),
  trap("aim", "A grade that somebody wants", "Its aim is to become outstanding at preventing fires and other risks."),
  trap("condition", "A grade that would be given", "The service would be good at preventing fires and other risks if it had the staff."),
  trap(
    "contents",
    "Lines of a contents page",
    "Contents\n\nPreventing fires and other risks\t12\nMaking best use of resources\t28\nGood use of resources\t31\nPromoting the right values and culture\t36",
  ),
  trap("plural", "Improvements that are required", "Improvements to its stores are required, and the yard requires improvements, too."),
];

/** States that stand where a grade would. */
export const states: readonly FormExample[] = [
  {
    id: "not-yet-graded",
    name: "A grade that is still to come",
    framework: "peel-2016",
    text: "The extent to which the force is effective at investigating crime and reducing re-offending: [[not yet graded]]",
    found: ["Investigating crime and reducing re-offending: not yet graded (state)"],
  },
  {
    id: "not-rated",
    name: "A grade that is withheld",
    framework: "cqc-2014",
    text: "Is the service caring?\n\n[[Inspected but not rated]]",
    found: ["Caring: inspected but not rated (state)"],
  },
];
