import type { Framework, Subject } from "../model/framework.ts";
import { ESTYN } from "./inspectorates.ts";

const question = (id: string, name: string, aliases: readonly string[] = []): Subject => ({ id, level: "question", name, aliases });

/** Estyn's common inspection framework in Wales, September 2017 to 2022; grades have since been dropped. */
export const estyn2017: Framework = {
  id: "estyn-2017",
  programme: "estyn",
  title: "Estyn",
  inspectorate: ESTYN,
  everydayNames: true,
  round: "2017",
  scale: ["excellent", "good", "adequate and needs improvement", "unsatisfactory and needs urgent improvement"],
  bodyKind: "school",
  published: { from: "2017-09-01", to: "2022-09-30" },
  labels: [],
  incomparable: [],
  subjects: [
    question("standards", "Standards", []),
    question("wellbeing", "Wellbeing and attitudes to learning", []),
    question("teaching", "Teaching and learning experiences", []),
    question("care", "Care, support and guidance", []),
    question("leadership", "Leadership and management", []),
  ],
};
