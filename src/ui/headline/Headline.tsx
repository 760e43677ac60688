/** The deal in four sentences: numbers of inputs can be moved, numbers of results move with them. */
import { createComponent, createMemo, For, type JSX, Show } from "solid-js";
import { cellAt, writeDate } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useDeal } from "../createDeal.ts";
import { createLater } from "../createLater.ts";
import { createQuantity } from "../inputs/createQuantity.ts";
import { takenCell } from "../inputs/taken.ts";
import { loadRest } from "../loadRest.ts";
import { useLocale } from "../locale/context.tsx";
import type { Key } from "../locale/english.ts";
import { useWords } from "../locale/words.tsx";
import { LiveNumber } from "./LiveNumber.tsx";
import { Because, Result } from "./Result.tsx";
import { Sentence } from "./Sentence.tsx";
import {
  baselineSentence,
  costSentence,
  exposureSentence,
  isExposed,
  isGroup,
  isWithoutRound,
  ownershipSentence,
  putsSentence,
  returnSentence,
  spendSentence,
} from "./sentences.ts";

/** The sentences in order, each as it is true of the deal. */
const SENTENCES = [
  putsSentence,
  ownershipSentence,
  spendSentence,
  returnSentence,
  baselineSentence,
  costSentence,
];

const more = createLater(async () => (await loadRest()).MoreSentences);

export function Headline() {
  const { t, format } = useLocale();
  const words = useWords();
  const deal = useDeal();
  const supplier = (): string => words.item(deal.supplier());
  const money = (name: string, tone: Tone): (() => JSX.Element) => {
    return () => <Result tone={tone}>{format.moneyShort(deal.value(name) ?? Number.NaN)}</Result>;
  };
  const share = (name: string, tone: Tone, decimals: number, item?: () => string): (() => JSX.Element) => {
    return () => (
      <Result tone={tone}>
        {format.percent(deal.value(name, item?.()) ?? Number.NaN, decimals, decimals > 0)}
      </Result>
    );
  };
  const input = (name: string, say?: () => string | undefined): (() => JSX.Element) => {
    return () => (
      <LiveNumber
        quantity={createQuantity({ variable: name, items: [] })}
        label={words.label(name)}
        words={say?.()}
      />
    );
  };
  const slots: Readonly<Record<string, () => JSX.Element>> = {
    investor: () => <>{isGroup(deal.supplier()) ? t("headline.group", { name: supplier() }) : supplier()}</>,
    supplier: () => <>{supplier()}</>,
    customer: () => <>{deal.customer()}</>,
    cheque: () => <Cheque supplier={deal.supplier()} />,
    counting: () => <>{t(`headline.counting.${deal.choice("commitmentRung")}` as Key)}</>,
    counted: money("supplierCheque", "supplier"),
    roundCounted: money("roundInForce", "customer"),
    exposure: input("otherExposure"),
    exposureShare: share("headlineExposureRatio", "supplier", 0),
    revenue: input("supplierRevenue"),
    inYear: () => <>{inYear(writeDate(deal.value("supplierRevenueDate") ?? 0).slice(0, 4))}</>,
    exposureReason: () => <Because of={["headlineExposureRatio"]} />,
    round: input("roundSize"),
    valuation: input("valuation"),
    basis: () => <>{t(deal.choice("valuationBasis") === "pre" ? "basis.before" : "basis.after")}</>,
    before: share("ownershipBefore", "supplier", 2, deal.supplier),
    ownership: share("supplierOwnership", "supplier", 2),
    dilution: share("passiveDilution", "supplier", 2),
    spend: input("chipSpendShare"),
    builtUp: share("chipSpendShareInForce", "customer", 1),
    hardware: money("hardwareRevenue", "customer"),
    ratio: share("wholeRoundRatio", "customer", 0),
    baseline: input("baselineShare", () =>
      baselineWord(deal.value("baselineShare"), deal.value("hardwareRevenue")),
    ),
    cost: money("effectiveCost", "supplier"),
    gain: () => (
      <Result tone="supplier">{format.moneyShort(-(deal.value("effectiveCost") ?? Number.NaN))}</Result>
    ),
    effectiveValuation: money("effectiveValuation", "supplier"),
    ownershipReason: () => <Because of={["supplierOwnership", "passiveDilution"]} />,
    returnReason: () => <Because of={["hardwareRevenue"]} />,
    costReason: () => <Because of={["effectiveCost", "effectiveValuation"]} />,
  };
  const inYear = (year: string): string => (year === "" ? "" : t("headline.inYear", { year }));
  const baselineWord = (share: number | undefined, of: number | undefined): string | undefined => {
    if (of === 0) return undefined;
    const word = share === 0 ? "none" : share === 0.5 ? "half" : share === 1 ? "all" : undefined;
    return word && t(`headline.${word}`);
  };
  return (
    <div class="headline">
      <Show
        when={!isWithoutRound(deal)}
        fallback={
          <>
            {t("headline.noRound")}{" "}
            <Show when={isExposed(deal)}>
              <Sentence template={t(exposureSentence(deal))} slots={slots} />
            </Show>
          </>
        }
      >
        <For each={SENTENCES}>
          {(choose) => (
            // An element each: a sentence that changes moves no number of another, which may have the focus.
            <span>
              <Sentence template={t(choose(deal))} slots={slots} />{" "}
            </span>
          )}
        </For>
      </Show>
      <Show when={more()}>{(More) => createComponent(More(), {})}</Show>
    </div>
  );
}

/** Which data colour a result has: the supplier's money or the customer's. */
type Tone = "supplier" | "customer";

/** The supplier's cheque: an input, unless it takes what the others leave. */
function Cheque(props: { readonly supplier: string }) {
  const { format } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const place = createMemo(() => ({ variable: "cheque", items: [props.supplier] }));
  const taken = () => takenCell(calculation, place());
  return (
    <Show
      when={taken() === undefined}
      fallback={<Result tone="supplier">{format.moneyShort(calculation.value(taken() ?? 0))}</Result>}
    >
      <Show when={cellAt(calculation.sheet, "cheque", [props.supplier]) !== undefined && place()} keyed>
        {(at) => <LiveNumber quantity={createQuantity(at)} label={words.cell(at)} />}
      </Show>
    </Show>
  );
}
