import { undisguise } from "./text/undisguise.ts";

/** Inspectorates and programmes by name, and those who inspect. Capitals count: a recipe may say "peel". */
const INSPECTORATE =
  /\b(?:HMICFRS|HMIC|HMIP|HMI|HIQA|CQC|PEEL|Ofsted|OFSTED|Estyn|Office\s{1,9}for\s{1,9}Standards|Information\s{1,9}and\s{1,9}Quality|(?:HM|M?ajesty['’]s)\s{1,9}(?:[Cc]hief\s{1,9})?[Ii]nspectors?|[Cc]are\s{1,9}[Qq]uality\s{1,9}[Cc]ommission|[Ii]nspectorate|[Cc]are\s{1,9}[Ii]nspectorate|[Ee]ducation\s{1,9}[Ss]cotland)\b/;

/** Who is inspected, by a name of its own ("Calderfold fire service"; "the police" are in every novel) or by an office that only such bodies have. */
const INSPECTED = new RegExp(
  [
    String.raw`\b(?!(?:The|This|That|Our|Your|A|An|And|But|If|Why|When|Some|Many|Most|More|No|All|Local|Every|Each|Armed|County|For|In|To|Of|By|As|With)\s)\p{Lu}[\p{L}'’-]{1,30},?\s{1,9}(?:[Pp]olice|[Cc]onstabulary|[Ff]ire\s{1,9}(?:(?:and|&|)\s{0,9}[Rr]escue|[Ss]ervice|[Bb]rigade))\b`,
    String.raw`\bF(?:ire\s{1,9}(?:and|&)|IRE\s{1,9}(?:AND|&))\s{1,9}R(?:escue|ESCUE)\b`,
    String.raw`\b[Cc]hief\s{1,9}(?:[Ff]ire\s{1,9}[Oo]fficer|[Cc]onstable)\b|\b[Ff]ire\s{1,9}[Aa]uthority\b`,
  ].join("|"),
  "u",
);

/** Questions that inspectorates ask; a few words of each will do. */
const ASKED =
  /\b(?:(?:preventing|understanding|responding\s{1,9}to)\s{1,9}(?:the\s{1,9}risk\s{1,9}of\s{1,9})?(?:fires?|crime|the\s{1,9}public|national\s{1,9}risks|major)\b|fire\s{1,9}regulation|values\s{1,9}and\s{1,9}culture|best\s{1,9}use\s{1,9}of\s{1,9}(?:its\s{1,9})?resources|people,?\s{1,9}right\s{1,9}skills|fairness\s{1,9}and\s{1,9}(?:promoting\s{1,9})?diversity|looks?\s{1,9}after\s{1,9}its\s{1,9}people|keeping\s{1,9}people\s{1,9}safe|serious(?:\s{1,9}and)?\s{1,9}organised\s{1,9}crime|investigating\s{1,9}crime|managing\s{1,9}offenders|supporting\s{1,9}victims|positive\s{1,9}workplace|protecting\s{1,9}the\s{1,9}workforce|strategic\s{1,9}planning|(?:is|does)\s{1,9}the\s{1,9}force\b|tackling\s{1,9}anti-social|preventing\s{1,9}offending|the\s{1,9}workforce\s{1,9}model|treating\s{1,9}the\s{1,9}public|crime\s{1,9}data|data\s{1,9}about\s{1,9}crime|protecting\s{1,9}(?:those\s{1,9}who\s{1,9}are\s{1,9})?vulnerable|is\s{1,9}(?:the\s{1,9}service|it)\s{1,9}(?:safe|effective|caring|responsive|well-led)\?)/i;

/** Wordings that hardly anything but a grade or a finding has. */
const GRADED = new RegExp(
  [
    String.raw`\brequir(?:es|ed|ing)\s{1,9}im-?\s?provement\b`,
    String.raw`\bneed(?:s|ed)\s{1,9}improvement\s{1,9}in\b`,
    String.raw`\bareas?\s{1,9}for\s{1,9}improvement\b|\bAFIs?\b|\bcauses?\s{1,9}(?:of|for)\s{1,9}concern\b`,
    String.raw`\b(?:judged|rated|graded|ranked|ratings?|grades?)\b[^.\n]{0,40}\b(?:outstanding|good|adequate|inadequate)\b`,
    String.raw`\b(?:is|are|be|was|become)\s{1,9}(?:outstanding|good|adequate|inadequate)\s{1,9}(?:at|in)\b`,
    String.raw`\b(?:reasonably|not\s{1,9}sufficiently)\s{1,9}good\b|\b(?:substantially|not)\s{1,9}compliant\b|\b(?:strong|expected)\s{1,9}standard\b|\bjudge?ment:\s{1,9}compliant\b`,
    String.raw`\boverall\s{1,9}effectiveness\b|\bgraded\s{1,9}judge?ments?\b|\b(?:is|are|was|were)\s{1,9}(?:outstanding|inadequate)\b`,
    String.raw`\bnot\s{1,9}(?:yet\s{1,9})?(?:graded|rated)\b|\binsufficient\s{1,9}evidence\s{1,9}to\s{1,9}rate\b`,
    // a grade at the end of a table row or heading, or alone on a line
    String.raw`(?:^|\t|[ \u00a0]{3}|[:–-][ \u00a0]|\*\*)[\t \u00a0]{0,40}["'‘“]?(?:outstanding|good|adequate|inadequate|excellent|satisfactory|unsatisfactory)["'’”]?[\t \u00a0]{0,40}(?:\*\*|\(|[•●]|[1-6]?$)`,
    String.raw`\bas\s{1,9}["'‘“](?:outstanding|good|adequate|inadequate)\b|["'‘“](?:outstanding|good|adequate|inadequate)["'’”]\s{1,9}(?:in|grade|grading|rating)`,
    String.raw`\b(?:score|mark)\s{1,9}of\s{1,9}\w{1,9}\s{1,9}out\s{1,9}of\s{1,9}(?:four|five|4|5)\b|\b(?:doing|performing)\s{1,9}well\?`,
  ].join("|"),
  "im",
);

/**
 * A cheap look at a text: may it be an inspection report or an article about one? It wants the wording of a grade or a finding and,
 * with it, an inspectorate, a body that is inspected or a question that inspectors ask. Recognition asks it first, so what it lets
 * pass is looked at more closely, and what it does not is no report.
 * Linear in the text (every repeat in the patterns is bounded); stops at the first signs.
 */
export const looksLikeReport = (text: string): boolean => readsLikeReport(undisguise(text).text);

/** The same for a text whose characters are as they are meant. */
export const readsLikeReport = (text: string): boolean =>
  GRADED.test(text) && (INSPECTORATE.test(text) || INSPECTED.test(text) || ASKED.test(text));
