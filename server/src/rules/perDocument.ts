import type { ReportDocument } from "../model/document.ts";

/** The same function, worked out once for each document, which never changes: several rules ask for the same, and asking costs as much as a rule. */
export function perDocument<Answer>(of: (document: ReportDocument) => Answer): (document: ReportDocument) => Answer {
  const known = new WeakMap<ReportDocument, { readonly answer: Answer }>();
  return (document) => {
    const { answer } = known.get(document) ?? { answer: of(document) };
    known.set(document, { answer });
    return answer;
  };
}
