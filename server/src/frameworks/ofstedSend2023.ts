import type { Framework } from "../model/framework.ts";
import { OFSTED } from "./inspectorates.ts";

/** Area inspections of special educational needs by Ofsted and the CQC, since 2023: one of three outcome sentences. The first two are from memory. */
export const ofstedSend2023: Framework = {
  id: "ofsted-send-2023",
  programme: "ofsted-send",
  title: "Ofsted and CQC area SEND",
  inspectorate: OFSTED,
  everydayNames: true,
  round: "2023",
  scale: ["typically positive experiences and outcomes", "inconsistent experiences and outcomes", "widespread and/or systemic failings"],
  bodyKind: "council",
  listsFindingsOnce: true,
  published: { from: "2023-01-01" },
  labels: [],
  signs: ["Area SEND inspection", "local area partnership"],
  incomparable: [],
  subjects: [{ id: "overall", level: "overall", name: "Overall", aliases: ["The local area partnership's arrangements"] }],
};
