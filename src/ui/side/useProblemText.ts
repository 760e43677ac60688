/** A problem as one sentence, its reason included. */
import type { Problem } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";

export function useProblemText(): (problem: Problem) => string {
  const { t } = useLocale();
  const words = useWords();
  return (problem) => {
    const { message, because } = words.problem(problem);
    return because === "" ? message : t("side.error.because", { message, reason: because });
  };
}
