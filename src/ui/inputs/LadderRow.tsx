/** The commitment ladder's control above the terms, once cheques or purchases stand at different statuses. */
import { Show } from "solid-js";
import { cellAt, cellsOf } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { LADDER } from "../deal/needs.ts";
import { useUsable } from "../deal/useUsable.ts";
import { useLocale } from "../locale/context.tsx";
import { createValueText } from "../results/createValueText.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import { ListedContext } from "./controlId.ts";

const PLACE = { variable: "commitmentRung", items: [] };

export function LadderRow() {
  const { t } = useLocale();
  const { calculation } = useWorkspace();
  const text = createValueText();
  const usable = useUsable();
  const cell = (variable: string): number => cellAt(calculation.sheet, variable) ?? 0;
  const hasValue = (variable: string): boolean => !Number.isNaN(calculation.value(cell(variable)));
  /** Whether anything stands above the lowest rung, or that is not the one that counts. */
  const isUsed = (): boolean =>
    calculation.given(cell(PLACE.variable)) !== 0 ||
    cellsOf(calculation.sheet, "roundByStatus")
      .slice(1)
      .some((money) => calculation.value(money) !== 0);
  return (
    <Show when={usable.has(...LADDER) && isUsed()}>
      <ListedContext.Provider value={true}>
        <div class="ladder-row">
          <ChoiceRow place={PLACE} label={t("rungs.small")} />
          <Show when={hasValue("roundInForce") && hasValue("roundAgreed")}>
            <p class="note">
              {t("rungs.inForce", {
                counted: text.shown(cell("roundInForce")),
                agreed: text.shown(cell("roundAgreed")),
              })}
            </p>
          </Show>
        </div>
      </ListedContext.Provider>
    </Show>
  );
}
