/** A written number in two, so that numbers can stand under each other by their decimal sign. */

/** "$17" and ".6B"; "133" and " %"; all of it before where there is no digit. */
export function decimalParts(text: string, decimalSign: string): readonly [whole: string, tail: string] {
  const point = [...text].findIndex(
    (sign, i) => sign === decimalSign && /\d/.test(text.charAt(i - 1)) && /\d/.test(text.charAt(i + 1)),
  );
  const at = point > 0 ? point : text.search(/\D*$/u);
  return at <= 0 ? [text, ""] : [text.slice(0, at), text.slice(at)];
}
