/** Why there is no split to show, in words. */
import { createMemo } from "solid-js";
import type { OneSided, SheetDifference } from "../../analysis/sheetDifference.ts";
import type { CellError, Sheet } from "../../engine/index.ts";
import { useDimensionLabel } from "../dimensions/dimensionLabel.ts";
import { bridgeEnglish } from "../locale/bridgeEnglish.ts";
import { useItemName } from "../locale/itemNames.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import type { AnsweredBridge } from "./createBridge.ts";
import type { BridgeText } from "./createBridgeText.ts";

export interface BridgeRefusalProps {
  readonly answered: AnsweredBridge;
  readonly text: BridgeText;
  readonly from: string;
  readonly to: string;
}

export function BridgeRefusal(props: BridgeRefusalProps) {
  const { t } = useLearned(bridgeEnglish);
  const differenceText = useDifferenceText(props);
  const noResultText = useNoResultText(props);
  const sentence = createMemo((): string => {
    const { bridge } = props.answered;
    const names = { from: props.from, to: props.to, output: props.text.output() };
    switch (bridge.kind) {
      case "different_sheets":
        return [t("bridge.formulas", names), ...differenceText(bridge)].join(" ");
      case "no_result":
        return noResultText(bridge.from, bridge.to);
      case "nothing_differs":
        return t("bridge.nothing", { ...names, value: props.text.value(bridge.value) });
      case "no_orders":
        return t("bridge.noOrders", {
          ...names,
          amount: props.text.size(bridge.total),
          count: bridge.inputs.length,
        });
      case "missing":
        return t("bridge.missing", names);
      case "split":
        return "";
    }
  });
  // A sentence may end in an abbreviation, "$ 100 mld.", whose stop is the sentence's as well.
  return <p class="bridge-answer">{sentence().replace(/\.\.(?=\s|$)/g, ".")}</p>;
}

/** Formulas, variables and items that are named. */
const MOST_NAMED = 5;

/** What differs, a sentence for each kind. */
function useDifferenceText(props: BridgeRefusalProps): (difference: SheetDifference) => readonly string[] {
  const { t, format } = useLearned(bridgeEnglish);
  const words = useWords();
  const itemName = useItemName();
  const dimensionLabel = useDimensionLabel();
  const listed = (names: readonly string[]): string => {
    const more = names.length - MOST_NAMED;
    if (more <= 0) return format.list([...names]);
    return t("bridge.namesMore", { names: names.slice(0, MOST_NAMED).join(", "), count: more });
  };
  /** The page may not know a variable that only another sheet has. */
  const labelIn = (sheet: Sheet, name: string): string => {
    const label = words.label(name);
    return label === name ? (sheet.variables.get(name)?.variable.label ?? name) : label;
  };
  const oneSidedText = (sheet: Sheet, one: OneSided): string => {
    if ("variable" in one) return labelIn(sheet, one.variable);
    const dimension = sheet.workbook.dimensions.find(({ name }) => name === one.dimension);
    const item = itemName(dimension, one.item);
    return dimension === undefined
      ? item
      : t("bridge.itemOf", { item, dimension: dimensionLabel(dimension) });
  };
  const onlyIn = (sheet: Sheet, name: string, parts: readonly OneSided[]): readonly string[] =>
    parts.length === 0
      ? []
      : [t("bridge.onlyIn", { name, names: listed(parts.map((one) => oneSidedText(sheet, one))) })];
  return ({ formulas, onlyFrom, onlyTo, isSolvedDifferently }) => {
    const { fromSheet, toSheet } = props.answered;
    const names = listed(formulas.map((name) => labelIn(fromSheet, name)));
    return [
      ...(formulas.length > 0 ? [t("bridge.formulasNamed", { names })] : []),
      ...onlyIn(fromSheet, props.from, onlyFrom),
      ...onlyIn(toSheet, props.to, onlyTo),
      ...(isSolvedDifferently ? [t("bridge.solved")] : []),
    ];
  };
}

/** Which sides have no value, each with its reason. */
function useNoResultText(
  props: BridgeRefusalProps,
): (from: CellError | undefined, to: CellError | undefined) => string {
  const { t } = useLearned(bridgeEnglish);
  const words = useWords();
  /** The reason as a part of a sentence; what is asked about is named already. */
  const whyOf = (error: CellError): string => {
    const { message, because } = words.problem(error);
    const own = `${words.cell(error.cause)}: `;
    const said = error.path.length === 0 && message.startsWith(own) ? message.slice(own.length) : message;
    if (because === "" || /[.?!]$/.test(said)) return said.replace(/\.$/, "");
    return t("bridge.whyNone", { message: said, reason: because });
  };
  return (from, to) => {
    const [fromWhy, toWhy] = [from && whyOf(from), to && whyOf(to)];
    const facts = { output: props.text.output(), from: props.from, to: props.to };
    if (fromWhy === undefined) return t("bridge.noResult", { ...facts, name: props.to, why: toWhy ?? "" });
    if (toWhy === undefined) return t("bridge.noResult", { ...facts, name: props.from, why: fromWhy });
    return fromWhy === toWhy
      ? t("bridge.noResultTwice", { ...facts, why: fromWhy })
      : t("bridge.noResults", { ...facts, fromWhy, toWhy });
  };
}
