/** The charts, loaded after the first picture of the page. */
import { createSignal, createUniqueId, lazy, onMount, Show, Suspense } from "solid-js";
import { otherOwners } from "../model/screen.ts";
import { useWorkspace } from "../store/context.ts";
import { type Deal, useDeal } from "./createDeal.ts";
import { useLocale } from "./locale/context.tsx";
import { useWords } from "./locale/words.tsx";

const OwnershipChart = lazy(async () => ({ default: (await import("./charts/index.ts")).OwnershipChart }));
const CashChart = lazy(async () => ({ default: (await import("./charts/index.ts")).CashChart }));

export function Charts(props: { readonly theme: "light" | "dark" }) {
  const { t } = useLocale();
  const titleId = createUniqueId();
  const [isReady, setReady] = createSignal(false);
  onMount(() => whenIdle(() => setReady(true)));
  const waiting = () => <p class="note">{t("charts.loading")}</p>;
  return (
    <section class="charts" aria-labelledby={titleId}>
      <h2 class="column-title" id={titleId}>
        {t("charts.title")}
      </h2>
      <Show when={isReady()} fallback={waiting()}>
        <Suspense fallback={waiting()}>
          <div class="chart-pair">
            <Ownership theme={props.theme} />
            <Cash theme={props.theme} />
          </div>
        </Suspense>
      </Show>
    </section>
  );
}

function Ownership(props: { readonly theme: "light" | "dark" }) {
  const deal = useDeal();
  const words = useWords();
  const { calculation } = useWorkspace();
  const items = calculation.sheet.workbook.dimensions.find(({ name }) => name === "holders")?.items ?? [];
  const holders = () => [
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
  ];
  return (
    <OwnershipChart
      customer={deal.customer()}
      holders={holders()}
      theme={props.theme}
      {...reasonOf(deal, words, ["ownershipAfter", "ownershipBefore"], items)}
    />
  );
}

function Cash(props: { readonly theme: "light" | "dark" }) {
  const deal = useDeal();
  const words = useWords();
  const { calculation } = useWorkspace();
  const items = calculation.sheet.workbook.dimensions.find(({ name }) => name === "years")?.items ?? [];
  const difference = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined || b === undefined ? undefined : a - b;
  const before = () => deal.values("flowsBeforeExit");
  const back = () => deal.values("afterTaxProfitByYear");
  return (
    <CashChart
      supplier={words.item(deal.supplier())}
      years={items.map(Number)}
      out={before().map((flow, i) => difference(flow, back()[i]))}
      back={back()}
      exit={deal.values("supplierFlows").map((flow, i) => difference(flow, before()[i]))}
      cumulative={deal.values("cumulativeFlows")}
      hardwareRevenue={deal.values("hardwareRevenueByYear")}
      theme={props.theme}
      {...reasonOf(deal, words, ["cumulativeFlows", "hardwareRevenueByYear"], items)}
    />
  );
}

/** Why values are missing: the first error among these. */
function reasonOf(
  deal: Deal,
  words: ReturnType<typeof useWords>,
  variables: readonly string[],
  items: readonly string[],
) {
  for (const variable of variables)
    for (const item of items) {
      const error = deal.error(variable, item);
      if (error !== undefined) return { reason: words.problem(error).message };
    }
  return {};
}

function whenIdle(run: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(run, { timeout: 500 });
  else setTimeout(run, 100);
}
