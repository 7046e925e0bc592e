import { checkAgainst } from "../../server/src/compare/articles/checkAgainst.ts";
import { check } from "../../server/src/rules/check.ts";
import { rules } from "../../server/src/rules/index.ts";
import { ARTICLE_2, document, ROUND_1, ROUND_2, sample } from "../support/samples.ts";

/** Reads and checks the samples and the examples of all rules: what is done only with a text is done once. */
export function readExamples(): void {
  for (const { example } of rules) {
    const beside = example.beside === undefined ? [] : [document(example.beside, "file:///beside.txt")];
    for (const text of [example.fires, example.silent]) check(document(text), beside);
  }
  check(sample(ROUND_2), [sample(ROUND_1)]);
  checkAgainst(sample(ARTICLE_2), sample(ROUND_2));
}
