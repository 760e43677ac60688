/** Where the values of an input with several come from: what holds for all, then each that has its own; rival values to take. */
import { For, Show } from "solid-js";
import { type CellName, cellAt, variableNamed } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { createQuantity } from "./createQuantity.ts";
import { Badge, Rivals } from "./Provenance.tsx";

export function Sources(props: { readonly variable: string }) {
  const { format } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const general = () => words.provenance({ variable: props.variable, items: [] });
  const single = (): readonly CellName[] =>
    Object.keys(calculation.variable(props.variable)?.items ?? {}).map((key) => ({
      variable: props.variable,
      items: key.split(" × "),
    }));
  return (
    <>
      <p>
        <Badge status={general().status ?? "assumption"} /> {general().source}
        <Show when={general().date}>{(day) => <> · {format.date(day())}</>}</Show>
      </p>
      <ul class="sources">
        <For each={single()}>
          {(place) => (
            <li>
              <Badge status={words.provenance(place).status ?? "assumption"} />{" "}
              {place.items.map(words.item).join(" × ")}: {words.provenance(place).source}
              <Show when={words.provenance(place).date}>{(day) => <> · {format.date(day())}</>}</Show>
              <RivalsAt place={place} />
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

/** Rivals of a place that is one number. */
function RivalsAt(props: { readonly place: CellName }) {
  const words = useWords();
  const { calculation } = useWorkspace();
  const rivals = () => words.provenance(props.place).rivals ?? [];
  const isNumber = (): boolean =>
    cellAt(calculation.sheet, props.place.variable, props.place.items) !== undefined &&
    variableNamed(calculation.sheet, props.place.variable)?.choices === undefined;
  return (
    <Show when={rivals().length > 0 && isNumber()}>
      <Rivals quantity={createQuantity(props.place)} rivals={rivals()} />
    </Show>
  );
}
