/** A problem as one sentence, its reason included. */
import type { Problem } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";

/** Without the name of the cell where it begins with that, and that is said already. */
export function useProblemText(): (problem: Problem, isNamed?: boolean) => string {
  const { t } = useLocale();
  const words = useWords();
  return (problem, isNamed = false) => {
    const { message, because } = words.problem(problem);
    const whole = because === "" ? message : t("side.error.because", { message, reason: because });
    // A reason may end in an abbreviation, "$ 100 mld.", whose stop is the sentence's as well.
    const text = whole.replace(/\.\.$/, ".");
    const { cell } = problem.facts;
    return isNamed && cell !== undefined && "cell" in cell ? withoutName(text, words.cell(cell.cell)) : text;
  };
}

function withoutName(text: string, name: string): string {
  if (!text.startsWith(`${name}: `)) return text;
  const rest = text.slice(name.length + 2);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
