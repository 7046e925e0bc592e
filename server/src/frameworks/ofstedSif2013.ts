import type { Framework, Subject } from "../model/framework.ts";
import { OFSTED } from "./inspectorates.ts";

const question = (id: string, name: string, aliases: readonly string[], shortNames: readonly string[] = []): Subject => ({
  id,
  level: "question",
  name,
  aliases,
  shortNames,
});

/** Ofsted's single inspection framework for children's services, November 2013 to 2017, with the review of the Local Safeguarding Children Board. */
export const ofstedSif2013: Framework = {
  id: "ofsted-sif-2013",
  programme: "ofsted-children",
  title: "Ofsted children's services (SIF)",
  inspectorate: OFSTED,
  round: "2013",
  scale: ["outstanding", "good", "requires improvement to be good", "inadequate"],
  bodyKind: "council",
  listsFindingsOnce: true,
  published: { from: "2013-11-01", to: "2018-03-31" },
  labels: [],
  signs: ["Inspection of services for children in need of help and protection", "children looked after and care leavers"],
  incomparable: [],
  subjects: [
    {
      id: "overall",
      level: "overall",
      name: "Overall effectiveness",
      aliases: ["Children's services", "The overall judgement", "Overall judgement"],
    },
    question("help-and-protection", "Children who need help and protection", [
      "The experiences and progress of children who need help and protection",
    ]),
    question("in-care", "Children looked after and achieving permanence", [
      "The experiences and progress of children looked after and achieving permanence",
      "Looked after children and achieving permanence",
    ]),
    question("adoption", "Adoption performance", ["The graded judgment for adoption performance"], ["Adoption"]),
    question(
      "care-leavers",
      "Experiences and progress of care leavers",
      ["The graded judgment about the experience and progress of care leavers", "The experience and progress of care leavers"],
      ["Care leavers"],
    ),
    question("leaders", "Leadership, management and governance", []),
    question(
      "lscb",
      "The effectiveness of the Local Safeguarding Children Board",
      [
        "The arrangements in place to evaluate the effectiveness of what is done by the authority and board partners to safeguard and promote the welfare of children",
      ],
      ["Local Safeguarding Children Board"],
    ),
  ],
};
