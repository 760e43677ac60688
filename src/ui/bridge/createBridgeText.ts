/** An answered question in words: the columns, inputs and values in it as the page writes them. */

import type { Contribution } from "../../analysis/bridge.ts";
import type { ChangedInput, InputState } from "../../analysis/changedInputs.ts";
import { nameOf, type Sheet, variableOf } from "../../engine/index.ts";
import { type RowWriting, rowWriting } from "../compare/rowWriting.ts";
import { bridgeEnglish } from "../locale/bridgeEnglish.ts";
import { useItemName } from "../locale/itemNames.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { createMeasures, type Measure } from "../results/createMeasures.ts";
import type { AnsweredBridge } from "./createBridge.ts";

export interface BridgeText {
  /** "Cheque, Nvidia"; of several inputs of a variable its name alone. */
  input(contribution: Contribution): string;
  /** Which inputs are changed together; nothing where it is one. */
  together(contribution: Contribution): string;
  /** What an input is set to on a side; nothing of several. */
  given(contribution: Contribution, side: "from" | "to"): string;
  /** The result asked about: "Effective valuation". */
  output(): string;
  value(base: number): string;
  /** With its sign, of a share in percentage points: "+$80.0B", "−1.25 pp". */
  amount(base: number): string;
  /** The same without its sign. */
  size(base: number): string;
  measure(): Measure;
}

/** Names of items that are told one by one. */
const MOST_NAMED = 3;

/** Tracked. */
export function createBridgeText(answered: () => AnsweredBridge): BridgeText {
  const { t, format } = useLearned(bridgeEnglish);
  const words = useWords();
  const itemName = useItemName();
  const measures = createMeasures();
  const placed = () => variableOf(answered().fromSheet, answered().cell);
  const output = (): RowWriting =>
    rowWriting(format, measures.of(placed()), valuesIn(answered().bridge), false);
  const itemsAt = (sheet: Sheet, cell: number): readonly string[] => {
    const { dimensions } = variableOf(sheet, cell);
    return nameOf(sheet, cell).items.map((item, axis) => itemName(dimensions[axis], item));
  };
  /** Items have other names in another deal: both are said. */
  const bothItems = ({ cell, toCell }: Pick<ChangedInput, "cell" | "toCell">): readonly string[] => {
    const others = itemsAt(answered().toSheet, toCell);
    return itemsAt(answered().fromSheet, cell).map((item, i) =>
      others[i] === item ? item : `${item} / ${others[i]}`,
    );
  };
  const labelAt = (cell: number): string => words.label(nameOf(answered().fromSheet, cell).variable);
  const cellText = (at: Pick<ChangedInput, "cell" | "toCell">): string =>
    [labelAt(at.cell), ...bothItems(at)].join(", ");
  const given = (input: ChangedInput, side: "from" | "to"): string => {
    const state: InputState = input[side];
    const { fromSheet, toSheet } = answered();
    const at = side === "from" ? variableOf(fromSheet, input.cell) : variableOf(toSheet, input.toCell);
    const measure = measures.of(at);
    const text =
      measure.kind === "choice" || measure.kind === "date" || Number.isNaN(state.value)
        ? measures.write(at, state.value)
        : rowWriting(format, measure, [input.from.value, input.to.value], true).value(state.value);
    return state.isGiven ? text : t("bridge.byFormula", { value: text });
  };
  const amount = (value: number): string => output().difference({ kind: "absolute", value });
  return {
    input: ({ inputs: [first, ...rest] }) => {
      if (first === undefined) return "";
      return rest.length === 0 ? cellText(first) : labelAt(first.cell);
    },
    together: ({ inputs }) => {
      if (inputs.length === 1) return "";
      const names = inputs.map((input) => bothItems(input).join(" × "));
      const count = inputs.length;
      if (count <= MOST_NAMED + 1) return t("bridge.together", { count, names: names.join(", ") });
      const named = names.slice(0, MOST_NAMED).join(", ");
      return t("bridge.togetherMore", { count, names: named, more: count - MOST_NAMED });
    },
    given: ({ inputs: [first, ...rest] }, side) =>
      first === undefined || rest.length > 0 ? "" : given(first, side),
    output: () => cellText(answered()),
    value: (base) => output().value(base),
    amount,
    size: (base) => amount(Math.abs(base)).replace("+", ""),
    measure: () => measures.of(placed()),
  };
}

/** Values by which it is chosen how all of them are written. */
function valuesIn(bridge: AnsweredBridge["bridge"]): readonly number[] {
  switch (bridge.kind) {
    case "split":
      return [bridge.from, bridge.to, ...bridge.contributions.slice(0, 1).map(({ amount }) => amount)];
    case "nothing_differs":
      return [bridge.value];
    case "no_orders":
      return [bridge.total];
    default:
      return [];
  }
}
