/** The way from a result that was changed to why it was. */
import { variableNamed } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { OWN_COLUMN } from "../../store/createComparison.ts";
import { bridgeEnglish } from "../locale/bridgeEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { openBridge } from "./wantedBridge.ts";

export function WhyButton(props: { readonly variable: string }) {
  const { t } = useLearned(bridgeEnglish);
  const { calculation } = useWorkspace();
  const ask = (): void => {
    const variable = variableNamed(calculation.sheet, props.variable)?.variable.name ?? props.variable;
    openBridge({ output: { variable, items: [] }, from: OWN_COLUMN });
  };
  return (
    <p>
      <button class="action" type="button" onClick={ask}>
        {t("bridge.why")}
      </button>
    </p>
  );
}
