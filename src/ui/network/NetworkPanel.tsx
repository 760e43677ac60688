/** The money network of the deal: picture, results, every payment, the matrix and the parties. */

import { For, Show } from "solid-js";
import { variableNamed } from "../../engine/index.ts";
import type { PanelTable } from "../../model/panels.ts";
import { useWorkspace } from "../../store/context.ts";
import { Needing } from "../deal/Needing.tsx";
import { NETWORK } from "../deal/needs.ts";
import { useUsable } from "../deal/useUsable.ts";
import { networkEnglish } from "../locale/networkEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { ItemTable } from "../panels/ItemTable.tsx";
import { ResultRow } from "../results/ResultRow.tsx";
import { createNetwork } from "./createNetwork.ts";
import { FlowLedger } from "./FlowLedger.tsx";
import { FlowMatrix } from "./FlowMatrix.tsx";
import { NetworkPicture } from "./NetworkPicture.tsx";
import { PartyForm } from "./PartyForm.tsx";

const RESULTS = [
  "circularShare",
  "circularTotal",
  "grossFlow",
  "netFlow",
  "networkMultiplier",
  "networkDisagreement",
];

const PARTIES: PanelTable = {
  down: "parties",
  key: "parties",
  columns: [
    { variable: "partyIn", total: "grossFlow" },
    { variable: "partyOut", total: "grossFlow" },
    { variable: "partyNet" },
    { variable: "partyThroughput" },
    { variable: "outsideMoney" },
    { variable: "moneyThrough" },
    { variable: "moneyThroughIterated" },
  ],
};

export function NetworkPanel() {
  useLearned(networkEnglish);
  const { calculation } = useWorkspace();
  const usable = useUsable();
  return (
    <div class="network-panel">
      <Show when={variableNamed(calculation.sheet, "moneyFlow") !== undefined && calculation.sheet} keyed>
        <DealNetwork />
        <div class="panel-results">
          <For each={usable.of(RESULTS)}>{(variable) => <ResultRow variable={variable} />}</For>
        </div>
        <FlowLedger />
        <FlowMatrix />
        <ItemTable table={PARTIES} />
      </Show>
      <PartyForm />
    </div>
  );
}

/** The picture with the deal's numbers. */
export function DealNetwork() {
  const network = createNetwork();
  return (
    <Needing part="network" of={NETWORK}>
      <Show when={network()}>{(shown) => <NetworkPicture {...shown()} />}</Show>
    </Needing>
  );
}
