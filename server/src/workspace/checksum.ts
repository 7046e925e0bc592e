/** Stands for bytes: a whole number below 2⁵³, another one for nearly all other bytes, and for certain where a single one differs. */
export function checksum(bytes: Uint8Array, seed = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = bytes.length & ~3;
  let one = seed ^ bytes.length;
  let other = 0x9e3779b9 ^ one;
  const mix = (word: number): void => {
    one = Math.imul(one ^ word, 0x01000193);
    one ^= one >>> 15; // else the upper bits of a word would reach no others
    other = Math.imul((other << 5) ^ (other >>> 27) ^ word, 0x85ebca6b);
  };
  for (let at = 0; at < whole; at += 4) mix(view.getInt32(at, true));
  for (let at = whole; at < bytes.length; at++) mix(bytes[at]!);
  return (one >>> 0) * 0x200000 + (other >>> 11);
}
