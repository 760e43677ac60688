/** The two charts with the deal's numbers; comes with the chart library, in a piece of its own. */
import { createMemo } from "solid-js";
import { otherOwners } from "../model/screen.ts";
import { useWorkspace } from "../store/context.ts";
import { dimensionNamed } from "./builtIn.ts";
import { CashChart, OwnershipChart } from "./charts/index.ts";
import { useDeal } from "./createDeal.ts";
import { Needing } from "./deal/Needing.tsx";
import { CASH, OWNERSHIP } from "./deal/needs.ts";
import { useWords } from "./locale/words.tsx";
import { reasonOf } from "./reasonOf.ts";

export interface ChartPairProps {
  readonly theme: "light" | "dark";
}

export function ChartPair(props: ChartPairProps) {
  return (
    <div class="chart-pair">
      <Needing part="ownership" of={OWNERSHIP}>
        <Ownership theme={props.theme} />
      </Needing>
      <Needing part="cash" of={CASH}>
        <Cash theme={props.theme} />
      </Needing>
    </div>
  );
}

function Ownership(props: ChartPairProps) {
  const deal = useDeal();
  const words = useWords();
  const { calculation } = useWorkspace();
  const items = dimensionNamed(calculation.sheet, "holders")?.items ?? [];
  const holders = createMemo(() => [
    ...items.map((item) => {
      const before = deal.value("ownershipBefore", item);
      const role = item === deal.supplier() ? "supplier" : before === 0 ? "new" : "earlier";
      return { name: words.item(item), role, before, after: deal.value("ownershipAfter", item) } as const;
    }),
    ...otherOwners.flatMap(({ cheque, ownership }) => {
      const after = deal.value(ownership);
      return after === 0 || after === undefined
        ? []
        : [{ name: words.label(cheque ?? ownership), role: "new" as const, before: 0, after }];
    }),
  ]);
  return (
    <OwnershipChart
      customer={deal.customer()}
      holders={holders()}
      theme={props.theme}
      {...reasonOf(deal, words, ["ownershipAfter", "ownershipBefore"], items)}
    />
  );
}

function Cash(props: ChartPairProps) {
  const deal = useDeal();
  const words = useWords();
  const { calculation } = useWorkspace();
  const items = dimensionNamed(calculation.sheet, "years")?.items ?? [];
  const years = items.map(Number);
  const back = createMemo(() => deal.values("profitEarnedByYear"));
  // What is paid is drawn below the line.
  const out = createMemo(() => deal.values("supplierPaidByYear").map((paid) => paid && -paid));
  const exit = createMemo(() => {
    const exitYear = deal.value("exitYear");
    const proceeds = deal.value("exitProceeds");
    return years.map((year) => (exitYear === undefined || year === exitYear ? proceeds : 0));
  });
  const cumulative = createMemo(() => deal.values("cumulativeFlows"));
  const hardwareRevenue = createMemo(() => deal.values("hardwareRevenueByYear"));
  return (
    <CashChart
      supplier={words.item(deal.supplier())}
      years={years}
      out={out()}
      back={back()}
      exit={exit()}
      cumulative={cumulative()}
      hardwareRevenue={hardwareRevenue()}
      theme={props.theme}
      {...reasonOf(deal, words, ["cumulativeFlows", "hardwareRevenueByYear"], items)}
    />
  );
}
