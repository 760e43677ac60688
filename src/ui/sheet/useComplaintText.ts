/** A complaint about a formula in the page's language; English where that has no words for it. */
import { useLocale } from "../locale/context.tsx";

export function useComplaintText(): (message: string) => string {
  const { pack } = useLocale();
  return (message) => pack()?.formulaComplaint?.(message) ?? message;
}
