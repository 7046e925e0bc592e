import type { Voice } from "../../model/check.ts";

const INSPECTORATE =
  /\b(?:(?:his|her) majesty[’']s (?:chief )?inspector|hm (?:chief )?inspector|hmicfrs|hmic\b|hmip?\b|ofsted|cqc|care quality commission|estyn|hiqa|care inspectorate|education scotland|inspectorates?|inspectors?\b|inspection|reports?\b|regulator|watchdog)/iu;

/** A report that is not the inspectorate's, and an inspector who is an officer of police. */
const NOT_THEIRS = [
  /\b(?:detective|police|station) (?:chief )?inspector|\breports? (?:to|by) (?:the )?(?:council|authority|committee|members|panel|board|cabinet)/iu,
  /^(?:Chief )?Inspector (?!of\b|for\b|at Ofsted|from (?:HM|Ofsted|the CQC))\p{Lu}/u,
];

const OTHERS = new RegExp(
  `\\b(?:${[
    "chief (?:fire|constable|officer|executive|superintendent|nurse)|(?:deputy|assistant) chief|fire chief|officers?|council\\w*|cllr|coun|chair(?:man|woman|person)?",
    "leader|head ?teacher|head of|principal|manager|director|unions?|unison|federation|fbu|spokes\\w+|services?|authority|commissioner|pcc|mayor|mps?|minister",
    "secretary|governors?|force|police|trust|providers?|owner|residents?|staff|parents?|pupils?|patients?|relatives?|president|firefighters?|crews?|prison|home",
    "school|academy|college|nurser\\w+|company|campaign\\w*|charity|member|professor|children|young people",
  ].join("|")})\\b`,
  "iu",
);
/** The short name of a fire and rescue service. */
const SHORT_NAME = /\b(?!HMICFRS)\p{Lu}{1,4}FRS\b/u;
const SPOKESMAN = /^(?:an? |the )?spokes\w+ (?:for|from|of|at) /iu;

/** On whose behalf somebody so named speaks, by the first of the offices and bodies that the words name; null where they name none. */
export function voiceOf(words: string): Voice | null {
  if (NOT_THEIRS.some((sign) => sign.test(words))) return "other";
  const named = words.replace(SPOKESMAN, "");
  const theirs = named.search(INSPECTORATE);
  const others = [OTHERS, SHORT_NAME].map((sign) => named.search(sign)).filter((at) => at >= 0);
  if (theirs < 0) return others.length > 0 || named !== words ? "other" : null;
  return others.some((at) => at < theirs) ? "other" : "inspectorate";
}
