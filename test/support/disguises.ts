import { WINDOWS_1252_UPPER } from "../../server/src/text/windows1252.ts";
import { decode } from "../../server/src/workspace/decode.ts";

/** A way in which a text comes out of a converter, a scanner or a file, and how a quotation of it is read by people. */
export interface Disguise {
  readonly put: (text: string) => string;
  readonly undo?: (quote: string) => string;
}

/** The bytes of a text in Windows-1252, all of whose characters it must have. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const upper = WINDOWS_1252_UPPER.indexOf(character);
    const byte = upper < 0 ? character.charCodeAt(0) : 0x80 + upper;
    if (byte > 0xff) throw new Error(`Windows-1252 has no ${character}.`);
    return byte;
  });
}

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
const inText = (bytes: Uint8Array): string => decode(bytes) ?? "";
const inside = (word: RegExp, mark: string) => (text: string) =>
  text.replaceAll(word, (found) => `${found.slice(0, 3)}${mark}${found.slice(3)}`);
const without = (mark: string) => (text: string) => text.replaceAll(mark, "");
const LONG_WORD = /\b[A-Za-z]{6,}\b/g;
const LIGATURES = [
  ["ffi", "ﬃ"],
  ["ff", "ﬀ"],
  ["fi", "ﬁ"],
  ["fl", "ﬂ"],
] as const;

/** Puts `there` for every fifth `here`, from the third on. */
const everyFifth = (here: string, there: string) => (text: string) => {
  let seen = 2;
  return text.replaceAll(here, () => (seen++ % 5 === 4 ? there : here));
};

/** All of them by name. */
export const disguises: Readonly<Record<string, Disguise>> = {
  "white space at the line ends": { put: (text) => text.replaceAll("\n", "  \n") },
  "one more blank line for every blank line": { put: (text) => text.replaceAll("\n\n", "\n\n\n") },
  "blank lines at its ends": { put: (text) => `\n\n\n${text}\n\n\n` },
  "a no-break space for every fifth space": { put: everyFifth(" ", "\u00a0") },
  "CRLF line ends": { put: (text) => text.replaceAll("\n", "\r\n") },
  "CR line ends": { put: (text) => text.replaceAll("\n", "\r") },
  "a byte-order mark as a character": { put: (text) => `\ufeff${text}` },
  "bytes of UTF-8 with a byte-order mark": { put: (text) => inText(Buffer.from(`\ufeff${text}`)) },
  "bytes of Windows-1252": { put: (text) => inText(windows1252(text)) },
  "bytes of Windows-1252 read as Latin-1": {
    put: (text) => Buffer.from(windows1252(text)).toString("latin1"),
    undo: (quote) => inText(Buffer.from(quote, "latin1")),
  },
  "bytes of UTF-16, little end first": { put: (text) => inText(utf16(`\ufeff${text}`)) },
  "bytes of UTF-16, big end first": { put: (text) => inText(utf16(`\ufeff${text}`).swap16()) },
  "bytes of UTF-16 without a mark": { put: (text) => inText(utf16(text)) },
  "no-break spaces": { put: (text) => text.replaceAll(" ", "\u00a0") },
  "thin and narrow no-break spaces": { put: (text) => text.replaceAll(" ", () => "\u2009").replaceAll("\u2009a", "\u202fa") },
  "soft hyphens": { put: inside(LONG_WORD, "\u00ad"), undo: without("\u00ad") },
  "zero-width spaces": { put: inside(LONG_WORD, "\u200b"), undo: without("\u200b") },
  "zero-width joiners between letters and digits": { put: (text) => text.replaceAll(/(?<=\w)(?=\w)/g, "\u200d"), undo: without("\u200d") },
  ligatures: {
    put: (text) => LIGATURES.reduce((sum, [letters, one]) => sum.replaceAll(letters, one), text),
    undo: (quote) => LIGATURES.reduce((sum, [letters, one]) => sum.replaceAll(one, letters), quote),
  },
  "form feeds after line ends": { put: everyFifth("\n\n", "\n\f") },
  "form feeds alone between blocks": { put: everyFifth("\n\n", "\f") },
  "words broken at line ends": {
    put: (text) => text.replaceAll(/\b(im|under|regu)(?=provement|standing|lation)/gi, "$1-\n"),
    undo: (quote) => quote.replaceAll("-\n", ""),
  },
  "words broken at line ends by soft hyphens": {
    put: (text) => text.replaceAll(/\b(im|under|regu)(?=provement|standing|lation)/gi, "$1\u00ad\r\n"),
    undo: (quote) => quote.replaceAll("\u00ad\r\n", ""),
  },
  "UTF-8 read as Windows-1252": {
    put: (text) => inText(Uint8Array.from([...Buffer.from(text)])) && mixed(text),
    undo: (quote) => inText(windows1252(quote)),
  },
  "O for 0 and l for 1 inside numbers": {
    put: (text) => text.replaceAll(/(?<=\d)0(?=\d)/g, "O").replaceAll(/(?<=\d)1(?=\d)/g, "l"),
    undo: (quote) => quote.replaceAll(/(?<=[\dOl])O(?=[\dOl])/g, "0").replaceAll(/(?<=\d)l(?=\d)/g, "1"),
  },
  "l for I and rn for m in grade words": {
    put: (text) => text.replaceAll("Requires improvement", "Requires lmprovernent").replaceAll("Inadequate", "lnadequate"),
    undo: (quote) => quote.replaceAll("Requires lmprovernent", "Requires improvement").replaceAll("lnadequate", "Inadequate"),
  },
};

/** UTF-8 with each byte shown as Windows-1252 has it. */
function mixed(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252_UPPER[byte - 0x80] : String.fromCharCode(byte)))
    .join("");
}
