/** An input by its name: number, choice, text, or one line per item. Nothing where the sheet has no such input. */
import { Show } from "solid-js";
import { cellAt, variableNamed } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useWords } from "../locale/words.tsx";
import { ChoiceRow } from "./ChoiceRow.tsx";
import { useInputId } from "./controlId.ts";
import { QuantityRow } from "./QuantityRow.tsx";
import { RangedInput } from "./RangedInput.tsx";
import { TakenRow } from "./TakenRow.tsx";
import { TextRow } from "./TextRow.tsx";
import { takenCell } from "./taken.ts";

export function InputOf(props: { readonly variable: string }) {
  const { calculation } = useWorkspace();
  const known = variableNamed(calculation.sheet, props.variable);
  const place = { variable: props.variable, items: [] };
  if (known === undefined || known.variable.formula !== undefined) return null;
  if (known.variable.text) return <TextRow place={place} />;
  if (known.axes.length > 0) return <RangedInput variable={props.variable} />;
  return known.choices === undefined ? <QuantityRow place={place} /> : <ChoiceRow place={place} />;
}

/** An input of the first few; of an input per holder it is the supplier's line. */
export function FirstInput(props: { readonly variable: string }) {
  const { calculation } = useWorkspace();
  const words = useWords();
  const idAt = useInputId();
  const isRanged = (): boolean => (variableNamed(calculation.sheet, props.variable)?.axes.length ?? 0) > 0;
  const supplierCell = cellAt(calculation.sheet, "supplier");
  const supplier = (): string => {
    const options = variableNamed(calculation.sheet, "supplier")?.choices;
    return (supplierCell === undefined ? undefined : options?.[calculation.given(supplierCell)]) ?? "";
  };
  const place = () => ({ variable: props.variable, items: [supplier()] });
  const isInput = (): boolean =>
    variableNamed(calculation.sheet, props.variable)?.variable.formula === undefined &&
    cellAt(calculation.sheet, props.variable, place().items) !== undefined;
  return (
    <Show when={isRanged()} fallback={<InputOf variable={props.variable} />}>
      <Show when={isInput() && supplier()} keyed>
        <Show
          when={takenCell(calculation, place()) === undefined}
          fallback={
            <TakenRow cell={takenCell(calculation, place()) ?? 0} label={words.cell(place())} unit="$B" />
          }
        >
          <QuantityRow place={place()} id={idAt({ variable: props.variable, items: [] })} />
        </Show>
      </Show>
    </Show>
  );
}
