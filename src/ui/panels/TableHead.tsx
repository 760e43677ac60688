/** The heads of a panel's table. Columns of one variable stand under its name together. */

import { For, Show } from "solid-js";
import { variableNamed } from "../../engine/index.ts";
import type { PanelColumn, PanelTable } from "../../model/panels.ts";
import { useWorkspace } from "../../store/context.ts";
import { builtInNameOf, dimensionNamed } from "../builtIn.ts";
import { useLocale } from "../locale/context.tsx";
import type { Key } from "../locale/english.ts";
import { useItemName } from "../locale/itemNames.ts";
import { useWords } from "../locale/words.tsx";
import type { ShownColumn } from "./tableShape.ts";
import { unitWord } from "./unitWord.ts";

export function TableHead(props: { readonly table: PanelTable; readonly columns: readonly ShownColumn[] }) {
  const { t } = useLocale();
  const itemName = useItemName();
  const { calculation, published } = useWorkspace();
  const isGrouped = (): boolean => props.columns.some(({ across }) => across !== undefined);
  const groups = () =>
    props.columns.filter(({ column }, i) => i === 0 || props.columns[i - 1]?.column !== column);
  const span = (column: PanelColumn): number =>
    props.columns.filter((shown) => shown.column === column).length;
  const corner = (): string => {
    const dimension = dimensionNamed(calculation.sheet, props.table.down);
    const former = published()?.dimensions.find(({ name }) => name === builtInNameOf(dimension));
    const isOwn = published() === undefined || (former !== undefined && former.label === dimension?.label);
    return (
      (isOwn && t(`table.head.${builtInNameOf(dimension)}` as Key)) ||
      (dimension?.label ?? dimension?.name ?? "")
    );
  };
  return (
    <thead>
      <tr>
        <th scope="col" rowspan={isGrouped() ? 2 : 1}>
          {corner()}
        </th>
        <For each={groups()}>
          {({ column, across }) => (
            <Show
              when={across}
              fallback={
                <th scope="col" rowspan={isGrouped() ? 2 : 1}>
                  <HeadWords column={column} />
                </th>
              }
            >
              <th scope="colgroup" class="table-group" colspan={span(column)}>
                <HeadWords column={column} />
              </th>
            </Show>
          )}
        </For>
      </tr>
      <Show when={isGrouped()}>
        <tr>
          <For each={props.columns}>
            {({ across }) => (
              <Show when={across}>
                {(found) => <th scope="col">{itemName(found().dimension, found().item)}</th>}
              </Show>
            )}
          </For>
        </tr>
      </Show>
    </thead>
  );
}

function HeadWords(props: { readonly column: PanelColumn }) {
  const { t, format } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const unit = (): string => {
    if (props.column.as === "multiple" || props.column.under !== undefined) return "";
    return unitWord(format, variableNamed(calculation.sheet, props.column.variable)?.unit.text ?? "");
  };
  return (
    <span title={words.note(props.column.variable)}>
      {(words.isOwn(props.column.variable) && t(`head.${props.column.variable}` as Key)) ||
        words.label(props.column.variable)}{" "}
      <span class="unit">{unit()}</span>
    </span>
  );
}
