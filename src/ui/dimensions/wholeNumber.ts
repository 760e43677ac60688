/** A whole number as a person types it: "10", "-3", "−3". */
export function wholeNumber(text: string): number | undefined {
  const plain = text.trim().replace("−", "-");
  return /^[+-]?\d{1,9}$/.test(plain) ? Number(plain) : undefined;
}
