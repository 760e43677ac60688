/** Checks that do not hold, said beside the input they belong to; and a list of where to look. */
import { createMemo, For, Show } from "solid-js";
import { useProblems, useWorkspace } from "../../store/context.ts";
import { presentName } from "../builtIn.ts";
import { jumpTo } from "../jump.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";

export function Problems(props: { readonly variable: string }) {
  const { t } = useLocale();
  const words = useWords();
  const problems = useProblems();
  const { calculation } = useWorkspace();
  return (
    <For each={problems().filter(({ at }) => at === presentName(calculation.sheet, props.variable))}>
      {({ severity, problem }) => (
        <p class={severity === "error" ? "wrong" : "warning"}>
          <strong>{t(severity === "error" ? "problem.error" : "problem.warning")}</strong>{" "}
          {words.problem(problem).message}
        </p>
      )}
    </For>
  );
}

/** So many are named; where there are more, these lead to the first. */
const MOST_NAMED = 2;

/** Ways to the inputs beside which something is said, which may be folded. */
export function ProblemList() {
  const { t } = useLocale();
  const words = useWords();
  const problems = useProblems();
  const places = createMemo(() => [...new Set(problems().map(({ at }) => at))]);
  return (
    <Show when={places().length > 0}>
      <p class="note problem-list">
        {t("problem.list")}{" "}
        <For each={places().slice(0, MOST_NAMED)}>
          {(variable) => (
            <button type="button" class="link" onClick={() => jumpTo({ variable, items: [] })}>
              {words.label(variable)}
            </button>
          )}
        </For>
      </p>
    </Show>
  );
}
