import bundle from "../../l10n/bundle.l10n.json";
import type { ReportDocument } from "../../server/src/model/document.ts";
import type { Framework } from "../../server/src/model/framework.ts";

/** A message as an entry of `bundle.l10n.json` has it. */
type Entry = string | { readonly message: string };

/** Every message of ours in a made-up language that has no letter from A to Z; what stands in curly braces stays. */
export const madeUpWords: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<Entry>(bundle).map(([key, entry]) => [key, madeUp(typeof entry === "string" ? entry : entry.message)]),
);

/** A text in the made-up language: each letter has its double of full width. */
export function madeUp(message: string): string {
  return message.replace(/\{\d+\}|[A-Za-z]/g, (found) =>
    found.length > 1 ? found : String.fromCodePoint(found.charCodeAt(0) - 0x21 + 0xff01),
  );
}

/** A text that a reader may be shown, and where. */
export interface ShownText {
  readonly where: string;
  readonly text: string;
  /** True for a text that may be nothing but words of a document: the name of a heading, the label of a finding. */
  readonly isQuotation?: boolean;
}

/** What may stand in a text in English: the words of documents, and names. */
export interface Excused {
  readonly documents: readonly string[];
  readonly names: Iterable<string>;
  /** What figures count and measure, in the words of documents. */
  readonly counted: Iterable<string>;
}

const messages: ReadonlySet<string> = new Set(Object.keys(bundle).map((key) => plain(key.replace(/\{\d+\}/g, ""))));

/** So many words in a row that stand in a document are the document's. */
const MANY = 4;

/**
 * Finds what is left in English in texts that should be in the made-up language: `where: the words`. Excused are names, and words of the
 * documents where they stand in quotation marks, are many, or are the whole text. Addresses of links are not looked at, the words of
 * pictures are.
 */
export function leftovers(shown: readonly ShownText[], { documents, names, counted }: Excused): readonly string[] {
  const texts = documents.map((text) => ` ${plain(text)} `);
  const stands = (words: string): boolean => texts.some((text) => text.includes(` ${plain(words)} `));
  const runsOfMany = new Set(texts.flatMap((text) => stretches(text.trim().split(" "))));
  const nouns = new Set([...counted].map(plain));
  // what a message says word for word is the document's only after a number
  const known = new Set([...[...nouns].filter((noun) => !messages.has(noun)), ...[...names].map(plain)]);
  const longest = Math.max(...[...known, ...nouns].map((name) => name.split(" ").length));

  /** How many words from `at` on are excused. */
  function excusedAt(words: readonly string[], at: number): number {
    let many = 0;
    while (runsOfMany.has(words.slice(at + many, at + many + MANY).join(" "))) many++;
    if (many > 0) return many + MANY - 1;
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const phrase = words.slice(at, at + length).join(" ");
      if (known.has(phrase) || (/\d$/.test(words[at - 1] ?? "") && nouns.has(phrase))) return length;
    }
    return /[a-z]{2}/.test(words[at]!) ? 0 : 1;
  }

  function isExcused(run: string): boolean {
    const words = plain(run).split(" ");
    for (let at = 0; at < words.length; ) {
      const length = excusedAt(words, at);
      if (length === 0) return false;
      at += length;
    }
    return true;
  }

  const unquoted = (line: string): string =>
    line.replace(/“([^“”]*)”/g, (all, inner: string) => (stands(inner.replace(/[^ ]*…$/, "")) ? "“”" : all));
  const found = shown.flatMap(({ where, text, isQuotation = false }) =>
    visible(text)
      .split("\n")
      .filter((line) => !(isQuotation && stands(line)))
      .flatMap((line) => unquoted(line).split(/[Ａ-Ｚａ-ｚ]+/u))
      .filter((run) => !isExcused(run))
      .map((run) => `${where}: ${run.trim()}`),
  );
  return [...new Set(found)];
}

const stretches = (words: readonly string[]): readonly string[] =>
  words.map((_, at) => words.slice(at, at + MANY).join(" ")).slice(0, 1 - MANY);

/** The words of a page in Markdown, without the addresses of its links, and the words of its pictures in place of these. */
const visible = (markdown: string): string =>
  markdown
    .replace(/!\[([^\]]*)\]\(data:image\/svg\+xml;base64,([^)]*)\)/g, (_, words: string, svg: string) => `${words}\n${wordsOf(svg)}`)
    .replace(/\]\([^()\s]*\)/g, "]")
    .replace(/\\([\\`*_[\]<>&~|#!])/g, "$1")
    .replace(/[[\]]/g, " ");

function wordsOf(base64: string): string {
  const svg = new TextDecoder().decode(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)));
  return svg.replace(/<[^>]*>/g, "\n").replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** Whatever case, marks and white space: words alone, with single spaces. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The names that a framework gives to things: the inspectorate's own words. */
export const namesOfFramework = ({ title, round, inspectorate, scale, subjects, labels, bodyKind }: Framework): readonly string[] => [
  title,
  round,
  `${title} ${round}`,
  bodyKind,
  ...inspectorate,
  ...scale,
  ...labels,
  ...subjects.flatMap(({ name, aliases }) => [name, ...aliases]),
];

/** What stands in a document's own words: body, labels, subjects, and each finding as the text has it. */
export const namesInDocument = ({
  report: { identity, gradings, states, statistics, improvements, followUps },
  text,
}: ReportDocument): readonly string[] =>
  [
    identity?.body,
    identity?.inspection,
    ...gradings.flatMap(({ subject, inspection }) => [subject, inspection]),
    ...states.map(({ state }) => state),
    ...[...gradings, ...statistics, ...improvements, ...followUps].map(({ start, end }) => text.slice(start, end)),
  ].filter((name) => typeof name === "string");

/** What its figures count and measure, when, and what they are held against. */
export const countedInDocument = ({ report: { statistics } }: ReportDocument): readonly string[] =>
  statistics
    .flatMap(({ measure, unit, period, comparator }) => [
      ...[measure, unit, unit?.replace(/^GBP /, ""), period, comparator?.name],
      ...(measure && period ? [`${measure}, ${period}`] : []),
    ])
    .filter((words) => typeof words === "string");
