/** Tells a screen reader what a step changed: once a step, never during a drag. */
import { createEffect, createSignal, on } from "solid-js";
import { useWorkspace } from "../store/context.ts";
import { EMPTY_PRESET } from "../store/dealState.ts";
import { useDeal } from "./createDeal.ts";
import { useLocale } from "./locale/context.tsx";
import { useDealTitle } from "./locale/dealTitle.ts";
import { useWords } from "./locale/words.tsx";

export function Announcer() {
  const { t, format } = useLocale();
  const words = useWords();
  const deal = useDeal();
  const { calculation, preset, steps } = useWorkspace();
  const title = useDealTitle();
  const [said, setSaid] = createSignal("");
  const sayResults = (): string => {
    const [ratio, owned, cost] = [
      deal.value("wholeRoundRatio"),
      deal.value("supplierOwnership"),
      deal.value("effectiveCost"),
    ];
    // What a sheet begun empty calls by a name of the deal's is something else.
    if (preset() === EMPTY_PRESET || !deal.has("wholeRoundRatio")) return "";
    const parts = [
      ratio === undefined ? t("announce.noRatio") : t("announce.ratio", { ratio: format.percent(ratio, 0) }),
      owned === undefined
        ? t("announce.noOwnership")
        : t("announce.ownership", {
            supplier: words.item(deal.supplier()),
            ownership: format.percent(owned, 2),
          }),
      cost === undefined ? t("announce.noCost") : t("announce.cost", { cost: format.moneyShort(cost) }),
    ];
    return parts.join(" ");
  };
  let former = preset();
  createEffect(
    on(
      steps,
      () => {
        calculation.flush();
        const opened = preset() === former ? "" : `${t("preset.opened", { title: title() })} `;
        former = preset();
        setSaid(`${opened}${sayResults()}`);
      },
      { defer: true },
    ),
  );
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {said()}
    </p>
  );
}
