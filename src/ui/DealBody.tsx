/** Everything below the sentence and the picture: loaded in a piece of its own, so that these do not wait for it. */
import "./styles/body.ts";
import { useWorkspace } from "../store/context.ts";
import { createProblems } from "../store/createProblems.ts";
import { explainer } from "../store/explainer.ts";
import { Charts } from "./Charts.tsx";
import { CapTable } from "./capTable/CapTable.tsx";
import type { InputFilter } from "./inputs/createInputFilter.ts";
import { InputPanel } from "./inputs/InputPanel.tsx";
import { ProblemsContext } from "./problems.ts";
import { ResultPanel } from "./results/ResultPanel.tsx";

export function DealBody(props: { readonly filter: InputFilter; readonly theme: "light" | "dark" }) {
  const { calculation } = useWorkspace();
  calculation.explainWith(explainer);
  return (
    <ProblemsContext.Provider value={createProblems(calculation)}>
      <InputPanel filter={props.filter} />
      <CapTable />
      <ResultPanel />
      <Charts theme={props.theme} />
    </ProblemsContext.Provider>
  );
}
