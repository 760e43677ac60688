/** An input with a value per holder, route or year: one line each, with the explanation and sources above. */
import { createMemo, createSignal, createUniqueId, For, Show, untrack } from "solid-js";
import { type CellName, cellsOf, nameOf, variableNamed } from "../../engine/index.ts";
import { firstInputs } from "../../model/screen.ts";
import { useWorkspace } from "../../store/context.ts";
import { builtInName } from "../builtIn.ts";
import { InSheet } from "../deal/InSheet.tsx";
import { itemsInUse } from "../itemsInUse.ts";
import { useLocale } from "../locale/context.tsx";
import { useItemName } from "../locale/itemNames.ts";
import { useWords } from "../locale/words.tsx";
import { ChoiceRow } from "./ChoiceRow.tsx";
import { useControlId } from "./controlId.ts";
import { MOST_CELLS } from "./inputSections.ts";
import { Problems } from "./Problems.tsx";
import { Badge } from "./Provenance.tsx";
import { QuantityRow } from "./QuantityRow.tsx";
import { Sources } from "./Sources.tsx";
import { TakenRow } from "./TakenRow.tsx";
import { takenCell } from "./taken.ts";

/** Longer lists fold what is 0. */
const MOST_ROWS = 8;

export function RangedInput(props: { readonly variable: string }) {
  const { t } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const known = untrack(() => variableNamed(calculation.sheet, props.variable));
  const titleId = createUniqueId();
  const idAt = useControlId();
  const [isOpen, setOpen] = createSignal(false);
  const inUse = new Set(known?.dimensions.flatMap(({ name }) => itemsInUse(calculation, name)));
  const cells = cellsOf(calculation.sheet, props.variable).filter((cell) =>
    nameOf(calculation.sheet, cell).items.every((item) => inUse.has(item)),
  );
  const isPlain = (cell: number): boolean => cells.length <= MOST_ROWS || calculation.baseGiven(cell) !== 0;
  const plain = cells.filter(isPlain).slice(0, MOST_CELLS);
  const folded = cells.filter((cell) => !isPlain(cell)).slice(0, MOST_CELLS);
  const shown = new Set([...plain, ...folded]);
  const firstHidden = cells.find((cell) => !shown.has(cell));
  /** The first inputs have a line of it of their own, which carries its id. */
  const ownId = () =>
    firstInputs.includes(builtInName(calculation.sheet, props.variable))
      ? undefined
      : idAt({ variable: props.variable, items: [] });
  const nSet = () => folded.filter((cell) => calculation.isSet(cell)).length;
  return (
    <section class="ranged" aria-labelledby={titleId} id={ownId()} tabindex="-1">
      <h4 class="input-label" id={titleId}>
        {words.label(props.variable)}
      </h4>
      <RangedProvenance variable={props.variable} />
      <Problems variable={props.variable} />
      <For each={plain}>{(cell) => <Row place={nameOf(calculation.sheet, cell)} />}</For>
      <Show when={folded.length > 0}>
        <details
          class="fold"
          data-inputs={folded.map((cell) => idAt(nameOf(calculation.sheet, cell))).join(" ")}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>
            {t(nSet() > 0 ? "inputs.othersChanged" : "inputs.others", {
              count: folded.length,
              changed: nSet(),
            })}
          </summary>
          <Show when={isOpen()}>
            <For each={folded}>{(cell) => <Row place={nameOf(calculation.sheet, cell)} />}</For>
          </Show>
        </details>
      </Show>
      <InSheet count={cells.length - shown.size} first={nameOf(calculation.sheet, firstHidden ?? 0)} />
    </section>
  );
}

function Row(props: { readonly place: CellName }) {
  const itemName = useItemName();
  const { calculation } = useWorkspace();
  const taken = createMemo(() => takenCell(calculation, props.place));
  const known = () => variableNamed(calculation.sheet, props.place.variable);
  const label = (): string =>
    props.place.items.map((item, i) => itemName(known()?.dimensions[i], item)).join(" × ");
  return (
    <Show
      when={taken() !== undefined}
      fallback={
        <Show
          when={known()?.choices === undefined}
          fallback={<ChoiceRow place={props.place} label={label()} />}
        >
          <QuantityRow place={props.place} label={label()} isCompact />
        </Show>
      }
    >
      <TakenRow cell={taken() ?? 0} label={label()} unit={known()?.unit.text ?? ""} />
    </Show>
  );
}

/** The variable's explanation, and the source of each item that has its own. */
function RangedProvenance(props: { readonly variable: string }) {
  const words = useWords();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <details class="provenance" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Badge status={words.provenance({ variable: props.variable, items: [] }).status ?? "assumption"} />
        <span class="provenance-line">{words.note(props.variable)}</span>
      </summary>
      <Show when={isOpen()}>
        <div class="provenance-more">
          <p>{words.note(props.variable)}</p>
          <Sources variable={props.variable} />
        </div>
      </Show>
    </details>
  );
}
