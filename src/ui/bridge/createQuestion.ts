/** What is asked: which result, between which columns; the usual question until something is chosen. */
import { batch, createMemo, createSignal } from "solid-js";
import { cellAt, variableNamed } from "../../engine/index.ts";
import { inUse } from "../../io/inUse.ts";
import { useWorkspace } from "../../store/context.ts";
import type { LiveCalculation } from "../../store/createCalculation.ts";
import type { Column } from "../../store/createComparison.ts";
import { EMPTY_PRESET } from "../../store/dealState.ts";
import type { AskedBridge } from "./createBridge.ts";
import { type AskedOutput, itemChoices, type OutputGroup, outputGroups, outputIn } from "./outputChoices.ts";
import type { WantedBridge } from "./wantedBridge.ts";

/** All reads are tracked. */
export interface BridgeQuestion {
  from(): Column | undefined;
  to(): Column | undefined;
  setFrom(key: string): void;
  setTo(key: string): void;
  swap(): void;
  groups(): readonly OutputGroup[];
  output(): AskedOutput | undefined;
  setVariable(name: string): void;
  /** The items that can be asked about; none where the result has no dimensions. */
  items(): readonly (readonly string[])[];
  setItems(items: readonly string[]): void;
  /** Chooses all of it at once. */
  ask(wanted: WantedBridge): void;
  /** Nothing while there is nothing to compare. */
  asked(): AskedBridge | undefined;
}

export function createQuestion(columns: () => readonly Column[]): BridgeQuestion {
  const { calculation, preset } = useWorkspace();
  const [fromKey, setFromKey] = createSignal<string>();
  const [toKey, setToKey] = createSignal<string>();
  const [wanted, setWanted] = createSignal<AskedOutput>();
  const columnOf = (key: string | undefined) => columns().find((column) => column.key === key);
  const from = createMemo(() => columnOf(fromKey()) ?? columns().find(({ key }) => key !== toKey()));
  /** What is open, where that is not the first; else the next one. */
  const to = createMemo(
    () =>
      columnOf(toKey()) ??
      columns().find((column) => column.isOpen && column !== from()) ??
      columns().find((column) => column !== from()),
  );
  const groups = createMemo(() => outputGroups(calculation.sheet, preset() !== EMPTY_PRESET));
  const output = createMemo(
    () => outputIn(calculation.sheet, groups(), wanted(), (name) => usualItems(calculation, name)),
    undefined,
    {
      equals: (one, other) => JSON.stringify(one) === JSON.stringify(other),
    },
  );
  const asked = createMemo((): AskedBridge | undefined => {
    const [left, right, result] = [from(), to(), output()];
    const cell = result && cellAt(calculation.sheet, result.variable, result.items);
    if (left === undefined || right === undefined || left === right || cell === undefined) return undefined;
    return { from: left, to: right, sheet: calculation.sheet, cell };
  });
  return {
    from,
    to,
    setFrom: setFromKey,
    setTo: setToKey,
    swap: () => {
      const [left, right] = [from()?.key, to()?.key];
      batch(() => {
        setFromKey(right);
        setToKey(left);
      });
    },
    groups,
    output,
    setVariable: (variable) => setWanted({ variable, items: wanted()?.items ?? [] }),
    items: createMemo(() => itemsOf(calculation, output()?.variable ?? "")),
    setItems: (items) => setWanted({ variable: output()?.variable ?? "", items }),
    ask: (wish) =>
      batch(() => {
        setWanted(wish.output);
        if (wish.from !== undefined) setFromKey(wish.from);
        if (wish.to !== undefined) setToKey(wish.to);
      }),
    asked,
  };
}

/** The items at which a result has values that are in use. */
const itemsOf = ({ sheet, current }: LiveCalculation, variable: string) =>
  itemChoices(sheet, variable, (placed, cell) => inUse(current)(placed, cell));

/** Where no items are chosen: the supplier's, else the first. */
function usualItems(calculation: LiveCalculation, variable: string): readonly string[] {
  const { sheet } = calculation;
  const choices = itemsOf(calculation, variable);
  const supplier = cellAt(sheet, "supplier");
  const name =
    supplier === undefined
      ? undefined
      : variableNamed(sheet, "supplier")?.choices?.[calculation.given(supplier)];
  return choices.find(([item]) => item === name) ?? choices[0] ?? [];
}
