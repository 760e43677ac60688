/** An input with a value per holder, route or year: one line each, with the explanation and sources above. */
import { createMemo, createUniqueId, For, Show } from "solid-js";
import type { CellName } from "../../engine/index.ts";
import { nameOf } from "../../engine/index.ts";
import { firstInputs } from "../../model/screen.ts";
import { useWorkspace } from "../../store/context.ts";
import { idOf } from "../jump.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { Problems } from "./Problems.tsx";
import { Badge } from "./Provenance.tsx";
import { QuantityRow } from "./QuantityRow.tsx";
import { TakenRow } from "./TakenRow.tsx";
import { takenCell } from "./taken.ts";

/** Longer lists fold what is 0. */
const MOST_ROWS = 8;

export function RangedInput(props: { readonly variable: string }) {
  const { t } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const known = calculation.sheet.variables.get(props.variable);
  const titleId = createUniqueId();
  const cells = Array.from({ length: known?.count ?? 0 }, (_, i) => (known?.first ?? 0) + i);
  const isPlain = (cell: number): boolean => cells.length <= MOST_ROWS || calculation.baseGiven(cell) !== 0;
  const folded = cells.filter((cell) => !isPlain(cell));
  /** The first inputs have a line of it of their own, which carries its id. */
  const ownId = () =>
    firstInputs.includes(props.variable) ? undefined : idOf({ variable: props.variable, items: [] });
  const nSet = () => folded.filter((cell) => calculation.isSet(cell)).length;
  return (
    <section class="ranged" aria-labelledby={titleId} id={ownId()} tabindex="-1">
      <h4 class="input-label" id={titleId}>
        {words.label(props.variable)}
      </h4>
      <RangedProvenance places={cells.map((cell) => nameOf(calculation.sheet, cell))} />
      <Problems variable={props.variable} />
      <For each={cells.filter(isPlain)}>{(cell) => <Row place={nameOf(calculation.sheet, cell)} />}</For>
      <Show when={folded.length > 0}>
        <details class="fold">
          <summary>
            {t(nSet() > 0 ? "inputs.othersChanged" : "inputs.others", {
              count: folded.length,
              changed: nSet(),
            })}
          </summary>
          <For each={folded}>{(cell) => <Row place={nameOf(calculation.sheet, cell)} />}</For>
        </details>
      </Show>
    </section>
  );
}

function Row(props: { readonly place: CellName }) {
  const words = useWords();
  const { t } = useLocale();
  const { calculation } = useWorkspace();
  const taken = createMemo(() => takenCell(calculation, props.place));
  const label = (): string => {
    const [item = ""] = props.place.items;
    return calculation.sheet.variables.get(props.place.variable)?.dimensions[0]?.from === undefined
      ? words.item(item)
      : t("inputs.year", { year: item.replace("-", "−") });
  };
  return (
    <Show
      when={taken() !== undefined}
      fallback={<QuantityRow place={props.place} label={label()} isCompact />}
    >
      <TakenRow
        cell={taken() ?? 0}
        label={label()}
        unit={calculation.sheet.variables.get(props.place.variable)?.unit.text ?? ""}
      />
    </Show>
  );
}

/** The variable's explanation, and the source of each item that has its own. */
function RangedProvenance(props: { readonly places: readonly CellName[] }) {
  const { format } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const variable = props.places[0]?.variable ?? "";
  const known = () => calculation.variable(variable);
  const general = () => words.provenance({ variable, items: [] });
  const single = () =>
    props.places.filter(({ items }) => Object.hasOwn(known()?.items ?? {}, items[0] ?? ""));
  return (
    <details class="provenance">
      <summary>
        <Badge status={general().status ?? "assumption"} />
        <span class="provenance-line">{words.note(variable)}</span>
      </summary>
      <div class="provenance-more">
        <p>{words.note(variable)}</p>
        <p>{general().source}</p>
        <ul class="sources">
          <For each={single()}>
            {(place) => (
              <li>
                <Badge status={words.provenance(place).status ?? "assumption"} />{" "}
                {words.item(place.items[0] ?? "")}: {words.provenance(place).source}
                <Show when={words.provenance(place).date}>{(day) => <> · {format.date(day())}</>}</Show>
              </li>
            )}
          </For>
        </ul>
      </div>
    </details>
  );
}
