/** Reads a number as it is typed in the page's language. */
import { complaintSentence, inUnit, readQuantity, type Unit } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";

/** A number in the unit, or why it cannot be read. */
export type ReadNumber = { readonly value: number } | { readonly reason: string };

export function useReadNumber(): (text: string, unit: Unit) => ReadNumber {
  const { language, pack } = useLocale();
  return (text, unit) => {
    const reading = readQuantity(text, unit, language());
    return "value" in reading
      ? { value: inUnit(reading.value, unit) }
      : { reason: complaintSentence(reading, pack()?.complaints) };
  };
}
