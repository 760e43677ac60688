/** What each input adds, the largest first; the last row is the whole difference. */
import { createMemo, createUniqueId, For, Show } from "solid-js";
import type { Contribution, SplitBridge } from "../../analysis/bridge.ts";
import { bridgeEnglish } from "../locale/bridgeEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import type { BridgeText } from "./createBridgeText.ts";

export interface ContributionTableProps {
  readonly split: SplitBridge;
  readonly text: BridgeText;
  readonly from: string;
  readonly to: string;
}

/** Standard errors within which 95 % of estimates lie. */
const WITHIN_95 = 1.96;

export function ContributionTable(props: ContributionTableProps) {
  const { t } = useLearned(bridgeEnglish);
  const titleId = createUniqueId();
  const moving = createMemo(() => props.split.contributions.filter(({ amount }) => amount !== 0));
  return (
    <section class="table-scroll" aria-labelledby={titleId} tabindex={0}>
      <table class="bridge-table">
        <caption class="visually-hidden" id={titleId}>
          {t("bridge.table")}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("bridge.input")}</th>
            <th class="bridge-side" scope="col">
              {props.from}
            </th>
            <th class="bridge-side" scope="col">
              {props.to}
            </th>
            <th scope="col">{t("bridge.amount")}</th>
            <Show when={props.split.isSampled}>
              <th class="bridge-side" scope="col">
                {t("bridge.error")}
              </th>
            </Show>
            <th scope="col">{t("bridge.part")}</th>
          </tr>
        </thead>
        <tbody>
          <For each={moving()}>{(one) => <Row {...props} contribution={one} />}</For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("bridge.sum")}</th>
            <td class="bridge-side">{props.text.value(props.split.from)}</td>
            <td class="bridge-side">{props.text.value(props.split.to)}</td>
            <td>{props.text.amount(props.split.total)}</td>
            <Show when={props.split.isSampled}>
              <td class="bridge-side" />
            </Show>
            <td>
              <Part amount={props.split.total} total={props.split.total} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Row(props: ContributionTableProps & { readonly contribution: Contribution }) {
  const { t } = useLearned(bridgeEnglish);
  const given = (side: "from" | "to"): string => props.text.given(props.contribution, side) || "\u2013";
  const margin = (): string => `±\u00a0${props.text.size(WITHIN_95 * (props.contribution.error ?? 0))}`;
  return (
    <tr>
      <th scope="row">
        {props.text.input(props.contribution)}
        <Show when={props.text.together(props.contribution)}>
          {(names) => <span class="bridge-under">{names()}</span>}
        </Show>
        <span class="bridge-under bridge-narrow">
          {t("bridge.change", { before: given("from"), after: given("to") })}
        </span>
      </th>
      <td class="bridge-side">{given("from")}</td>
      <td class="bridge-side">{given("to")}</td>
      <td>
        <span class="bridge-amount">{props.text.amount(props.contribution.amount)}</span>
        <Show when={props.split.isSampled}>
          <span class="bridge-under bridge-narrow">{margin()}</span>
        </Show>
      </td>
      <Show when={props.split.isSampled}>
        <td class="bridge-side">{margin()}</td>
      </Show>
      <td>
        <Part amount={props.contribution.amount} total={props.split.total} />
      </td>
    </tr>
  );
}

/** An amount as a part of the difference; nothing is a part of 0. */
function Part(props: { readonly amount: number; readonly total: number }) {
  const { t, format } = useLearned(bridgeEnglish);
  return (
    <Show when={props.total !== 0} fallback={t("bridge.noPart")}>
      {format.percent(props.amount / props.total, 0)}
    </Show>
  );
}
