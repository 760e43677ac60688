/** What the valuation would mean read the other way, a click away; and how well the inputs are founded. */

import { Show } from "solid-js";
import { variableNamed } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useDeal } from "../createDeal.ts";
import { createChoice } from "../inputs/createChoice.ts";
import type { InputFilter } from "../inputs/createInputFilter.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { Sentence } from "./Sentence.tsx";
import { isWithoutRound } from "./sentences.ts";

export interface OtherReadingProps {
  readonly filter: InputFilter;
}

export function OtherReading(props: OtherReadingProps) {
  return (
    <div class="asides">
      <Reading />
      <Founded filter={props.filter} />
    </div>
  );
}

/** Nothing where there is no round. */
export function Reading() {
  const { t, format } = useLocale();
  const words = useWords();
  const deal = useDeal();
  const { calculation } = useWorkspace();
  const basis = createChoice({ variable: "valuationBasis", items: [] });
  const valuation = variableNamed(calculation.sheet, "valuation")?.first ?? 0;
  const other = (): string => (basis.value() === "pre" ? "post" : "pre");
  const template = () => {
    if (deal.value("otherBasisPassiveDilution") === undefined) return t("other.impossible");
    return t(
      deal.value("otherBasisSupplierOwnership") === undefined ? "other.readingShort" : "other.reading",
    );
  };
  const slots = {
    valuation: () => <>{format.exact(calculation.given(valuation), "$B")}</>,
    switch: () => (
      <button type="button" class="link" onClick={() => basis.set(other())}>
        {t(other() === "pre" ? "basis.before" : "basis.after")}
      </button>
    ),
    dilution: () => <>{format.percent(deal.value("otherBasisPassiveDilution") ?? Number.NaN, 2, true)}</>,
    ownership: () => <>{format.percent(deal.value("otherBasisSupplierOwnership") ?? Number.NaN, 2, true)}</>,
    supplier: () => <>{words.item(deal.supplier())}</>,
    reason: () => <>{reasonOf()}</>,
  };
  const reasonOf = (): string => {
    const error = deal.error("otherBasisPassiveDilution");
    return error ? words.problem(error).message.replace(/\.$/, "") : "";
  };
  return (
    <Show when={!isWithoutRound(deal)}>
      <p>
        <Sentence template={template()} slots={slots} />
      </p>
    </Show>
  );
}

/** How many inputs are reported and how many assumed, with the way to them. */
export function Founded(props: OtherReadingProps) {
  const { t } = useLocale();
  const { calculation } = useWorkspace();
  const show = (): void => {
    props.filter.show("reported");
    const target = document.getElementById("input-filter");
    target?.scrollIntoView({ block: "start" });
    target?.querySelector<HTMLInputElement>("input:checked")?.focus({ preventScroll: true });
  };
  return (
    <p class="founded">
      <Show when={calculation.isWhole}>
        {t(props.filter.count("yours") > 0 ? "founded.withYours" : "founded.sources", {
          reported: props.filter.count("reported"),
          assumptions: props.filter.count("assumption"),
          yours: props.filter.count("yours"),
        })}{" "}
        <button type="button" class="link" onClick={show}>
          {t("founded.which")}
        </button>
      </Show>
    </p>
  );
}
