/** Why there is no split to show, in words. */
import { createMemo } from "solid-js";
import { bridgeEnglish } from "../locale/bridgeEnglish.ts";
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

/** Formulas that are named. */
const MOST_NAMED = 5;

export function BridgeRefusal(props: BridgeRefusalProps) {
  const { t, format } = useLearned(bridgeEnglish);
  const words = useWords();
  const names = () => ({ from: props.from, to: props.to });
  const formulas = (changed: readonly string[]): string => {
    if (changed.length === 0) return t("bridge.formulas", names());
    const labels = changed.slice(0, MOST_NAMED).map(words.label);
    const more = changed.length - labels.length;
    const listed =
      more > 0 ? t("bridge.formulasMore", { names: labels.join(", "), count: more }) : format.list(labels);
    return `${t("bridge.formulas", names())} ${t("bridge.formulasNamed", { names: listed })}`;
  };
  const sentence = createMemo((): string => {
    const { bridge } = props.answered;
    const output = props.text.output();
    switch (bridge.kind) {
      case "different_sheets":
        return formulas(bridge.formulas);
      case "no_result": {
        const [error, name] = bridge.from === undefined ? [bridge.to, props.to] : [bridge.from, props.from];
        const why = error === undefined ? "" : words.problem(error).message;
        return t("bridge.noResult", { output, name, why });
      }
      case "nothing_differs":
        return t("bridge.nothing", { ...names(), output, value: props.text.value(bridge.value) });
      case "no_orders":
        return t("bridge.noOrders", {
          output,
          amount: props.text.size(bridge.total),
          count: bridge.inputs.length,
        });
      case "missing":
        return t("bridge.missing", { output });
      case "split":
        return "";
    }
  });
  // A sentence may end in an abbreviation, "$ 100 mld.", whose stop is the sentence's as well.
  return <p class="bridge-answer">{sentence().replace(/\.\.(?=\s|$)/g, ".")}</p>;
}
