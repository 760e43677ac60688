/** Checks that do not hold, said beside the input they belong to. */
import { For } from "solid-js";
import { useProblems } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";

export function Problems(props: { readonly variable: string }) {
  const { t } = useLocale();
  const words = useWords();
  const problems = useProblems();
  return (
    <For each={problems().filter(({ at }) => at === props.variable)}>
      {({ severity, problem }) => (
        <p class={severity === "error" ? "wrong" : "warning"}>
          <strong>{t(severity === "error" ? "problem.error" : "problem.warning")}</strong>{" "}
          {words.problem(problem).message}
        </p>
      )}
    </For>
  );
}
