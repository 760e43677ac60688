/** An input by its name: number, choice, text, or one line per item. */
import { Show } from "solid-js";
import { cellAt } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { idOf } from "../jump.ts";
import { useWords } from "../locale/words.tsx";
import { ChoiceRow } from "./ChoiceRow.tsx";
import { QuantityRow } from "./QuantityRow.tsx";
import { RangedInput } from "./RangedInput.tsx";
import { TakenRow } from "./TakenRow.tsx";
import { TextRow } from "./TextRow.tsx";
import { takenCell } from "./taken.ts";

export function InputOf(props: { readonly variable: string }) {
  const { calculation } = useWorkspace();
  const known = calculation.sheet.variables.get(props.variable);
  const place = { variable: props.variable, items: [] };
  if (known === undefined) return null;
  if (known.variable.text) return <TextRow place={place} />;
  if (known.axes.length > 0) return <RangedInput variable={props.variable} />;
  return known.choices === undefined ? <QuantityRow place={place} /> : <ChoiceRow place={place} />;
}

/** An input of the first few; of an input per holder it is the supplier's line. */
export function FirstInput(props: { readonly variable: string }) {
  const { calculation } = useWorkspace();
  const words = useWords();
  const isRanged = (): boolean => (calculation.sheet.variables.get(props.variable)?.axes.length ?? 0) > 0;
  const supplierCell = cellAt(calculation.sheet, "supplier");
  const supplier = (): string => {
    const options = calculation.sheet.variables.get("supplier")?.choices;
    return (supplierCell === undefined ? undefined : options?.[calculation.given(supplierCell)]) ?? "";
  };
  const place = () => ({ variable: props.variable, items: [supplier()] });
  return (
    <Show when={isRanged()} fallback={<InputOf variable={props.variable} />}>
      <Show when={supplier()} keyed>
        <Show
          when={takenCell(calculation, place()) === undefined}
          fallback={
            <TakenRow cell={takenCell(calculation, place()) ?? 0} label={words.cell(place())} unit="$B" />
          }
        >
          <QuantityRow place={place()} id={idOf({ variable: props.variable, items: [] })} />
        </Show>
      </Show>
    </Show>
  );
}
