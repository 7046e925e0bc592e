/** Names of inspectorates and programmes, and the general words for whom they inspect. */
const INSPECTED =
  /\b(?:HMICFRS|HMIC|HMIP|Ofsted|CQC|Estyn|HIQA|PEEL|care quality commission|inspectorate|hm inspectors?|care inspectorate|education scotland|fire (?:and|&) rescue|fire (?:service|brigade|officer|authority)|police|constabulary|inspect(?:ion|ed|ors?)|council|care home|prison)\b/i;

/** Wordings that hardly anything but a grade or a finding has. */
const GRADED = new RegExp(
  [
    String.raw`\brequir(?:es|ed|ing)\s+im-?\s?provement\b`,
    String.raw`\bneed(?:s|ed) improvement in\b`,
    String.raw`\b(?:areas?|afis?) for improvement\b|\bAFIs?\b|\bcauses? (?:of|for) concern\b`,
    String.raw`\b(?:judged|rated|graded|ranked|ratings?|grades?)\b[^.\n]{0,40}\b(?:outstanding|good|adequate|inadequate)\b`,
    String.raw`\b(?:is|are|be|was|become) (?:outstanding|good|adequate|inadequate) (?:at|in)\b`,
    String.raw`\boverall effectiveness\b|\bgraded judge?ments?\b|\b(?:is|are|was|were) (?:outstanding|inadequate)\b`,
    // a grade at the end of a table row or heading, or alone on a line
    String.raw`(?:^|\t|   |[:–-] |\*\*)[\t ]*["'‘“]?(?:outstanding|good|adequate|inadequate)["'’”]?[\t ]*(?:\*\*|\(|[•●]|$)`,
    String.raw`\bas ["'‘“](?:outstanding|good|adequate|inadequate)\b|["'‘“](?:outstanding|good|adequate|inadequate)["'’”] (?:in|grade|grading|rating)`,
    String.raw`\b(?:score|mark) of \w+ out of (?:four|five|4|5)\b|\b(?:doing|performing) well\?`,
  ].join("|"),
  "im",
);

/**
 * A cheap look at a text: may it be an inspection report or an article about one? It wants the wording of a grade or a finding and,
 * with it, an inspectorate or the kind of body that is inspected. Recognition asks it first, so it is never stricter than recognition.
 * Linear in the text; stops at the first signs.
 */
export const looksLikeReport = (text: string): boolean => GRADED.test(text) && INSPECTED.test(text);
