/** So many texts are told apart; with more, two or three share a place. */
const TEXTS = 16;

/** Of each text, which stand together in memory. A sentence of thirty words takes two in five of them: more would say yes too often. */
const PLACES = 512;

const TEXT_BYTES = PLACES / 8;

export const GRAM_BYTES = TEXTS * TEXT_BYTES;

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

/** Puts the grams of one text, the first, second and so on, into the first bytes. */
export function addGrams(bytes: Uint8Array, grams: readonly number[], text: number): void {
  const start = (text % TEXTS) * TEXT_BYTES;
  for (const gram of grams) bytes[start + (gram >> 3)]! |= 1 << (gram & 7);
}

/** Whether one of the texts in the first bytes has all of these grams: false is certain, true is not. */
export function mayHave(bytes: Uint8Array, grams: readonly number[]): boolean {
  for (let start = 0; start < GRAM_BYTES; start += TEXT_BYTES) if (hasAll(bytes, start, grams)) return true;
  return false;
}

function hasAll(bytes: Uint8Array, start: number, grams: readonly number[]): boolean {
  for (const gram of grams) if ((bytes[start + (gram >> 3)]! & (1 << (gram & 7))) === 0) return false;
  return true;
}
