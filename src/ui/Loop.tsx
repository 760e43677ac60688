/** The loop picture with the deal's numbers; and a switch to the money network above it, once that is loaded. */
import { createComponent, createMemo, Show } from "solid-js";
import { useDeal } from "./createDeal.ts";
import { createLater } from "./createLater.ts";
import { loadRest } from "./loadRest.ts";
import { useWords } from "./locale/words.tsx";
import { type LoopFlowName, LoopPicture } from "./loop/LoopPicture.tsx";

/** The picture's amounts and the variables they are. */
const AMOUNTS = {
  supplierCheque: "supplierCheque",
  otherCheques: "otherMoney",
  hardwareRevenue: "hardwareRevenue",
  spentElsewhere: "spentElsewhere",
  boughtAnyway: "baselineRevenue",
  costAndTax: "costAndTax",
  kept: "afterTaxProfit",
} as const satisfies Record<LoopFlowName, string>;

const picture = createLater(async () => (await loadRest()).PictureSwitch);

export function Loop(props: { readonly theme: "light" | "dark" }) {
  return (
    <Show when={picture()} fallback={<DealLoop />}>
      {(Picture) =>
        createComponent(Picture(), {
          loop: DealLoop,
          get theme() {
            return props.theme;
          },
        })
      }
    </Show>
  );
}

export function DealLoop() {
  const deal = useDeal();
  const words = useWords();
  const reasons = createMemo(() =>
    Object.fromEntries(
      Object.entries(AMOUNTS).flatMap(([flow, variable]) => {
        const error = deal.error(variable);
        return error === undefined ? [] : [[flow, words.problem(error).message]];
      }),
    ),
  );
  return (
    <LoopPicture
      supplier={words.item(deal.supplier())}
      customer={deal.customer()}
      supplierCheque={deal.value(AMOUNTS.supplierCheque)}
      otherCheques={deal.value(AMOUNTS.otherCheques)}
      hardwareRevenue={deal.value(AMOUNTS.hardwareRevenue)}
      spentElsewhere={deal.value(AMOUNTS.spentElsewhere)}
      boughtAnyway={deal.value(AMOUNTS.boughtAnyway)}
      costAndTax={deal.value(AMOUNTS.costAndTax)}
      kept={deal.value(AMOUNTS.kept)}
      postMoneyValuation={deal.value("postMoneyValuation")}
      supplierOwnership={deal.value("supplierOwnership")}
      wholeRoundRatio={deal.value("wholeRoundRatio")}
      reasons={reasons()}
    />
  );
}
