/** The deal's money network as its picture takes it. All reads are tracked, those of the sheet's shape too. */
import { type Accessor, createMemo } from "solid-js";
import { cellAt, variableNamed } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { dimensionNamed } from "../builtIn.ts";
import { networkEnglish } from "../locale/networkEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import type { NetworkPictureProps } from "./NetworkPicture.tsx";
import type { Flow } from "./networkFlows.ts";

/** The inputs of the network, a kind of payment each. */
export const FLOW_KINDS = ["equityFlow", "hardwareFlow", "cloudFlow", "loanFlow", "rentBackFlow"] as const;
export type FlowKind = (typeof FLOW_KINDS)[number];

/** Of a kind, the variable that says how firm each payment is, and the one with what counts of it. */
export const statusOf = (kind: FlowKind): string => `${kind}Status`;
export const countedOf = (kind: FlowKind): string => `${kind}Counted`;

/** The parties of the sheet in force, as formulas name them. Tracked. */
export function partiesOf(workspace: ReturnType<typeof useWorkspace>): readonly string[] {
  return dimensionNamed(workspace.calculation.sheet, "parties")?.items ?? [];
}

/** What the picture shows; nothing while the part of the sheet that is loaded has no network. */
export function createNetwork(): Accessor<NetworkPictureProps | undefined> {
  const workspace = useWorkspace();
  const words = useWords();
  const { t } = useLearned(networkEnglish);
  const { calculation, text } = workspace;
  const value = (variable: string, ...items: readonly string[]): number | undefined => {
    const cell = cellAt(calculation.sheet, variable, items);
    const found = cell === undefined ? Number.NaN : calculation.value(cell);
    return Number.isNaN(found) ? undefined : found;
  };
  const optionOf = (variable: string): string => {
    const known = variableNamed(calculation.sheet, variable);
    return known?.choices?.[calculation.given(known.first)] ?? "";
  };
  const flowOf = (from: number, to: number, payer: string, payee: string): Flow => ({
    from,
    to,
    amount: value("moneyFlow", payer, payee),
    round: value("circularFlow", payer, payee),
    oneWay: value("acyclicFlow", payer, payee),
    kinds: FLOW_KINDS.flatMap((kind) => {
      const amount = value(countedOf(kind), payer, payee);
      return amount === 0 ? [] : [{ kind: words.label(kind), amount }];
    }),
  });
  const countingOf = (rung: string): string | undefined => {
    if (rung === "" || rung === "letterOfIntent") return undefined;
    return rung === "paid" ? t("network.countingPaid") : t("network.counting", { rung: words.option(rung) });
  };
  const reasonOf = (): string | undefined => {
    const cell = cellAt(calculation.sheet, "circularShare");
    const error = cell === undefined ? undefined : calculation.error(cell);
    // Where nothing flows the title says so.
    return error === undefined || value("grossFlow") === 0 ? undefined : words.problem(error).message;
  };
  return createMemo((): NetworkPictureProps | undefined => {
    if (variableNamed(calculation.sheet, "moneyFlow") === undefined) return undefined;
    const parties = partiesOf(workspace);
    const [supplier, customer] = [optionOf("supplier"), text("customer")];
    const rung = optionOf("commitmentRung");
    return {
      parties: parties.map((party) => ({
        name: words.item(party),
        role: party === supplier ? "supplier" : party === customer ? "customer" : undefined,
        received: value("partyIn", party),
        paid: value("partyOut", party),
      })),
      flows: parties.flatMap((payer, from) =>
        parties.flatMap((payee, to) => (from === to ? [] : [flowOf(from, to, payer, payee)])),
      ),
      total: value("grossFlow"),
      share: value("circularShare"),
      roundTotal: value("circularTotal"),
      oneWayTotal: value("acyclicTotal"),
      counting: countingOf(rung),
      reason: reasonOf(),
    };
  });
}
