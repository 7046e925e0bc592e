import { fireServices } from "../../frameworks/fireServices.ts";
import { isOwnKind, wordsOfKind } from "../../frameworks/ownKinds.ts";
import { policeForces } from "../../frameworks/policeForces.ts";
import type { BodyKind } from "../../model/framework.ts";
import type { Reading } from "../../text/reading.ts";
import type { Steps } from "../../text/steps.ts";
import { Gap, Kind } from "../../text/tokens.ts";
import type { Language } from "../language.ts";
import type { Trace } from "../trace.ts";
import { councilsIn } from "./councils.ts";
import { ownBodies } from "./ownBodies.ts";

/** An inspected body named in a text. */
export interface Body {
  readonly kind: BodyKind;
  /** Canonical: "Leicestershire Fire and Rescue Service", however the text shortens it. */
  readonly name: string;
}

/** How much of the text's beginning counts as its title, in tokens. */
const TITLE = 150;
/** Places that are looked at in one step. */
const STRETCH = 4_000;
const IN_TITLE = 3;
/** A name has at most this many words before "Fire and Rescue Service". */
const LONGEST = 6;

/** The body that the text is about: the one named most, its title counting more. Undefined where none is named; in steps. */
export function* findBody(reading: Reading, language: Language, trace?: Trace): Steps<Body | undefined> {
  const votes = new Map<string, { readonly body: Body; count: number }>();
  const vote = (body: Body, weight: number): void => {
    const known = votes.get(body.name);
    if (known === undefined) votes.set(body.name, { body, count: weight });
    else known.count += weight;
  };
  for (const { body, at } of ownBodies(reading, language)) vote(body, weightAt(at));
  let looked = 0;
  for (const word of language.bodyKinds.firstWords()) {
    for (const at of reading.places(word)) {
      if (++looked % STRETCH === 0) yield;
      const body = bodyAt(reading, language, at);
      if (body !== undefined) vote(body, weightAt(at));
    }
  }
  yield;
  for (const { name, at, inspected } of councilsIn(reading, language))
    vote({ kind: "council", name }, inspected ? INSPECTED : weightAt(at));
  yield;
  let best: { readonly body: Body; count: number } | undefined;
  for (const one of votes.values()) {
    if (best === undefined || one.count > best.count) best = one;
    trace?.voted(one.body.name, one.count);
  }
  return best?.body;
}

/** Where a title says whose inspection it is, hardly any number of other mentions counts for more. */
const INSPECTED = 30;

const weightAt = (token: number): number => (token < TITLE ? IN_TITLE : 1);

/** "Leicestershire Police" is a force; the Federation and the commissioner that share its name are others. */
const OTHERS =
  /^(?:federation|authority|and|college|crime|officers?'?|effectiveness|services|authorities|association|staff|union|pension|complaints?|station|powers?)$/i;

function bodyAt(reading: Reading, language: Language, at: number): Body | undefined {
  const { tokens, text } = reading;
  const match = language.bodyKinds.at(reading, at, Math.min(tokens.count, at + 8));
  if (match === undefined) return undefined;
  const after =
    match.to < tokens.count && !(tokens.gap[match.to]! & (Gap.line | Gap.bold))
      ? text.slice(tokens.start[match.to]!, tokens.end[match.to]!)
      : "";
  if (OTHERS.test(after)) return undefined;
  const words = wordsBefore(reading, at);
  if (words.length === 0) return undefined;
  return { kind: match.value, name: canonicalName(match.value, words, text.slice(tokens.start[at]!, tokens.end[match.to - 1]!)) };
}

const INNER = /^(?:and|of|the|&)$/;
/** Words that open a sentence or a title and belong to no name. */
const OPENERS =
  /^(?:The|In|At|For|Of|An?|On|And|But|That|This|These|Those|Its|Their|Our|We|Both|When|While|As|By|From|To|With|Inspectors?|Officers?|Overall|HM|His|Her|Majesty|Inspection|Report|Chief|Local|Government|How|Is|Although|However|Since|About|Does|Every|Each|All|Why|Read|Home|Office|National|Integrated|Also|Many|Some|Other|Most|Your|Modern|Combined|Deputy|Assistant|UNDER|EMBARGO|PEEL)$/;

/** The capitalised words of a name that stand directly before the token, "and" and "of" between them included. */
function wordsBefore({ tokens, text, sentences, sentenceOf }: Reading, at: number): readonly string[] {
  const first = sentences.from[sentenceOf(at)] ?? at;
  const words: string[] = [];
  for (let i = at - 1; i >= first && words.length < LONGEST; i--) {
    if (tokens.gap[i + 1]! & (Gap.tab | Gap.wide | Gap.bold)) break;
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    const named = tokens.kind[i] === Kind.word && /^\p{Lu}/u.test(word);
    const hyphen = word === "-" && tokens.gap[i] === 0 && tokens.gap[i + 1] === 0;
    if (!named && !hyphen && !INNER.test(word)) break;
    // "Making the Fire and Rescue Service affordable" names none
    if (words.length === 0 && word === "the") break;
    words.unshift(word);
  }
  while (words.length > 0 && (INNER.test(words[0]!) || OPENERS.test(words[0]!) || words[0] === "-")) words.shift();
  return words;
}

const known: readonly { readonly kind: BodyKind; readonly name: string; readonly key: string }[] = [
  ...fireServices.map((name) => ({
    kind: "fire and rescue service" as const,
    name,
    key: keyOf(name.replace(/ Fire (?:and Rescue Service|Brigade|Service)$/, "")),
  })),
  ...policeForces.map((name) => ({
    kind: "police force" as const,
    name,
    key: keyOf(name.replace(/ (?:Police(?: Service)?|Constabulary)$/, "")),
  })),
];

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll("&", "and").replace(/\s+/g, " ");
}

function canonicalName(kind: BodyKind, words: readonly string[], suffix: string): string {
  for (let from = 0; from < words.length; from++) {
    const key = keyOf(words.slice(from).join(" "));
    const body = known.find((one) => one.kind === kind && one.key === key);
    if (body !== undefined) return body.name;
  }
  const name = words.join(" ").replace(/ - /g, "-").replaceAll("&", "and");
  if (isOwnKind(kind)) return `${name} ${wordsOfKind(kind)}`;
  if (kind === "fire and rescue service") return `${name} ${/brigade$/i.test(suffix) ? "Fire Brigade" : "Fire and Rescue Service"}`;
  return `${name} ${/constabulary/i.test(suffix) ? "Constabulary" : "Police"}`;
}
