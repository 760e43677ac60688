/** A complaint about a formula in the page's language; English where that has no words for it. */
import { useLocale } from "../locale/context.tsx";

/** What a language pack may bring for complaints. */
interface Complaining {
  readonly formulaComplaint?: (message: string) => string | undefined;
}

export function useComplaintText(): (message: string) => string {
  const { pack } = useLocale();
  return (message) => (pack() as Complaining | undefined)?.formulaComplaint?.(message) ?? message;
}
