import { strength } from "../strength.ts";
import type { Finding, Pair } from "./claim.ts";
import { gradesGiven } from "./gradesGiven.ts";

/** Each grade that an article states of a subject, beside the report's; where the report says two things, either will do. */
export function gradeClaims({ article, report }: Pair): readonly Finding[] {
  const given = gradesGiven(article.document, report.document);
  return article.document.report.gradings.flatMap((claimed): readonly Finding[] => {
    const { subjectId, subject, form, grade, prior } = claimed;
    if (subjectId === null || strength(form) === undefined) return [];
    const theirs = given(claimed).get(subjectId) ?? [];
    const [plainest] = theirs;
    if (!plainest) return [];
    const same = theirs.find((one) => one.grade === grade);
    // a list under “doing well” says no more than that
    if (!same && form === "implied") return [];
    const place = same ?? plainest;
    return [
      {
        span: claimed,
        verdict: same ? "as in the report" : "altered",
        places: [place],
        comparison: {
          kind: "grade",
          subject: subject ?? plainest.subject ?? "",
          claimed: grade,
          given: place.grade,
          prior: prior || place.prior,
        },
      },
    ];
  });
}
