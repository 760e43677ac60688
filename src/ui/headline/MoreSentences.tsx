/** The headline's last sentences, for deals that have them: what the tranches come to, and what warrants are worth. */
import { type JSX, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { type Deal, useDeal } from "../createDeal.ts";
import { STAGED, WARRANTS } from "../deal/needs.ts";
import { useUsable } from "../deal/useUsable.ts";
import { createQuantity } from "../inputs/createQuantity.ts";
import { useLocale } from "../locale/context.tsx";
import type { Key } from "../locale/english.ts";
import { useWords } from "../locale/words.tsx";
import { LiveNumber } from "./LiveNumber.tsx";
import { Because, Result } from "./Result.tsx";
import { Sentence } from "./Sentence.tsx";
import { stagedSentence, warrantSentence } from "./sentences.ts";

type Slots = Readonly<Record<string, () => JSX.Element>>;

/** Once the sheet is whole; each for as long as the sheet has what it says. */
export function MoreSentences() {
  const deal = useDeal();
  const usable = useUsable();
  const { calculation } = useWorkspace();
  return (
    <Show when={calculation.isWhole}>
      <Show when={usable.has(...STAGED) && (deal.value("trancheCount") ?? 0) > 1}>
        <More choose={stagedSentence} slots={{ ...createCommon(), ...createStaged() }} />
      </Show>
      <Show when={usable.has(...WARRANTS) && (deal.value("warrantShares") ?? 0) > 0}>
        <More choose={warrantSentence} slots={{ ...createCommon(), ...createWarrants() }} />
      </Show>
    </Show>
  );
}

function More(props: { readonly choose: (deal: Deal) => Key; readonly slots: Slots }) {
  const { t } = useLocale();
  const deal = useDeal();
  const slots = props.slots;
  return (
    <>
      {" "}
      <Sentence template={t(props.choose(deal))} slots={slots} />
    </>
  );
}

function createCommon(): Slots {
  const words = useWords();
  const deal = useDeal();
  return { supplier: () => <>{words.item(deal.supplier())}</>, customer: () => <>{deal.customer()}</> };
}

function createStaged(): Slots {
  const { format } = useLocale();
  const deal = useDeal();
  /** The year of the last tranche that is paid. */
  const lastYear = (): number => {
    const pays = deal.values("tranchePays");
    const years = deal.values("trancheYear").flatMap((year, i) => (pays[i] === 1 ? [year ?? 0] : []));
    return Math.max(...years);
  };
  return {
    count: createInput("trancheCount"),
    paid: createMoney("stagedPaid"),
    lastYear: () => <>{format.year(lastYear())}</>,
    staged: createShare("stagedOwnership", 2),
    entry: createMoney("averageEntryValuation"),
    stagedReason: () => <Because of={["stagedPaid", "stagedOwnership", "averageEntryValuation"]} />,
  };
}

function createWarrants(): Slots {
  return {
    warrants: createInput("warrantShares"),
    warrantValue: createMoney("warrantValue"),
    discount: createShare("hardwareDiscount", 1),
    purchases: createMoney("warrantPurchases"),
    warrantReason: () => <Because of={["hardwareDiscount"]} />,
  };
}

function createInput(variable: string): () => JSX.Element {
  const words = useWords();
  const quantity = createQuantity({ variable, items: [] });
  return () => <LiveNumber quantity={quantity} label={words.label(variable)} />;
}

function createMoney(variable: string): () => JSX.Element {
  const { format } = useLocale();
  const deal = useDeal();
  return () => <Result tone="supplier">{format.moneyShort(deal.value(variable) ?? Number.NaN)}</Result>;
}

function createShare(variable: string, decimals: number): () => JSX.Element {
  const { format } = useLocale();
  const deal = useDeal();
  return () => (
    <Result tone="supplier">{format.percent(deal.value(variable) ?? Number.NaN, decimals, true)}</Result>
  );
}
