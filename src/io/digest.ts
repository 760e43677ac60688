/** A digest of text: 64 bits, against accidents and not against forgers, so that it needs no cryptography of the browser. */

/** Fourteen small letters and digits. Two texts that differ in one character never have the same. */
export function digestOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
    other ^= other >>> 13;
  }
  return inLetters(one) + inLetters(other);
}

const inLetters = (bits: number): string => (bits >>> 0).toString(36).padStart(7, "0");
