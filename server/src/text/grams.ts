/** So many bytes say which one, two or three letters stand beside each other in some hundred words; fewer would say yes too often. */
export const GRAM_BYTES = 512;

const GRAM_BITS = GRAM_BYTES * 8;

/** The places in such bytes for all one, two or three UTF-16 units that stand beside each other in a text, in lower case. */
export function gramsOf(text: string): readonly number[] {
  const grams: number[] = [];
  const folded = text.toLowerCase();
  for (let i = 0; i < folded.length; i++) {
    let gram = 0;
    for (let to = i; to < Math.min(i + 3, folded.length); to++) {
      gram = Math.imul(gram ^ (folded.charCodeAt(to) + 1), 0x9e3779b1);
      grams.push((gram ^ (gram >>> 15)) & (GRAM_BITS - 1));
    }
  }
  return grams;
}

/** Puts grams into the first bytes. */
export function addGrams(bytes: Uint8Array, grams: readonly number[]): void {
  for (const gram of grams) bytes[gram >> 3]! |= 1 << (gram & 7);
}

/** Whether the first bytes have all of these grams: false is certain, true is not. */
export function hasGrams(bytes: Uint8Array, grams: readonly number[]): boolean {
  for (const gram of grams) if ((bytes[gram >> 3]! & (1 << (gram & 7))) === 0) return false;
  return true;
}
