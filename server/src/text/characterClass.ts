import { isInvisible } from "./vocabulary.ts";

/** What a character is for cutting a text into tokens. */
export const OTHER = 0,
  SPACE = 1,
  LETTER = 2,
  DIGIT = 3,
  LINE = 4,
  MARKUP = 5,
  TAB = 6,
  HIDDEN = 7,
  PAGE = 8;

/** The class of each of the first 128 characters, by its code. */
export const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) ASCII[code] = LETTER;
  else if (/[0-9]/.test(character)) ASCII[code] = DIGIT;
  else if (code === 0x0a || code === 0x0d) ASCII[code] = LINE;
  else if (code === 0x09) ASCII[code] = TAB;
  else if (code === 0x0c) ASCII[code] = PAGE;
  else if (code <= 0x20 || code === 0x7f) ASCII[code] = SPACE;
  else if ("*[]\\<".includes(character)) ASCII[code] = MARKUP;
}

/** The class of a UTF-16 code unit; a half of a surrogate pair is an `OTHER`, as what is after the end of a text (NaN) is. */
export function classOf(code: number): number {
  if (code < 0x80) return ASCII[code]!;
  if (code < 0xc0)
    return code === 0xa0 || code === 0x85
      ? SPACE
      : code === 0xad
        ? HIDDEN
        : code === 0xaa || code === 0xb5 || code === 0xba
          ? LETTER
          : OTHER;
  if (code < 0x2000) return code === 0xd7 || code === 0xf7 ? OTHER : LETTER;
  if (code <= 0x200a || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0x2028 || code === 0x2029) return SPACE;
  if (isInvisible(code)) return HIDDEN;
  if (code < 0x2c00 || (code >= 0xd800 && code < 0xf900) || code >= 0xfe00 || (code >= 0x3001 && code <= 0x3020)) return OTHER;
  return LETTER;
}
