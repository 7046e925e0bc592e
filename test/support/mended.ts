import type { ReportDocument } from "../../server/src/model/document.ts";
import { document, ROUND_2, sample, sampleNames } from "./samples.ts";

/** What mends each contradiction that was planted in the samples (samples/README.md): in which text, which words, and the right ones. */
const MENDS: readonly (readonly [name: string, wrong: string, right: string])[] = [
  [ROUND_2, "64 percent (121 of 212)", "57 percent (121 of 212)"],
  [ROUND_2, "Making best use of resources\t Good\tGood", "Making best use of resources\t Requires improvement\tGood"],
  [ROUND_2, "with the right skills**Good (2019: Good)", "with the right skills**Good (2019: Requires improvement)"],
  [ROUND_2, "8 out of 9 areas for improvement", "6 out of 9 areas for improvement"],
  ["article-calderfold-2023-01.txt", "of the buildings in the highest", "of the buildings it has itself put in the highest"],
  ["article-calderfold-2023-01.txt", "18% said that they had been bullied", "15% said that they had been bullied"],
  ["article-calderfold-2025.txt", "‘adequate’ in four areas", "‘adequate’ in three areas"],
  ["article-calderfold-2025.txt", "rated ‘requires improvement’ by inspectors", "under fire from inspectors"],
  [
    "northholme-police-2021-22.txt",
    "Area for improvement\n\n- The force should make sure that supervisors",
    "Areas for improvement\n\n- The force should make sure that supervisors",
  ],
];

/** The samples without the contradictions that were planted in them. */
export function mendedSamples(): readonly ReportDocument[] {
  return sampleNames.map((name) => {
    const { text, uri } = sample(name);
    const mends = MENDS.filter(([of]) => of === name);
    return document(
      mends.reduce((mended, [, wrong, right]) => replaceOnce(mended, wrong, right), text),
      uri,
    );
  });
}

/** Puts other words in the place of the first such ones; fails where there are none. */
export function replaceOnce(text: string, wrong: string, right: string): string {
  const at = text.indexOf(wrong);
  if (at < 0) throw new Error(`“${wrong}” does not stand there`);
  return text.slice(0, at) + right + text.slice(at + wrong.length);
}
