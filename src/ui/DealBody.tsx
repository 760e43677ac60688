/** Everything below the sentence and the picture: loaded in a piece of its own, so that these do not wait for it. */
import "./headline/LiveField.tsx"; // typed at once into the sentence, not when its piece is there
import "./styles/body.ts";
import { ProblemsContext, useWorkspace } from "../store/context.ts";
import { createProblems } from "../store/createProblems.ts";
import { explainer } from "../store/explainer.ts";
import { Charts } from "./Charts.tsx";
import { CapTable } from "./capTable/CapTable.tsx";
import type { InputFilter } from "./inputs/createInputFilter.ts";
import { InputPanel } from "./inputs/InputPanel.tsx";
import { useLocale } from "./locale/context.tsx";
import { englishBody } from "./locale/englishBody.ts";
import { ResultPanel } from "./results/ResultPanel.tsx";

export function DealBody(props: { readonly filter: InputFilter; readonly theme: "light" | "dark" }) {
  const { calculation } = useWorkspace();
  calculation.explainWith(explainer);
  useLocale().learn(englishBody);
  return (
    <ProblemsContext.Provider value={createProblems(calculation)}>
      <InputPanel filter={props.filter} />
      <CapTable />
      <ResultPanel />
      <Charts theme={props.theme} />
    </ProblemsContext.Provider>
  );
}
