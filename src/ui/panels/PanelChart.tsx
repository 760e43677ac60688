/** The charts of the panels with the deal's numbers; comes with the chart library, in a piece of its own. */
import { Dynamic } from "solid-js/web";
import { writeDate } from "../../engine/index.ts";
import type { PanelChart as Kind } from "../../model/panels.ts";
import { useWorkspace } from "../../store/context.ts";
import { LoopRoundsChart, RoutesChart, TranchesChart, YardstickChart } from "../charts/index.ts";
import { useDeal } from "../createDeal.ts";
import { itemsInUse } from "../itemsInUse.ts";
import { useWords } from "../locale/words.tsx";
import { reasonOf } from "../reasonOf.ts";

interface ChartProps {
  readonly theme: "light" | "dark";
}

export function PanelChart(props: ChartProps & { readonly kind: Kind }) {
  return <Dynamic component={charts[props.kind]} theme={props.theme} />;
}

function LoopRounds(props: ChartProps) {
  const deal = useDeal();
  const words = useWords();
  return (
    <LoopRoundsChart
      supplier={words.item(deal.supplier())}
      amounts={deal.values("loopRoundAmount")}
      sums={deal.values("loopPartialSum")}
      total={deal.value("loopTotal")}
      dollarBack={deal.value("loopDollarBack")}
      roundsNeeded={deal.value("loopRoundsNeeded")}
      theme={props.theme}
      {...reasonOf(deal, words, ["loopRoundAmount"], ["1"])}
    />
  );
}

function Tranches(props: ChartProps) {
  const deal = useDeal();
  const words = useWords();
  const { calculation } = useWorkspace();
  const years = () => itemsInUse(calculation, "years");
  return (
    <TranchesChart
      supplier={words.item(deal.supplier())}
      customer={deal.customer()}
      years={years().map(Number)}
      paid={deal.values("supplierPaidToDateByYear")}
      stake={deal.values("supplierStakeByYear")}
      theme={props.theme}
      {...reasonOf(deal, words, ["supplierPaidToDateByYear", "supplierStakeByYear"], years())}
    />
  );
}

function Routes(props: ChartProps) {
  const deal = useDeal();
  const words = useWords();
  const { calculation } = useWorkspace();
  const years = () => itemsInUse(calculation, "years");
  const routes = () =>
    itemsInUse(calculation, "routes").map((route) => ({
      name: words.item(route),
      amounts: years().map((year) => deal.value("hardwareRevenueByRouteAndYear", route, year)),
      amount: deal.value("hardwareRevenueByRoute", route),
    }));
  return (
    <RoutesChart
      supplier={words.item(deal.supplier())}
      years={years().map(Number)}
      routes={routes()}
      total={deal.value("hardwareRevenue")}
      theme={props.theme}
      {...reasonOf(deal, words, ["hardwareRevenue"], [undefined])}
    />
  );
}

function Yardstick(props: ChartProps) {
  const deal = useDeal();
  const words = useWords();
  const { calculation } = useWorkspace();
  /** The year that ends on a day. */
  const yearOf = (base: number | undefined): string => writeDate(base ?? 0).slice(0, 4);
  const rows = () => {
    const own = {
      name: words.item(deal.supplier()),
      year: yearOf(deal.value("supplierRevenueDate")),
      revenue: deal.value("supplierRevenue"),
    };
    return [
      {
        ...own,
        role: "headline" as const,
        exposure: deal.value("headlineExposure"),
        ratio: deal.value("headlineExposureRatio"),
      },
      {
        ...own,
        role: "paid" as const,
        exposure: deal.value("paidExposure"),
        ratio: deal.value("paidExposureRatio"),
      },
      ...itemsInUse(calculation, "peers").map((peer) => ({
        name: words.item(peer),
        year: yearOf(deal.value("peerRevenueDate", peer)),
        role: "peer" as const,
        exposure: deal.value("peerExposure", peer),
        revenue: deal.value("peerRevenue", peer),
        ratio: deal.value("peerExposureRatio", peer),
      })),
    ];
  };
  return (
    <YardstickChart
      supplier={words.item(deal.supplier())}
      rows={rows()}
      theme={props.theme}
      {...reasonOf(deal, words, ["headlineExposureRatio", "paidExposureRatio"], [undefined])}
    />
  );
}

const charts = {
  loopRounds: LoopRounds,
  tranches: Tranches,
  routes: Routes,
  yardstick: Yardstick,
} as const satisfies Record<Kind, (props: ChartProps) => unknown>;
