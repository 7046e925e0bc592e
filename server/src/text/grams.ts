/** So many texts are told apart; of more, two or three share bytes. */
const MOST_TEXTS = 16;

/** Of each text. A sentence of thirty words takes two in five of them: more would say yes too often. */
const PLACES = 512;

const TEXT_BYTES = PLACES / 8;

/** The places of all three, two or one UTF-16 units that stand beside each other in a text, in lower case; those of three, which are rarest, first. */
export function gramsOf(text: string): readonly number[] {
  const folded = text.toLowerCase();
  const grams: number[] = [];
  for (let length = 3; length > 0; length--)
    for (let to = length; to <= folded.length; to++) {
      let gram = 0;
      for (let i = to - length; i < to; i++) gram = Math.imul(gram ^ (folded.charCodeAt(i) + 1), 0x9e3779b1);
      grams.push((gram ^ (gram >>> 15)) & (PLACES - 1));
    }
  return grams;
}

/** So many of the first bytes are taken by the grams of so many texts. */
export const bytesForGrams = (texts: number): number => 1 + Math.min(texts, MOST_TEXTS) * TEXT_BYTES;

/** How many of the first bytes are taken by grams. */
export const bytesOfGrams = (bytes: Uint8Array): number => bytesForGrams(bytes[0]!);

/** Puts the grams of texts into the first bytes, where `bytesForGrams` has left room. */
export function putGrams(bytes: Uint8Array, texts: readonly string[]): void {
  bytes[0] = Math.min(texts.length, MOST_TEXTS);
  for (const [i, text] of texts.entries()) {
    const start = bytesForGrams(i % MOST_TEXTS);
    for (const gram of gramsOf(text)) bytes[start + (gram >> 3)]! |= 1 << (gram & 7);
  }
}

/** Whether one of the texts in the first bytes has all of these grams: false is certain, true is not. */
export function mayHave(bytes: Uint8Array, grams: readonly number[]): boolean {
  const end = bytesOfGrams(bytes);
  for (let start = 1; start < end; start += TEXT_BYTES) if (hasAll(bytes, start, grams)) return true;
  return false;
}

function hasAll(bytes: Uint8Array, start: number, grams: readonly number[]): boolean {
  for (const gram of grams) if ((bytes[start + (gram >> 3)]! & (1 << (gram & 7))) === 0) return false;
  return true;
}
