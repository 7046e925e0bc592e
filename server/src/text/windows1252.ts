/** What Windows-1252 shows for the bytes 80 to 9F; the five that it leaves free stay control characters. */
export const WINDOWS_1252_UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The byte that Windows-1252 or Latin-1 shows as this character; the code itself of a character that neither has. */
export function byteOf(character: string): number {
  const upper = WINDOWS_1252_UPPER.indexOf(character);
  return upper < 0 ? character.charCodeAt(0) : 0x80 + upper;
}

/** A text with the control characters 80 to 9F, which Latin-1 reads, as Windows-1252 has them; all else stays. */
export const withUpper = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252_UPPER[control.charCodeAt(0) - 0x80]!);
