/** Names of inspectorates and programmes that leave no doubt, and the general words for what they do. */
const INSPECTORATE =
  /\b(?:HMICFRS|HMIC|HMIP|Ofsted|CQC|Care Quality Commission|Inspectorate of|HM Inspectors?|HM Chief Inspector|Estyn|HIQA|Care Inspectorate|Education Scotland|PEEL assessment)\b/;
const INSPECTED =
  /\b(?:fire (?:and|&) rescue|fire (?:service|brigade|officer|authority)|police|constabulary|inspect(?:ion|ed|ors?)|inspection report|council|care home|prison)\b/i;
/** Wordings that hardly anything but a grade or a finding has. */
const GRADED =
  /\brequir(?:es|ed|ing) improvement\b|\bim-?\s?provement at\b|\bneed(?:s|ed) improvement in\b|\b(?:areas?|afis?) for improvement\b|\bAFIs?\b|\bcauses? (?:of|for) concern\b|\b(?:judged|rated|graded|ranked|rating|grade)s?(?: of| as| to be)? ["'‘“]?(?:outstanding|good|adequate|inadequate)\b|\b(?:is|are) (?:outstanding|good|adequate|inadequate) at\b|\b(?:overall effectiveness|graded judge?ments?)\b|^[\t ]*(?:outstanding|good|adequate|inadequate)[\t ]*$/im;

/**
 * A cheap look at a text: may it be an inspection report or an article about one? It wants the wording of a grade or a finding and,
 * with it, an inspectorate or the kind of body that is inspected. Recognition asks it first, so it is never stricter than recognition.
 * Linear in the text; stops at the first signs.
 */
export const looksLikeReport = (text: string): boolean => GRADED.test(text) && (INSPECTORATE.test(text) || INSPECTED.test(text));
